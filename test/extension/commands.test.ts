import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {closeAll, diagnosticsWhen, hasRule, openText} from './editing.ts'
import {at, eventually, read, remove} from './workspace-files.ts'

const STORY = '---\npmprep: backlog\n---\n\n- As a librarian, I want to renew a loan.\n'

/** Commands that only our own links, buttons and quick fixes run. */
const INTERNAL = ['pmprep.disableForWorkspace', 'pmprep.openAsDocument', 'pmprep.otherActions']

describe('commands', () => {
  afterEach(closeAll)

  const manifest = () => vscode.extensions.getExtension('pmprep.pmprep')?.packageJSON.contributes

  it('are declared if they are registered, and registered if they are declared', async () => {
    await vscode.extensions.getExtension('pmprep.pmprep')?.activate()
    const declared = (manifest().commands as {command: string}[]).map(it => it.command)
    const registered = (await vscode.commands.getCommands(true)).filter(it => /^pmprep\.[\w.-]+$/.test(it))
    // VS Code makes commands of its own for what an extension has, such as views.
    const ours = registered.filter(
      it =>
        !INTERNAL.includes(it) && !/\.(?:focus|open|resetViewLocation|toggleVisibility|removeView)$/.test(it),
    )
    assert.deepEqual(ours.sort(), declared.sort())
  })

  it('are run by every button of the walkthrough', async () => {
    const [walkthrough] = manifest().walkthroughs
    const known = await vscode.commands.getCommands(false)
    for (const {description, completionEvents} of walkthrough.steps) {
      const buttons = [...description.matchAll(/\(command:(?:toSide:)?([\w.]+)\)/g)].map(([, id]) => id)
      assert.ok(buttons.length > 0)
      const events = (completionEvents as string[]).map(it => it.replace('onCommand:', ''))
      for (const id of [...buttons, ...events]) assert.ok(known.includes(id), id)
      // One of the buttons ends the step.
      assert.ok(
        buttons.some(id => events.includes(id)),
        description,
      )
    }
  })

  it('switch all checks off and on again', async () => {
    const {document} = await openText(STORY)
    await diagnosticsWhen(document.uri, hasRule('story/benefit'))
    await vscode.commands.executeCommand('pmprep.toggle')
    await diagnosticsWhen(document.uri, found => found.length === 0)
    await vscode.commands.executeCommand('pmprep.toggle')
    await diagnosticsWhen(document.uri, hasRule('story/benefit'))
    await vscode.workspace.getConfiguration('pmprep').update('enable', undefined)
  })

  it('explain the finding under the cursor', async () => {
    const editor = await openText(STORY)
    await diagnosticsWhen(editor.document.uri, hasRule('story/benefit'))
    editor.selection = new vscode.Selection(4, 12, 4, 12)
    await vscode.commands.executeCommand('pmprep.explainFinding')
    await eventually(() => {
      const labels = vscode.window.tabGroups.all.flatMap(it => it.tabs.map(({label}) => label))
      assert.ok(
        labels.some(it => it.includes('benefit.md')),
        labels.join(', '),
      )
    })
  })

  it('open a sample in which there is something to find', async () => {
    await vscode.commands.executeCommand('pmprep.openSample')
    const uri = vscode.window.activeTextEditor?.document.uri
    assert.ok(uri)
    await diagnosticsWhen(uri, found => found.length > 5)
  })

  it('open the settings of the team, made with an explanation', async () => {
    try {
      await vscode.commands.executeCommand('pmprep.openTeamSettings')
      const {document} = vscode.window.activeTextEditor ?? {}
      assert.match(document?.uri.path ?? '', /\/\.pmprep\/config\.yaml$/)
      assert.match(await read('.pmprep/config.yaml'), /^# Settings of PMPrep/)
      assert.deepEqual(vscode.languages.getDiagnostics(at('.pmprep/config.yaml')), [])
    } finally {
      await closeAll()
      await remove('.pmprep')
    }
  })
})

describe('the settings of a workspace', () => {
  it('do not say what is found or where is written before it is trusted', () => {
    const {capabilities} = vscode.extensions.getExtension('pmprep.pmprep')?.packageJSON ?? {}
    assert.deepEqual(capabilities.untrustedWorkspaces.restrictedConfigurations, [
      'pmprep.documents',
      'pmprep.rules',
      'pmprep.practice.folder',
    ])
  })
})

describe('a report', () => {
  afterEach(async () => {
    await closeAll()
    await remove('report.html', 'report.md', 'out')
  })

  it('of a document is written as a page', async () => {
    const {document} = await openText(STORY)
    await diagnosticsWhen(document.uri, hasRule('story/benefit'))
    const wishes = {scope: 'document', format: 'html', file: at('out/report.html')}
    await vscode.commands.executeCommand('pmprep.exportReport', wishes)
    const html = await read('out/report.html')
    const name = document.uri.path.split('/').at(-1)
    assert.match(html, /No benefit found/)
    assert.ok(html.includes(`href="../${name}#L5"`), html)
  })

  it('of the workspace is written as Markdown that is no document of ours', async () => {
    const wishes = {scope: 'workspace', format: 'markdown', file: at('report.md')}
    await vscode.commands.executeCommand('pmprep.exportReport', wishes)
    const text = await read('report.md')
    assert.match(text, /\| \[poor-prd\.md\]\(<poor-prd\.md>\) \| PRD \|/)
    assert.match(text, /\[line \d+\]\(<backlog\.md#L\d+>\)/)
    await vscode.commands.executeCommand('pmprep.clearWorkspaceResults')
    assert.deepEqual(vscode.languages.getDiagnostics(at('report.md')), [])
  })
})
