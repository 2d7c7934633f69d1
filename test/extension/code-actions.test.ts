import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {actionsAt, closeAll, diagnosticsWhen, hasRule, openText, ruleOf, withSettings} from './editing.ts'

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
    assert.ok(!split.isPreferred, 'a split is the writer’s to decide')
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

  const EMPTY = '---\npmprep: prd\n---\n\n# Refunds\n\nShop owners wait two days for each refund.\n'

  it('insert all sections of an empty document in one step, and do not bury that', async () => {
    const {editor, uri, actions} = await actionsFor(EMPTY, 'element/risks')
    const titles = actions.map(({title}) => title)
    assert.match(titles[0] ?? '', /^Insert all \d+ sections that were not found$/)
    assert.equal(titles.filter(it => /^Disable|^Explain/.test(it)).join(), 'Explain or disable a rule here…')
    const order = titles.filter(it => it.startsWith('Insert section'))
    assert.ok(order.indexOf('Insert section “Requirements”') < order.indexOf('Insert section “Rollout”'))
    assert.ok(actions[0]?.edit)
    await vscode.workspace.applyEdit(actions[0].edit)
    const text = editor.document.getText()
    assert.ok(text.indexOf('\n## Goals\n') > 0)
    assert.ok(text.indexOf('\n## Goals\n') < text.indexOf('\n## Risks\n'))
    await diagnosticsWhen(uri, found => !found.some(it => /: not found\./.test(it.message)))
    await vscode.commands.executeCommand('undo')
    assert.equal(editor.document.getText(), EMPTY)
  })

  it('have the guidance of the first section selected, in view, wherever the sections went', async () => {
    const paragraph = 'Shop owners wait two days for each refund, as support must trigger it.\n\n'
    const between = `---\npmprep: prd\n---\n\n# Refunds\n\n## Problem\n\n${paragraph.repeat(40)}## Risks\n\n${paragraph}`
    for (const text of [EMPTY, between]) {
      const {editor, actions} = await actionsFor(text, 'element/goals')
      const [all] = actions
      assert.match(all?.title ?? '', /^Insert all/)
      assert.ok(all?.edit)
      await vscode.workspace.applyEdit(all.edit)
      const {document, selection, visibleRanges} = editor
      assert.match(document.getText(selection), /^<!--.*-->$/)
      assert.equal(document.lineAt(selection.start.line - 2).text, '## Goals')
      assert.ok(visibleRanges.some(it => it.contains(selection)))
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
      assert.match(document.getText(editor.selection), /^<!--.*-->$/)
      assert.ok(editor.selection.start.isAfter(selection.end))
      await closeAll()
    }
  })

  it('let one choose among many rules which to switch off', async () => {
    const {editor, actions} = await actionsFor(EMPTY, 'element/risks')
    const {command} = actions.find(({title}) => title === 'Explain or disable a rule here…') ?? {}
    assert.ok(command)
    let isDone = false
    const done = vscode.commands.executeCommand(command.command, ...(command.arguments ?? [])).then(() => {
      isDone = true
    })
    while (!isDone) {
      await new Promise(resolve => setTimeout(resolve, 200))
      // The second of the rules, then the second of what can be done: the first is to read about it.
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext')
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    }
    await done
    assert.match(
      editor.document.getText(),
      /\n<!-- pmprep-disable-next-line element\/[a-z-]+ -->\n# Refunds\n/,
    )
  })

  it('offer once what mends two findings, after what mends one', async () => {
    const text = '---\npmprep: prd\n---\n\n# Refunds\n\n## Metrics\n\n- Number of refunds asked for online\n'
    const {actions} = await actionsFor(text, 'metric/no-target')
    assert.deepEqual(
      actions.map(({title}) => title).filter(it => it.startsWith('Add ')),
      ['Add the baseline', 'Add the target', 'Add baseline, target and date'],
    )
  })

  it('keep the line endings of the document', async () => {
    const {editor, actions} = await actionsFor(TWO_WISHES.replaceAll('\n', '\r\n'), 'story/atomic')
    assert.equal(editor.document.eol, vscode.EndOfLine.CRLF)
    const split = actions.find(({title}) => title === 'Split into 2 stories')
    assert.ok(split?.edit)
    await vscode.workspace.applyEdit(split.edit)
    assert.doesNotMatch(editor.document.getText(), /[^\r]\n/)
  })

  it('fix all findings of one rule, where they need no thought', async () => {
    const text =
      '---\npmprep: prd\n---\n\n## Requirements\n\n- The importer must seamlessly convert each file.\n- The exporter must seamlessly write each file.\n'
    const {editor, actions} = await actionsFor(text, 'wording/vague')
    const all = actions.find(({title}) => title === 'Fix all 2 findings of wording/vague')
    assert.ok(all?.edit, actions.map(({title}) => title).join(', '))
    const one = actions.find(({title, isPreferred}) => isPreferred && /seamlessly/.test(title))
    assert.ok(one, 'the only safe fix is preferred')
    await vscode.workspace.applyEdit(all.edit)
    assert.doesNotMatch(editor.document.getText(), /seamlessly/)
    await vscode.commands.executeCommand('undo')
    assert.equal(editor.document.getText(), text)
  })

  it('fix all on save', async () => {
    const settings = {'editor.codeActionsOnSave': {'source.fixAll.pmprep': 'explicit'}}
    await withSettings(settings, async () => {
      const text = '---\npmprep: prd\n---\n\n## Requirements\n\n- The importer must convert each file.\n'
      const editor = await openText(text)
      const {document} = editor
      await editor.edit(edit => edit.insert(new vscode.Position(6, 19), ' seamlessly'))
      await diagnosticsWhen(document.uri, hasRule('wording/vague'))
      await document.save()
      assert.equal(document.getText(), text)
      assert.equal(document.isDirty, false)
    })
  })

  it('disable a rule for the workspace, in a new settings file and in one that is there', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? []
    assert.ok(folder)
    const file = vscode.Uri.joinPath(folder.uri, '.pmprep', 'config.yaml')
    const read = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
    const disable = async (actions: vscode.CodeAction[], rule: string) => {
      const action = actions.find(({title}) => title === `Disable ${rule} for this workspace`)
      assert.ok(action?.command)
      await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []))
    }
    try {
      const {uri, actions} = await actionsFor(TWO_WISHES, 'story/atomic')
      await disable(actions, 'story/atomic')
      assert.equal(await read(), 'rules:\n  story/atomic: off\n')
      await diagnosticsWhen(uri, found => found.length === 0)

      await vscode.workspace.fs.writeFile(
        file,
        new TextEncoder().encode('# Ours\nrules:\n  story/minimal: hint # soft\n'),
      )
      const again = await actionsFor(TWO_WISHES, 'story/atomic')
      await disable(again.actions, 'story/atomic')
      assert.equal(await read(), '# Ours\nrules:\n  story/atomic: off\n  story/minimal: hint # soft\n')
      await diagnosticsWhen(again.uri, found => found.length === 0)
      await vscode.window.showTextDocument(file)
      await vscode.commands.executeCommand('undo')
      assert.match(
        (await vscode.workspace.openTextDocument(file)).getText(),
        /^# Ours\nrules:\n {2}story\/minimal/,
      )
    } finally {
      await closeAll()
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder.uri, '.pmprep'), {recursive: true})
    }
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
