import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type {AttemptStore} from '../../../src/extension/practice/attempt-store.ts'
import {CareerFile} from '../../../src/extension/practice/career-file.ts'
import {closeAll} from '../editing.ts'
import {at, read, remove, write} from '../workspace-files.ts'

const FOLDER = 'career-practice'
const FILE = `${FOLDER}/career.md`

describe('the career file', () => {
  const open = () => {
    const changed = new vscode.EventEmitter<void>()
    const store = {folder: at(FOLDER), onDidChangeFiles: changed.event}
    return new CareerFile(store as unknown as AttemptStore)
  }
  afterEach(async () => {
    await closeAll()
    await remove(FOLDER)
  })

  it('is made where there is none', async () => {
    const career = open()
    await career.set({at: 'mid', aim: 'senior'})
    const {at: level, aim} = await career.read()
    assert.deepEqual([level, aim], ['mid', 'senior'])
    career.dispose()
  })

  it('that somebody is writing in keeps what they wrote', async () => {
    const uri = await write(FILE, '---\npmprep: none\nat: mid\n---\n')
    const editor = await vscode.window.showTextDocument(uri)
    const {document} = editor
    await editor.edit(builder =>
      builder.insert(document.positionAt(document.getText().length), '\nMy notes.\n'),
    )
    const career = open()
    await career.set({aim: 'senior'})
    assert.match(document.getText(), /^aim: senior$/m)
    assert.match(document.getText(), /^My notes\.$/m)
    assert.equal(document.isDirty, false)
    assert.equal(await read(FILE), document.getText())
    career.dispose()
  })
})
