import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {closeAll, diagnosticsWhen, openText} from './editing.ts'

const TEXT = `---
pmprep: prd
---

# Seat swaps

## Requirements

### R1: Show free seats

When a seat becomes free, the app shall show it within 5 s.

### R2: Swap

When two guards agree, the app shall swap their seats, unless R1 fails.

\`\`\`sh
deploy R1
\`\`\`
`

describe('ids', () => {
  afterEach(closeAll)

  async function open() {
    const {document} = await openText(TEXT)
    await diagnosticsWhen(document.uri, found => found.length > 0)
    const mention = document.positionAt(TEXT.indexOf('R1 fails') + 1)
    const run = <T>(command: string, ...values: unknown[]) =>
      vscode.commands.executeCommand<T>(command, document.uri, ...values)
    return {document, mention, run}
  }

  it('are links to their definitions', async () => {
    const {run, document} = await open()
    const links = await run<vscode.DocumentLink[]>('vscode.executeLinkProvider')
    const targets = links.map(({range, target}) => `${document.getText(range)} ${target?.fragment}`)
    assert.deepEqual(targets, ['R1 L9,5'])
  })

  it('have a definition, references, and a hover that tells what they name', async () => {
    const {run, mention} = await open()
    const [definition] = await run<vscode.Location[]>('vscode.executeDefinitionProvider', mention)
    assert.equal(definition?.range.start.line, 8)
    const references = await run<vscode.Location[]>('vscode.executeReferenceProvider', mention)
    assert.deepEqual(references.map(({range}) => range.start.line).sort(), [14, 8])
    const hovers = await run<vscode.Hover[]>('vscode.executeHoverProvider', mention)
    const text = hovers
      .flatMap(({contents}) => contents.map(it => (it as vscode.MarkdownString).value))
      .join()
    assert.match(text, /### R1: Show free seats\n\nWhen a seat becomes free/)
  })

  it('are renamed wherever they stand, also from their heading, in one step', async () => {
    const {run, mention, document} = await open()
    for (const position of [mention, new vscode.Position(8, 5)]) {
      const edit = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', position, 'R7')
      assert.ok(edit)
      await vscode.workspace.applyEdit(edit)
      assert.equal(document.getText(), TEXT.replace('### R1', '### R7').replace('unless R1', 'unless R7'))
      await vscode.commands.executeCommand('undo')
      assert.equal(document.getText(), TEXT)
    }
  })

  it('are not renamed to one that is taken', async () => {
    const {run, document} = await open()
    const heading = new vscode.Position(8, 5)
    const edit = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', heading, 'R2')
    await vscode.workspace.applyEdit(edit)
    assert.equal(document.getText(), TEXT)
  })
})
