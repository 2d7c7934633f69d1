import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {closeAll, diagnosticsWhen, hasRule, openText, withSettings} from './editing.ts'
import {at, eventually, remove, write, writeInEditor} from './workspace-files.ts'

const LEGAL =
  'type: one-pager\ndefine:\n  - id: legal-review\n    title: Legal review\n    asks: Who in legal has read it, and when.\n    headings: [legal review]\nelements:\n  - id: legal-review\n    severity: warning\n'
const ONE_PAGER = '---\npmprep: one-pager\n---\n\n# Bike loans\n\n## Problem\n\nMembers wait two weeks.\n'

describe('files of .pmprep', () => {
  afterEach(async () => {
    await closeAll()
    await remove('.pmprep', 'deep', 'mine')
  })

  const places = (found: readonly vscode.Diagnostic[]) =>
    found.map(({range, message}) => `${range.start.line + 1}:${range.start.character + 1} ${message}`)

  it('say of settings what is wrong at which key', async () => {
    const text = 'author: 3\nrules:\n  story/roel: off\n  wording/vague: {alow: []}\n'
    const file = await write('.pmprep/config.yaml', text)
    const found = await diagnosticsWhen(file, all => all.length > 0)
    assert.deepEqual(places(found), ['1:1 Settings not used: author: expected text'])
    await write('.pmprep/config.yaml', text.replace('author: 3\n', ''))
    const next = await diagnosticsWhen(file, all => all.length === 2)
    assert.deepEqual(places(next), [
      '2:3 Settings not used: rules.story/roel: there is no such rule',
      '3:19 Settings not used: rules.wording/vague: there is no “alow”',
    ])
    await write('.pmprep/config.yaml', 'author: Ada\n')
    await diagnosticsWhen(file, all => all.length === 0)
  })

  it('add a team’s own element to a checklist, and say what is wrong with another', async () => {
    const {document} = await openText(ONE_PAGER)
    await diagnosticsWhen(document.uri, all => all.length > 0)
    await write('.pmprep/frameworks/legal.yaml', LEGAL)
    await diagnosticsWhen(document.uri, hasRule('element/legal-review'))
    const file = await writeInEditor(
      '.pmprep/frameworks/broken.yaml',
      'type: one-pager\nelements:\n  - id: metrix\n',
    )
    const unknown = /^3:5 Checklist not used: id: “metrix” is no element/
    await diagnosticsWhen(file, all => places(all).some(it => unknown.test(it)))
    await diagnosticsWhen(document.uri, hasRule('element/legal-review'))
  })

  it('say of a template at which line it is broken', async () => {
    const file = await write(
      '.pmprep/templates/memo.md',
      '---\ntemplate:\n  name: Memo\npmprep: memo\n---\n\n# {{title}}\n',
    )
    const found = await diagnosticsWhen(file, all => all.length > 0)
    assert.match(places(found)[0] ?? '', /^4:1 Template not used: “pmprep” in the front matter/)
  })

  it('hold for the documents beneath them', async () => {
    const story = '---\npmprep: backlog\n---\n\n- As a librarian, I want to renew a loan.\n'
    const above = await openText(story)
    const uri = await write('deep/stories.md', story)
    const below = await vscode.window.showTextDocument(uri)
    await diagnosticsWhen(below.document.uri, hasRule('story/benefit'))
    if (uri.scheme !== 'file') return // Only disks are searched for settings below a folder's root.
    await write('deep/.pmprep/config.yaml', 'rules: {story/benefit: off}\n')
    await diagnosticsWhen(uri, all => !hasRule('story/benefit')(all))
    await diagnosticsWhen(above.document.uri, hasRule('story/benefit'))
  })

  it('complete keys and values, and tell what they are for', async () => {
    const file = await write('.pmprep/config.yaml', 'rules:\n  story/atomic: \n  \n')
    await vscode.window.showTextDocument(file)
    const labels = async (line: number, column: number) => {
      const place = new vscode.Position(line, column)
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        file,
        place,
      )
      return list.items.map(({label}) => (typeof label === 'string' ? label : label.label))
    }
    await eventually(async () => assert.ok((await labels(1, 16)).includes('warning')))
    const rules = await labels(2, 2)
    assert.ok(rules.includes('story/benefit'), rules.join(', '))
    assert.ok(!rules.includes('story/atomic'))
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      file,
      new vscode.Position(1, 5),
    )
    assert.ok(hover)
    assert.match((hover.contents[0] as vscode.MarkdownString).value, /more than one thing/)
  })

  it('are also the person’s own, for all workspaces', async () => {
    if (at('').scheme !== 'file') return // On the web there is no folder to set.
    const {document} = await openText(ONE_PAGER)
    await diagnosticsWhen(document.uri, all => all.length > 0)
    await write('mine/frameworks/legal.yaml', LEGAL)
    const broken = await write('mine/templates/memo.md', '---\npmprep: memo\n---\n')
    await withSettings({'pmprep.userFolder': at('mine').fsPath}, async () => {
      await diagnosticsWhen(document.uri, hasRule('element/legal-review'))
      await diagnosticsWhen(broken, all => all.length > 0)
    })
    await diagnosticsWhen(document.uri, all => !hasRule('element/legal-review')(all))
  })
})
