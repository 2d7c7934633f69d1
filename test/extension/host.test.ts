import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {closeAll, diagnosticsWhen, hasRule, openText} from './editing.ts'

/** True in VS Code for the Web without a machine behind it: extensions run in a worker of the browser. */
const isWeb = vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined

describe('the extension host', () => {
  afterEach(closeAll)

  it(isWeb ? 'is a worker of the browser' : 'is a process', () => {
    assert.equal('importScripts' in globalThis, isWeb)
    assert.equal(vscode.env.appHost === 'web', isWeb)
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.uri.scheme === 'file', !isWeb)
  })

  it('has the extension running in it', async () => {
    const {document} = await openText(
      '---\npmprep: backlog\n---\n\n- As a librarian, I want to renew a loan.\n',
    )
    await diagnosticsWhen(document.uri, hasRule('story/benefit'))
    assert.ok(vscode.extensions.getExtension('pmprep.pmprep')?.isActive)
  })

  it('opens an unsaved document as a file', async () => {
    const content = '---\npmprep: backlog\n---\n\n- As a librarian, I want to renew a loan.\n'
    const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
    await vscode.window.showTextDocument(document)
    assert.equal(document.uri.scheme, 'untitled')
    await diagnosticsWhen(document.uri, hasRule('story/benefit'))
  })
})
