import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {actionsAt, closeAll, diagnosticsWhen, hasRule, openText, ruleOf} from './editing.ts'

const TWO_WISHES =
  '---\npmprep: backlog\n---\n\n- As a shop owner, I want to import products and export invoices, so that I can change systems.\n'

describe('code actions', () => {
  afterEach(closeAll)

  async function actionsFor(text: string, rule: string) {
    const editor = await openText(text)
    const {uri} = editor.document
    const found = await diagnosticsWhen(uri, hasRule(rule))
    const diagnostic = found.find(it => ruleOf(it) === rule)
    assert.ok(diagnostic)
    return {editor, uri, actions: await actionsAt(uri, diagnostic.range)}
  }

  it('split a story with two wishes, and the finding is gone', async () => {
    const {editor, uri, actions} = await actionsFor(TWO_WISHES, 'story/atomic')
    const split = actions.find(({title}) => title === 'Split into 2 stories')
    assert.ok(split?.edit)
    assert.equal(split.isPreferred, true)
    await vscode.workspace.applyEdit(split.edit)
    assert.match(
      editor.document.getText(),
      /import products, so that .*\n- As a shop owner, I want to export invoices/,
    )
    await diagnosticsWhen(uri, all => !hasRule('story/atomic')(all))
    await vscode.commands.executeCommand('undo')
    assert.equal(editor.document.getText(), TWO_WISHES)
  })

  it('insert the section that was not found as a snippet', async () => {
    const text =
      '---\npmprep: prd\n---\n\n# Refunds\n\n## Problem\n\nShop owners wait two days for each refund, as support must trigger it.\n'
    const {editor, actions} = await actionsFor(text, 'element/risks')
    const insert = actions.find(({title}) => title === 'Insert section “Risks”')
    assert.ok(insert?.edit)
    await vscode.workspace.applyEdit(insert.edit)
    assert.match(editor.document.getText(), /\n## Risks\n\n<!-- [^\n]+ -->\n/)
  })

  it('disable a rule for a line and for the file, and open its page', async () => {
    const {editor, uri, actions} = await actionsFor(TWO_WISHES, 'story/atomic')
    const titles = actions.map(({title}) => title)
    assert.ok(titles.includes('Disable story/atomic for this line'))
    assert.ok(titles.includes('Explain story/atomic'))
    const forFile = actions.find(({title}) => title === 'Disable story/atomic for this file')
    assert.ok(forFile?.edit)
    await vscode.workspace.applyEdit(forFile.edit)
    assert.match(editor.document.getText(), /^---\npmprep: backlog\npmprep-disable: \[story\/atomic\]\n---\n/)
    await diagnosticsWhen(uri, found => found.length === 0)
  })

  it('fix all that needs no thought', async () => {
    const text =
      '---\npmprep: prd\n---\n\n## Requirements\n\n- The importer must seamlessly convert each file.\n'
    const {editor, uri} = await actionsFor(text, 'wording/vague')
    await vscode.commands.executeCommand('pmprep.fixAll')
    assert.match(editor.document.getText(), /must convert each file/)
    await diagnosticsWhen(uri, found => !hasRule('wording/vague')(found))
  })

  it('are there for “fix all” on save', async () => {
    const text =
      '---\npmprep: prd\n---\n\n## Requirements\n\n- The importer must seamlessly convert each file.\n'
    const {editor, uri} = await actionsFor(text, 'wording/vague')
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0)
    const [action] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      whole,
      'source.fixAll.pmprep',
    )
    assert.ok(action?.edit)
    await vscode.workspace.applyEdit(action.edit)
    assert.match(editor.document.getText(), /must convert each file/)
  })

  it('fill in what a metric lacks as a snippet', async () => {
    const text =
      '---\npmprep: prd\n---\n\n# Refunds\n\n## Success metrics\n\n- Calls about refunds fall to 60 a month by 1 May 2027.\n'
    const {editor, uri, actions} = await actionsFor(text, 'metric/no-baseline')
    const fix = actions.find(({title}) => title === 'Add the baseline')
    assert.ok(fix?.edit, actions.map(({title}) => title).join(', '))
    await vscode.workspace.applyEdit(fix.edit)
    assert.match(editor.document.getText(), /Calls about refunds .*<!-- [^\n]+ -->/)
    await diagnosticsWhen(uri, found => !hasRule('metric/no-baseline')(found))
  })
})
