import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {closeAll, openText} from './editing.ts'

describe('completion', () => {
  afterEach(closeAll)

  /** What is offered at the mark `¦`, by others too. */
  async function complete(marked: string) {
    const offset = marked.indexOf('¦')
    const editor = await openText(marked.replace('¦', ''))
    await vscode.extensions.getExtension('pmprep.pmprep')?.activate()
    const at = editor.document.positionAt(offset)
    editor.selection = new vscode.Selection(at, at)
    const {items} = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      at,
    )
    const labels = items.map(({label}) => (typeof label === 'string' ? label : label.label))
    return {editor, items, labels}
  }

  it('offers headings, with guidance that Tab goes to', async () => {
    const {items, labels} = await complete('---\npmprep: prd\n---\n\n# Refunds\n\n## ¦')
    const risks = items[labels.indexOf('## Risks')]
    assert.ok(risks)
    assert.match((risks.insertText as vscode.SnippetString).value, /^## Risks\n\n\$\{1:<!-- /)
    assert.ok(risks.range instanceof vscode.Range && risks.range.isEqual(new vscode.Range(6, 0, 6, 3)))
  })

  it('puts in what is chosen by keyboard', async () => {
    const {editor} = await complete('---\npmprep: prd\n---\n\n# Refunds\n\n## Ris¦')
    await vscode.commands.executeCommand('editor.action.triggerSuggest')
    for (let tries = 0; tries < 100 && !/## Risks/.test(editor.document.getText()); tries++) {
      await new Promise(resolve => setTimeout(resolve, 50))
      await vscode.commands.executeCommand('acceptSelectedSuggestion')
    }
    assert.match(editor.document.getText(), /\n## Risks\n\n<!-- [^\n]+ -->\n/)
  })

  it('offers document types in any Markdown, and nothing else there', async () => {
    const {labels} = await complete('---\npmprep: ¦\n---\n')
    assert.ok(labels.includes('one-pager'))
    const other = await complete('# Shopping\n\n## ¦')
    assert.ok(!other.labels.includes('## Risks'))
  })
})
