import * as vscode from 'vscode'
import {
  type FromPanel,
  fromPanelSchema,
  type Intent,
  parseMessage,
  type Screen,
  type State,
  type Tab,
} from '../../protocol.ts'
import type {Checked, Checker} from '../checker.ts'
import {documentScreen} from './document-screen.ts'
import {Followed} from './followed.ts'
import {perform} from './intents.ts'
import {panelFolder, panelPage} from './page.ts'

/** Milliseconds without a key press after which the state is sent: as the squiggles, so that both say the same. */
const DELAY = 250

/** What a state was made from: what is clicked in it is meant for this version of this document. */
export interface Shown {
  document: vscode.TextDocument
  checked: Checked
}

/** The host's side of the panel, for as long as VS Code keeps the view. */
export class CoachPanel {
  readonly #view: vscode.WebviewView
  readonly #checker: Checker
  readonly #followed = new Followed()
  #isReady = false
  #tab: Tab = 'coach'
  #revision = 0
  #shown: Shown | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #log: vscode.LogOutputChannel | undefined

  constructor(view: vscode.WebviewView, checker: Checker, context: vscode.ExtensionContext) {
    this.#view = view
    this.#checker = checker
    const listeners = vscode.Disposable.from(
      view.webview.onDidReceiveMessage(message => this.#receive(message)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#sendSoon(0)),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#sendSoon(0)),
      vscode.workspace.onDidChangeTextDocument(({document}) => {
        if (document === this.#followed.document) this.#sendSoon(DELAY)
      }),
      checker.onDidChangeSettings(() => this.#sendSoon(0)),
      view.onDidChangeVisibility(() => {
        // The page is gone with it, and says when it is back.
        if (!view.visible) this.#isReady = false
      }),
    )
    view.onDidDispose(() => {
      clearTimeout(this.#timer)
      this.#log?.dispose()
      listeners.dispose()
    })
    view.webview.options = {
      enableScripts: true,
      localResourceRoots: [panelFolder(context.extensionUri)],
    }
    view.webview.html = panelPage(view.webview, context.extensionUri)
  }

  #receive(received: unknown): void {
    const parsed = parseMessage<FromPanel>(fromPanelSchema, received)
    if ('why' in parsed) {
      this.#report(`A message of the panel was ignored: ${parsed.why}`)
      return
    }
    const {message} = parsed
    if (message.type === 'ignored') this.#report(`The panel ignored a message: ${message.why}`)
    else if (message.type === 'intent') void this.#perform(message.revision, message.intent)
    else {
      this.#isReady = true
      this.#tab = message.tab
      this.#sendSoon(0)
    }
  }

  async #perform(revision: number, intent: Intent): Promise<void> {
    const isStale =
      revision !== this.#revision || this.#shown?.checked.version !== this.#shown?.document.version
    if (isStale) return this.#sendSoon(0)
    await perform(intent, this.#shown)
  }

  #sendSoon(delay: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#send(), delay)
  }

  async #send(): Promise<void> {
    if (!this.#isReady) return
    const {document} = this.#followed
    const version = document?.version
    const checked = document && (await this.#checker.checkInSlices(document))
    // Another editor, or a change: either sends anew.
    if (document !== this.#followed.document || document?.version !== version) return
    this.#shown = document && checked && {document, checked}
    const state: State = {
      type: 'state',
      revision: ++this.#revision,
      tab: this.#tab,
      screen: this.#screen(document),
    }
    await this.#view.webview.postMessage(state)
  }

  #screen(document: vscode.TextDocument | undefined): Screen {
    if (this.#shown && this.#shown.checked.result.score !== null) {
      return documentScreen(this.#shown.document, this.#shown.checked)
    }
    const other = document?.uri.path.slice(document.uri.path.lastIndexOf('/') + 1)
    return {kind: 'start', ...(other && {other})}
  }

  #report(problem: string): void {
    this.#log ??= vscode.window.createOutputChannel('PMPrep Coach', {log: true})
    this.#log.warn(problem)
  }
}
