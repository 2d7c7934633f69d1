import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {closeAll} from './editing.ts'
import {at, eventually, read, remove, write} from './workspace-files.ts'

const LETTER = `---
template: {name: Branch Letter}
pmprep: one-pager
key: {{file}}
---

# {{title}}

<!-- What changes. -->
`

describe('a new document', () => {
  const made = ['refunds.md', 'Release-Notes.md', 'teams', '.pmprep']

  afterEach(async () => {
    // Closing all at once would ask whether to save.
    while (vscode.window.activeTextEditor) {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    }
    await closeAll()
    await remove(...made)
  })

  async function begin(kind: string, title = ''): Promise<vscode.TextEditor> {
    await vscode.commands.executeCommand(`pmprep.new.${kind}`, {title})
    const editor = vscode.window.activeTextEditor
    assert.ok(editor?.document.isUntitled)
    return editor
  }
  const exists = (name: string) =>
    vscode.workspace.fs.stat(at(name)).then(
      () => true,
      () => false,
    )

  if (at('').scheme !== 'file') {
    it('has no name in a folder that is on no disk', async () => {
      const {document, selection} = await begin('prd', 'Refunds')
      assert.match(document.uri.path, /^Untitled-\d+$/)
      assert.equal(document.languageId, 'markdown')
      assert.match(document.getText(selection), /^<!-- .* -->$/)
    })
    return
  }

  it('bears the name of its title, and is no file before it is saved', async () => {
    const {document, selection} = await begin('prd', 'Refunds')
    assert.equal(document.uri.toString(), at('refunds.md').with({scheme: 'untitled'}).toString())
    assert.equal(document.languageId, 'markdown')
    assert.match(document.getText(selection), /^<!-- .* -->$/)
    assert.equal(await exists('refunds.md'), false)
    const text = document.getText()
    await vscode.commands.executeCommand('workbench.action.files.save')
    assert.equal(await read('refunds.md'), text)
    await eventually(() => {
      const active = vscode.window.activeTextEditor?.document
      assert.equal(active?.uri.toString(), at('refunds.md').toString())
      assert.equal(active.isDirty, false)
    })
  })

  it('leaves nothing behind when it is closed without being saved', async () => {
    const {uri} = (await begin('prd', 'Refunds')).document
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    assert.equal(await exists('refunds.md'), false)
    const again = await begin('prd', 'Refunds')
    assert.equal(again.document.uri.toString(), uri.toString())
    assert.equal(again.document.getText().match(/^# /gm)?.length, 1)
  })

  it('bears the name of its kind where it has no title, and never one that is taken', async () => {
    assert.equal((await begin('prd')).document.uri.path, at('prd.md').path)
    await write('Release-Notes.md', '# Ours\n')
    assert.equal((await begin('release-notes')).document.uri.path, at('release-notes-2.md').path)
    // One that is not saved either has taken its name too.
    assert.equal((await begin('prd')).document.uri.path, at('prd-2.md').path)
  })

  it('tells its template what its file will be called', async () => {
    await write('.pmprep/templates/faq.md', LETTER)
    await eventually(async () =>
      assert.match((await begin('faq', 'A new till')).document.getText(), /^# A new till$/m),
    )
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^key: new-till/m)
  })

  it('belongs beside the Markdown that one is at, but for what is hidden', async () => {
    await write('teams/notes.md', '# Notes\n')
    await vscode.window.showTextDocument(at('teams/notes.md'))
    assert.equal((await begin('prd', 'Refunds')).document.uri.path, at('teams/refunds.md').path)
    assert.equal((await begin('prd')).document.uri.path, at('teams/prd.md').path)
    await write('.pmprep/notes.md', '# Notes\n')
    await vscode.window.showTextDocument(at('.pmprep/notes.md'))
    assert.equal((await begin('prd', 'Refunds')).document.uri.path, at('refunds.md').path)
  })
})
