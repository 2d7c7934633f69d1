import * as vscode from 'vscode'
import {type MarkdownDocument, readDocument} from '../core/document/document.ts'
import {type LintResult, lint, NOT_OURS} from '../core/lint.ts'
import {lintInSlices} from '../core/lint-in-slices.ts'
import type {Settings} from './settings.ts'
import {inSlices} from './slices.ts'

/** What is known of a text document at one of its versions. */
export interface Checked {
  version: number
  document: MarkdownDocument
  result: LintResult
}

/** A check under way, of a version and with the settings that `for` was made for. */
interface Begun {
  version: number
  for: object
  checked: Promise<Checked | undefined>
}

/** UTF-16 code units from which on a document is checked in slices: shorter ones take less than a slice or two. */
const LONG = 10_000

/**
 * Holds open documents against their checklists. Everything that is shown asks here, and always gets what is true of
 * the text as it is now: a result is kept only as long as the version and the settings it was made for.
 */
export class Checker implements vscode.Disposable {
  readonly #settings: Settings
  // By document, not by address: the address of a closed, unsaved document is soon another one's.
  #known = new WeakMap<vscode.TextDocument, Checked>()
  readonly #begun = new WeakMap<vscode.TextDocument, Begun>()
  /** Documents that were read, with what had been found out of them when their check was given up. */
  readonly #unfinished = new WeakMap<vscode.TextDocument, MarkdownDocument>()
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
    const read = readDocument(document.getText(), this.#unfinished.get(document) ?? known?.document)
    const {version, uri} = document
    return this.#keep(document, {version, document: read, result: this.#lint(read, uri)})
  }

  /**
   * As `check`, but what takes long is done a slice at a time. Undefined also where the text changed meanwhile or the
   * document was closed: whoever shows something is told of that, and asks again.
   */
  async checkInSlices(document: vscode.TextDocument): Promise<Checked | undefined> {
    const {version, uri} = document
    const isOurs = isMarkdown(document) && this.#settings.isEnabled(uri)
    if (!isOurs || this.#known.get(document)?.version === version || document.getText().length < LONG) {
      return this.check(document)
    }
    // Several ask at a time: squiggles, lenses, links, the status bar.
    const begun = this.#begun.get(document)
    if (begun?.version === version && begun.for === this.#known) return begun.checked
    const checked = this.#inSlices(document)
    const own = {version, for: this.#known, checked}
    this.#begun.set(document, own)
    void checked.finally(() => {
      if (this.#begun.get(document) === own) this.#begun.delete(document)
    })
    return checked
  }

  async #inSlices(document: vscode.TextDocument): Promise<Checked | undefined> {
    const {version, uri} = document
    const all = this.#known
    const known = all.get(document)
    const read = readDocument(document.getText(), this.#unfinished.get(document) ?? known?.document)
    // Should it be given up, the next one goes on from here.
    this.#unfinished.set(document, read)
    const isStale = () => document.isClosed || document.version !== version || this.#known !== all
    try {
      const work = lintInSlices(read, this.#settings.lintOptions(uri), known?.document)
      const done = await inSlices(work, isStale)
      // With other settings it is done anew.
      if (!done)
        return document.isClosed || document.version !== version ? undefined : this.checkInSlices(document)
      return this.#keep(document, {version, document: read, result: done.value})
    } catch (error) {
      this.#report(uri, error)
      return this.#keep(document, {version, document: read, result: NOT_OURS})
    }
  }

  #keep(document: vscode.TextDocument, checked: Checked): Checked | undefined {
    this.#known.set(document, checked)
    this.#unfinished.delete(document)
    return ours(checked)
  }

  /**
   * What PMPrep has to say about a file that is not open, or would have to say about one, by its text.
   * @param like a document that has much of the text: the rest is read anew
   */
  checkText(uri: vscode.Uri, text: string, like?: MarkdownDocument): LintResult {
    return this.#settings.isEnabled(uri) ? this.#lint(readDocument(text, like), uri) : NOT_OURS
  }

  /** As `checkText`, a slice at a time; undefined where `isStale` said that nobody wants to know any more. */
  async checkTextInSlices(
    uri: vscode.Uri,
    text: string,
    isStale: () => boolean,
  ): Promise<LintResult | undefined> {
    if (!this.#settings.isEnabled(uri)) return NOT_OURS
    try {
      const work = lintInSlices(readDocument(text), this.#settings.lintOptions(uri))
      return (await inSlices(work, isStale))?.value
    } catch (error) {
      this.#report(uri, error)
      return NOT_OURS
    }
  }

  /** A defect of ours in one document must not silence the others: it is logged, and that document has no findings. */
  #lint(document: MarkdownDocument, uri: vscode.Uri): LintResult {
    try {
      return lint(document, this.#settings.lintOptions(uri))
    } catch (error) {
      this.#report(uri, error)
      return NOT_OURS
    }
  }

  #report(uri: vscode.Uri, error: unknown): void {
    this.#log.error(`${uri.toString()} could not be checked`, error instanceof Error ? error : String(error))
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
