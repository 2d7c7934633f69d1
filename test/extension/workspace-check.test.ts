import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {closeAll, diagnosticsWhen, hasRule, settled, withSettings} from './editing.ts'
import {at, eventually, remove, write} from './workspace-files.ts'

const STORY = '---\npmprep: backlog\n---\n\n- As a librarian, I want to renew a loan.\n'
const GOOD = STORY.replace('.\n', ', so that I can finish the book.\n')

describe('Check Workspace', () => {
  beforeEach(async () => {
    await write('closed/loans.md', STORY)
    await write('closed/notes.md', '# Notes\n\n- Milk\n')
    await write('closed/.hidden/loans.md', STORY)
    await write('closed/node_modules/loans.md', STORY)
  })

  afterEach(async () => {
    await closeAll()
    await vscode.commands.executeCommand('pmprep.clearWorkspaceResults')
    await remove('closed')
  })

  const check = async () => {
    await vscode.commands.executeCommand('pmprep.checkWorkspace')
  }
  const found = (path: string) => vscode.languages.getDiagnostics(at(path))

  it('finds what is in files that are not open, and leaves alone what is none of ours', async () => {
    await check()
    await diagnosticsWhen(at('closed/loans.md'), hasRule('story/benefit'))
    assert.deepEqual(found('closed/notes.md'), [])
    assert.deepEqual(found('closed/.hidden/loans.md'), [])
    assert.deepEqual(found('closed/node_modules/loans.md'), [])
    await vscode.commands.executeCommand('pmprep.clearWorkspaceResults')
    assert.deepEqual(found('closed/loans.md'), [])
  })

  it('honours what the editor is told to exclude', async () => {
    await withSettings({'search.exclude': {'**/closed': true}}, async () => {
      await check()
      await write('closed/loans.md', `${STORY}\n`)
      await settled()
      assert.deepEqual(found('closed/loans.md'), [])
    })
  })

  it('says nothing twice of a file that is opened', async () => {
    await check()
    const before = found('closed/loans.md').length
    assert.ok(before > 0)
    const editor = await vscode.window.showTextDocument(at('closed/loans.md'))
    await eventually(() => assert.equal(found('closed/loans.md').length, before))
    await editor.edit(edit => edit.insert(editor.document.lineAt(4).range.end, ' It is due in a week.'))
    await diagnosticsWhen(editor.document.uri, hasRule('story/minimal'))
    const keys = found('closed/loans.md').map(it => `${JSON.stringify(it.range)} ${it.message}`)
    assert.equal(new Set(keys).size, keys.length)
  })

  it('follows a file that changes, comes and goes', async () => {
    await check()
    await write('closed/loans.md', GOOD)
    await diagnosticsWhen(at('closed/loans.md'), all => all.length === 0)
    await write('closed/new.md', STORY)
    await diagnosticsWhen(at('closed/new.md'), hasRule('story/benefit'))
    await remove('closed/new.md')
    await diagnosticsWhen(at('closed/new.md'), all => all.length === 0)
  })

  it('follows the settings', async () => {
    await check()
    await diagnosticsWhen(at('closed/loans.md'), hasRule('story/benefit'))
    await withSettings({'pmprep.rules': {'story/benefit': 'off'}}, async () => {
      await diagnosticsWhen(at('closed/loans.md'), all => !hasRule('story/benefit')(all))
    })
    await diagnosticsWhen(at('closed/loans.md'), hasRule('story/benefit'))
  })
})
