import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {closeAll, openFile} from './editing.ts'
import {eventually} from './workspace-files.ts'

describe('guides', () => {
  afterEach(closeAll)

  const labels = () => vscode.window.tabGroups.all.flatMap(({tabs}) => tabs.map(({label}) => label))

  it('are opened rendered by their path', async () => {
    await vscode.extensions.getExtension('pmprep.pmprep')?.activate()
    await vscode.commands.executeCommand('pmprep.openGuide', 'levels/senior')
    await eventually(() =>
      assert.ok(
        labels().some(it => it.includes('senior.md')),
        labels().join(),
      ),
    )
  })

  it('are not opened where there is none of that name', async () => {
    await vscode.commands.executeCommand('pmprep.openGuide', '../../package')
    assert.deepEqual(labels(), [])
  })

  it('are linked where an element’s heading says what it needs', async () => {
    const {document} = await openFile('good-prd.md')
    const line = document.getText().split('\n').indexOf('## Problem')
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(line, 5),
    )
    const text = hovers.flatMap(({contents}) => contents.map(it => (it as vscode.MarkdownString).value))
    assert.match(text.join('\n'), /\[About PRDs\]\(command:pmprep\.openGuide\?.*documents%2Fprd/)
  })
})
