import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {closeAll, diagnosticsWhen, hasRule, openFile, openText, ruleOf} from './editing.ts'

const BACKLOG = '---\npmprep: backlog\n---\n\n- As a librarian, I want to renew a loan.\n'

describe('diagnostics', () => {
  afterEach(closeAll)

  it('are shown for a document of ours, with a link to the rule’s page', async () => {
    const {document} = await openText(BACKLOG)
    const [found] = await diagnosticsWhen(document.uri, hasRule('story/benefit'))
    assert.ok(found)
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning)
    assert.equal(found.range.start.line, 4)
    assert.match(found.message, /No benefit found/)
    assert.ok(typeof found.code === 'object' && found.code.target.toString().includes('explainRule'))
  })

  it('follow what is typed, and go when the defect goes', async () => {
    const editor = await openText(BACKLOG)
    const {uri} = editor.document
    await diagnosticsWhen(uri, hasRule('story/benefit'))
    const end = editor.document.lineAt(4).range.end
    await editor.edit(edit => edit.insert(end.translate(0, -1), ' so that I can finish the book'))
    await diagnosticsWhen(uri, found => found.length === 0)
  })

  it('appear when front matter makes a document ours, and go when it says “none”', async () => {
    const editor = await openText('- As a librarian, I want to renew a loan.\n')
    const {uri} = editor.document
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '---\npmprep: backlog\n---\n\n'))
    await diagnosticsWhen(uri, hasRule('story/benefit'))
    await editor.edit(edit => edit.replace(new vscode.Range(1, 0, 1, 15), 'pmprep: none'))
    await diagnosticsWhen(uri, found => found.length === 0)
  })

  it('leave alone what is none of ours', async () => {
    const {document} = await openText('# Shopping\n\n- Milk, eggs, etc.\n- TBD\n')
    const other = await openText(BACKLOG)
    await diagnosticsWhen(other.document.uri, hasRule('story/benefit'))
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), [])
  })

  it('are cleared when the document closes', async () => {
    // VS Code lets go of a closed file only after minutes, of an unsaved document at once.
    const document = await vscode.workspace.openTextDocument({language: 'markdown', content: BACKLOG})
    await vscode.window.showTextDocument(document)
    await diagnosticsWhen(document.uri, hasRule('story/benefit'))
    await closeAll()
    await diagnosticsWhen(document.uri, found => found.length === 0)
  })

  it('obey a suppression comment', async () => {
    const editor = await openText(BACKLOG)
    const {uri} = editor.document
    await diagnosticsWhen(uri, hasRule('story/benefit'))
    await editor.edit(edit =>
      edit.insert(new vscode.Position(4, 0), '<!-- pmprep-disable-next-line story/benefit -->\n'),
    )
    await diagnosticsWhen(uri, found => found.length === 0)
  })

  it('say nothing twice', async () => {
    const {document} = await openFile('poor-prd.md')
    const found = await diagnosticsWhen(document.uri, all => all.length > 3)
    const keys = found.map(
      it => `${ruleOf(it)} ${it.range.start.line}:${it.range.start.character} ${it.message}`,
    )
    assert.equal(new Set(keys).size, keys.length)
  })
})
