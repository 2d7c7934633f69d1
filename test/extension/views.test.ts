import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {closeAll, diagnosticsWhen, hasRule, openFile, withSettings} from './editing.ts'

describe('hover', () => {
  afterEach(closeAll)

  async function hoverOn(heading: RegExp, file: string): Promise<string> {
    const {document} = await openFile(file)
    await vscode.extensions.getExtension('pmprep.pmprep')?.activate()
    const line = document
      .getText()
      .split('\n')
      .findIndex(it => heading.test(it))
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(line, 5),
    )
    return hovers.flatMap(({contents}) => contents.map(it => (it as vscode.MarkdownString).value)).join('\n')
  }

  it('says on an element’s heading what it needs', async () => {
    await eventually(async () => {
      const text = await hoverOn(/^## Problem/, 'good-prd.md')
      assert.match(text, /\*\*Problem\*\*: .*covered/)
      assert.match(text, /explainRule/)
    })
  })

  it('does not call covered what a rule takes for something else', async () => {
    const text = (await hoverOn(/^## The itch/, 'poor-prd.md')).replaceAll('&nbsp;', ' ')
    assert.match(text, /\*\*Problem\*\*: \$\(warning\) there, but it names a solution/)
  })
})

describe('lenses', () => {
  afterEach(closeAll)

  it('say above each element what is there, and can be switched off', async () => {
    const {document} = await openFile('good-prd.md')
    await diagnosticsWhen(document.uri, () => true)
    const read = async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      )
      return lenses.map(({range, command}) => `${document.lineAt(range.start).text} | ${command?.title}`)
    }
    await eventually(async () => {
      const lenses = await read()
      assert.ok(
        lenses.some(it => /^## Problem \| Problem: covered/.test(it)),
        lenses.join('; '),
      )
    })
    await withSettings({'pmprep.codeLens': false}, () =>
      eventually(async () => {
        assert.deepEqual(await read(), [])
      }),
    )
  })
})

/** Providers that have just been registered are asked only the next time. */
async function eventually(check: () => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await check()
    } catch (error) {
      if (tries === 100) throw error
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
}

describe('commands', () => {
  afterEach(closeAll)

  it('are all registered', async () => {
    const extension = vscode.extensions.getExtension('pmprep.pmprep')
    assert.ok(extension)
    await extension.activate()
    const declared = (extension.packageJSON.contributes.commands as {command: string}[]).map(it => it.command)
    const registered = new Set(await vscode.commands.getCommands(true))
    assert.ok(declared.length > 0)
    assert.deepEqual(
      declared.filter(it => !registered.has(it)),
      [],
    )
  })
})

describe('settings', () => {
  afterEach(closeAll)

  it('of the workspace switch a rule off, and say which line of the file is wrong', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? []
    assert.ok(folder)
    const file = vscode.Uri.joinPath(folder.uri, '.pmprep', 'config.yaml')
    const write = (text: string) => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text))
    const {document} = await openFile('backlog.md')
    await diagnosticsWhen(document.uri, hasRule('story/atomic'))
    try {
      await write('rules:\n  story/atomic: off\n')
      await diagnosticsWhen(document.uri, found => !hasRule('story/atomic')(found))
      await write('rules:\n  story/atomic: [\n')
      const [problem] = await diagnosticsWhen(file, found => found.length > 0)
      assert.match(problem?.message ?? '', /^Settings not used: /)
      await diagnosticsWhen(document.uri, hasRule('story/atomic'))
    } finally {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder.uri, '.pmprep'), {recursive: true})
    }
  })
})
