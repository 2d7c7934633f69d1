import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {closeAll, openText} from './editing.ts'
import {eventually} from './workspace-files.ts'

describe('a filled example', () => {
  afterEach(closeAll)

  const shown = (opening: RegExp) =>
    vscode.window.visibleTextEditors.find(({document}) => opening.test(document.getText()))

  it('opens beside what is being written, which keeps the focus', async () => {
    const mine = await openText('---\npmprep: roadmap\n---\n\n# Roadmap: mine\n')
    await vscode.commands.executeCommand('pmprep.openExample', 'roadmap')
    await eventually(() => {
      const example = shown(/^---\npmprep: roadmap\ntitle: Spanner/)
      assert.equal(example?.viewColumn, vscode.ViewColumn.Two)
      assert.equal(example.document.isUntitled, true)
      assert.equal(example.document.languageId, 'markdown')
      assert.equal(vscode.window.activeTextEditor?.document, mine.document)
    })
  })

  it('opens in place where nothing is being written', async () => {
    await vscode.commands.executeCommand('pmprep.openExample', 'pitch')
    await eventually(() => {
      const example = shown(/^---\npmprep: pitch\ntitle: Swapping a shift/)
      assert.equal(example?.viewColumn, vscode.ViewColumn.One)
    })
  })
})
