import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {closeAll, diagnosticsWhen, hasRule, settled, withSettings} from './editing.ts'
import {at, eventually, remove, write} from './workspace-files.ts'

const STORY = '---\npmprep: backlog\n---\n\n- As a librarian, I want to renew a loan.\n'
const GOOD = STORY.replace('.\n', ', so that I can finish the book.\n')

describe('Check Workspace', () => {
  // Of each test its own: VS Code keeps the text of a file that was opened for minutes, whatever happens on the disk.
  let folder = ''
  let folders = 0

  beforeEach(async () => {
    folder = `closed-${++folders}`
    await write(`${folder}/loans.md`, STORY)
    await write(`${folder}/notes.md`, '# Notes\n\n- Milk\n')
    await write(`${folder}/.hidden/loans.md`, STORY)
    await write(`${folder}/node_modules/loans.md`, STORY)
  })

  afterEach(async () => {
    await closeAll()
    await vscode.commands.executeCommand('pmprep.clearWorkspaceResults')
    await remove(folder)
  })

  const check = async () => {
    await vscode.commands.executeCommand('pmprep.checkWorkspace')
  }
  const found = (path: string) => vscode.languages.getDiagnostics(at(path))

  it('finds what is in files that are not open, and leaves alone what is none of ours', async () => {
    await check()
    await diagnosticsWhen(at(`${folder}/loans.md`), hasRule('story/benefit'))
    assert.deepEqual(found(`${folder}/notes.md`), [])
    assert.deepEqual(found(`${folder}/.hidden/loans.md`), [])
    assert.deepEqual(found(`${folder}/node_modules/loans.md`), [])
    await vscode.commands.executeCommand('pmprep.clearWorkspaceResults')
    assert.deepEqual(found(`${folder}/loans.md`), [])
  })

  it('honours what the editor is told to exclude', async () => {
    await withSettings({'search.exclude': {[`**/${folder}`]: true}}, async () => {
      await check()
      await write(`${folder}/loans.md`, `${STORY}\n`)
      await settled()
      assert.deepEqual(found(`${folder}/loans.md`), [])
    })
  })

  it('says nothing twice of a file that is opened', async () => {
    await check()
    const before = found(`${folder}/loans.md`).length
    assert.ok(before > 0)
    const editor = await vscode.window.showTextDocument(at(`${folder}/loans.md`))
    await eventually(() => assert.equal(found(`${folder}/loans.md`).length, before))
    await editor.edit(edit => edit.insert(editor.document.lineAt(4).range.end, ' It is due in a week.'))
    await diagnosticsWhen(editor.document.uri, hasRule('story/minimal'))
    const keys = found(`${folder}/loans.md`).map(it => `${JSON.stringify(it.range)} ${it.message}`)
    assert.equal(new Set(keys).size, keys.length)
  })

  it('follows a file that changes, comes and goes', async () => {
    await check()
    await write(`${folder}/loans.md`, GOOD)
    await diagnosticsWhen(at(`${folder}/loans.md`), all => all.length === 0)
    await write(`${folder}/new.md`, STORY)
    await diagnosticsWhen(at(`${folder}/new.md`), hasRule('story/benefit'))
    await remove(`${folder}/new.md`)
    await diagnosticsWhen(at(`${folder}/new.md`), all => all.length === 0)
  })

  it('does not forget a file that was deleted and is there again when that is heard of', async () => {
    // Milliseconds: VS Code tells of what happened on the disk after about a tenth of a second.
    for (let wait = 80; wait <= 150; wait += 5) {
      await vscode.commands.executeCommand('pmprep.clearWorkspaceResults')
      await remove(folder)
      await new Promise(resolve => setTimeout(resolve, wait))
      await write(`${folder}/loans.md`, STORY)
      await check()
      assert.ok(hasRule('story/benefit')(found(`${folder}/loans.md`)), `written ${wait} ms after`)
    }
  })

  it('follows the settings', async () => {
    await check()
    await diagnosticsWhen(at(`${folder}/loans.md`), hasRule('story/benefit'))
    await withSettings({'pmprep.rules': {'story/benefit': 'off'}}, async () => {
      await diagnosticsWhen(at(`${folder}/loans.md`), all => !hasRule('story/benefit')(all))
    })
    await diagnosticsWhen(at(`${folder}/loans.md`), hasRule('story/benefit'))
  })
})
