import * as vscode from 'vscode'
import {type MarkdownDocument, readDocument} from '../core/document/document.ts'
import {type LintResult, lint, NOT_OURS} from '../core/lint.ts'
import type {Settings} from './settings.ts'

/** What is known of a text document at one of its versions. */
export interface Checked {
  version: number
  document: MarkdownDocument
  result: LintResult
}

/**
 * Holds open documents against their checklists. Everything that is shown asks here, and always gets what is true of
 * the text as it is now: a result is kept only as long as the version and the settings it was made for.
 */
export class Checker implements vscode.Disposable {
  readonly #settings: Settings
  // By document, not by address: the address of a closed, unsaved document is soon another one's.
  #known = new WeakMap<vscode.TextDocument, Checked>()
  readonly #log = vscode.window.createOutputChannel('PMPrep', {log: true})
  readonly #disposables: vscode.Disposable[]

  constructor(settings: Settings) {
    this.#settings = settings
    this.#disposables = [
      this.#log,
      settings.onDidChange(() => {
        this.#known = new WeakMap()
      }),
    ]
  }

  /** Fires when settings change what is to be said about documents that did not change. */
  get onDidChangeSettings(): vscode.Event<void> {
    return this.#settings.onDidChange
  }

  /** What PMPrep has to say about a document now, or nothing where it is none of ours. */
  check(document: vscode.TextDocument): Checked | undefined {
    if (!isMarkdown(document) || !this.#settings.isEnabled(document.uri)) return undefined
    const known = this.#known.get(document)
    if (known?.version === document.version) return ours(known)
    const read = readDocument(document.getText(), known?.document)
    const checked = {version: document.version, document: read, result: this.#lint(read, document.uri)}
    this.#known.set(document, checked)
    return ours(checked)
  }

  /** A defect of ours in one document must not silence the others: it is logged, and that document has no findings. */
  #lint(document: MarkdownDocument, uri: vscode.Uri): LintResult {
    try {
      return lint(document, this.#settings.lintOptions(uri))
    } catch (error) {
      this.#log.error(
        `${uri.toString()} could not be checked`,
        error instanceof Error ? error : String(error),
      )
      return NOT_OURS
    }
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose()
  }
}

function ours(checked: Checked): Checked | undefined {
  return checked.result.type === null ? undefined : checked
}

/** Markdown that a person can write in: not the old side of a diff, not a page of an output channel. */
function isMarkdown({languageId, uri}: vscode.TextDocument): boolean {
  if (languageId !== 'markdown') return false
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true
}
