import * as vscode from 'vscode'
import {applyEdits} from '../../core/apply-fixes.ts'
import type {ModelRewrite} from '../../llm/review/collect.ts'

const SCHEME = 'pmprep-rewrite'

interface Proposal {
  document: vscode.TextDocument
  rewrite: ModelRewrite
  text: string
}

/** A model's rewrites as diffs: nothing is written into a file before the person takes one over. */
export class Rewrites implements vscode.Disposable {
  readonly #proposals = new Map<string, Proposal>()
  readonly #disposables: vscode.Disposable
  #count = 0

  constructor() {
    this.#disposables = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
        provideTextDocumentContent: uri => this.#proposals.get(uri.toString())?.text ?? '',
      }),
      vscode.workspace.onDidCloseTextDocument(({uri}) => this.#proposals.delete(uri.toString())),
    )
  }

  /** Shows the file beside what it would be. Where the words are in the file no more, it says so. */
  async compare(document: vscode.TextDocument, rewrite: ModelRewrite): Promise<void> {
    const edit = placed(document, rewrite)
    if (!edit) return sayGone()
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1)
    const uri = vscode.Uri.from({scheme: SCHEME, path: `/${name}`, query: String(++this.#count)})
    this.#proposals.set(uri.toString(), {document, rewrite, text: applyEdits(document.getText(), [edit])})
    await vscode.commands.executeCommand('vscode.diff', document.uri, uri, `${name}: the model’s rewrite`, {
      preview: true,
    })
  }

  /** Takes over the rewrite whose diff is active, and closes the diff. */
  async accept(): Promise<void> {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input
    const uri = input instanceof vscode.TabInputTextDiff ? input.modified : undefined
    const proposal = uri && this.#proposals.get(uri.toString())
    if (!proposal) return
    const {document, rewrite} = proposal
    const edit = placed(document, rewrite)
    if (!edit) return sayGone()
    const change = new vscode.WorkspaceEdit()
    const range = new vscode.Range(document.positionAt(edit.start), document.positionAt(edit.end))
    change.replace(document.uri, range, edit.text)
    await vscode.workspace.applyEdit(change)
    await this.dismiss()
    await vscode.window.showTextDocument(document)
  }

  async dismiss(): Promise<void> {
    const {activeTab} = vscode.window.tabGroups.activeTabGroup
    const isOurs =
      activeTab?.input instanceof vscode.TabInputTextDiff && activeTab.input.modified.scheme === SCHEME
    if (activeTab && isOurs) await vscode.window.tabGroups.close(activeTab)
  }

  dispose(): void {
    this.#disposables.dispose()
  }
}

/** The edit where its words stand now: as they were, else where they stand once. */
function placed(
  document: vscode.TextDocument,
  {quote, edit}: ModelRewrite,
): ModelRewrite['edit'] | undefined {
  const text = document.getText()
  const replaced = edit.end - edit.start
  if (text.slice(edit.start, edit.end) === quote) return edit
  const at = text.indexOf(quote)
  if (at < 0 || text.indexOf(quote, at + 1) >= 0 || replaced !== quote.length) return undefined
  return {start: at, end: at + quote.length, text: edit.text}
}

function sayGone(): void {
  void vscode.window.showInformationMessage(
    'PMPrep: the words that the model wanted to rewrite are in the file no more.',
  )
}
