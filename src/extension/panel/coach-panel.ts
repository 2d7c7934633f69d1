import * as vscode from 'vscode'
import {readFrontMatter} from '../../core/document/front-matter.ts'
import {isInPractice} from '../../core/practice/attempt.ts'
import {
  type FromPanel,
  fromPanelSchema,
  type Intent,
  parseMessage,
  type State,
  type Tab,
} from '../../protocol.ts'
import type {Checked, Checker} from '../checker.ts'
import type {Model} from '../model/model.ts'
import {modelSettings, onDidChangeModel} from '../model/model-settings.ts'
import type {LoadModel} from '../model/register.ts'
import {once} from '../once.ts'
import type {Practice} from '../practice/practice.ts'
import type {LoadPractice} from '../practice/register.ts'
import {AttemptClock} from './attempt-clock.ts'
import {Followed} from './followed.ts'
import {perform} from './intents.ts'
import {panelFolder, panelPage} from './page.ts'
import {type Shown, screenOf} from './screens.ts'

/** Milliseconds without a key press after which the state is sent: as the squiggles, so that both say the same. */
const DELAY = 250
/** The same, where the view that is shown is about all answers, and this document one of them at most. */
const UNHURRIED = 1_000
/** States that a click may still be for. */
const KEPT = 10

/** The host's side of the panel, for as long as VS Code keeps the view. */
export class CoachPanel {
  readonly #view: vscode.WebviewView
  readonly #checker: Checker
  readonly #practice: LoadPractice
  readonly #model: LoadModel
  readonly #followed = new Followed()
  readonly #clock: AttemptClock
  /** Whether the page is there to be told anything. */
  #isReady = false
  #tab: Tab = 'coach'
  /** The tab to show once the page is there. */
  #wanted: Tab | undefined
  /** Counts updates: of two under way only the later one is shown. */
  #turn = 0
  #revision = 0
  /** The last states that were sent, by revision: what is clicked in one may come when the next is there. */
  readonly #shown = new Map<number, Shown>()
  /** Keys of texts that are in the file since the last state. */
  #taken: string[] = []
  /** Keys of texts that could not be written since. */
  #refused: string[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #log: vscode.LogOutputChannel | undefined

  constructor(
    view: vscode.WebviewView,
    checker: Checker,
    practice: LoadPractice,
    model: LoadModel,
    {extensionUri, workspaceState}: vscode.ExtensionContext,
  ) {
    this.#view = view
    this.#checker = checker
    this.#clock = new AttemptClock(workspaceState)
    const changes: vscode.Disposable[] = []
    // Each tells of its changes from then on that it is there.
    const following = <T extends Practice | Model>(load: () => Promise<T>) =>
      once(async () => {
        const it = await load()
        changes.push(it.onDidChange(() => this.#updateSoon(0)))
        return it
      })
    this.#practice = following(practice)
    this.#model = following(model)
    const listeners = vscode.Disposable.from(
      this.#clock,
      onDidChangeModel(() => this.#updateSoon(0)),
      {dispose: () => vscode.Disposable.from(...changes).dispose()},
      view.webview.onDidReceiveMessage(message => this.#receive(message)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#updateSoon(0)),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#updateSoon(0)),
      vscode.workspace.onDidChangeTextDocument(({document}) => {
        const delay = this.#tab === 'coach' ? DELAY : UNHURRIED
        if (document === this.#followed.document) this.#updateSoon(delay)
      }),
      vscode.workspace.onDidCloseTextDocument(({isUntitled, uri}) => {
        // Its address is soon another one's.
        if (isUntitled) void this.#clock.forget(uri.toString())
      }),
      checker.onDidChangeSettings(() => this.#updateSoon(0)),
      view.onDidChangeVisibility(() => {
        // The page is gone with it, and says when it is back.
        if (!view.visible) this.#isReady = false
      }),
    )
    view.onDidDispose(() => {
      clearTimeout(this.#timer)
      // What is under way has nobody to tell.
      this.#turn++
      this.#log?.dispose()
      listeners.dispose()
    })
    view.webview.options = {enableScripts: true, localResourceRoots: [panelFolder(extensionUri)]}
    view.webview.html = panelPage(view.webview, extensionUri)
  }

  /** Shows a tab, also where the page is not there yet. */
  show(tab: Tab): void {
    this.#tab = tab
    if (!this.#isReady) this.#wanted = tab
    this.#updateSoon(0)
  }

  /** Submits the answer that is being written in the editor, as the button does. */
  async submit(): Promise<void> {
    const {document} = this.#followed
    const checked = document && (await this.#checker.checkInSlices(document))
    const sources = {clock: this.#clock, practice: this.#practice, model: this.#model}
    const {screen, shown} = await screenOf('coach', document, checked, sources)
    if (screen.kind !== 'draft' || screen.words === 0) {
      const why =
        screen.kind === 'draft'
          ? 'nothing is written yet'
          : screen.kind === 'broken'
            ? `the answer cannot be read, see its line ${screen.line}`
            : 'no answer is being written in the editor'
      void vscode.window.showInformationMessage(`PMPrep: ${why}.`)
      return
    }
    await perform({kind: 'submit'}, shown, sources)
    this.#updateSoon(0)
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
      this.#tab = (message.type === 'ready' && this.#wanted) || message.tab
      this.#wanted = undefined
      this.#updateSoon(0)
    }
  }

  async #perform(revision: number, intent: Intent): Promise<void> {
    const shown = this.#shown.get(revision)
    const isFresh = revision === this.#revision && shown?.version === shown?.document?.version
    let isDone = false
    if (shown && (isFresh || !isOfVersion(intent))) {
      try {
        await perform(intent, shown, {clock: this.#clock, practice: this.#practice, model: this.#model})
        isDone = true
        // Another document is what they want to see now.
        if (leads(intent)) this.#tab = 'coach'
      } catch (error) {
        this.#report(`“${intent.kind}” could not be done: ${String(error)}`)
        void vscode.window.showErrorMessage(`PMPrep: ${error instanceof Error ? error.message : error}`)
      }
    }
    if ('key' in intent) (isDone ? this.#taken : this.#refused).push(intent.key)
    // Also where it was for a state that is past: then the present one is on its way.
    this.#updateSoon(0)
  }

  #updateSoon(delay: number): void {
    clearTimeout(this.#timer)
    const report = (error: unknown) =>
      this.#report(`The panel could not be brought up to date: ${String(error)}`)
    this.#timer = setTimeout(() => void this.#update().catch(report), delay)
  }

  async #update(): Promise<void> {
    const turn = ++this.#turn
    const {document} = this.#followed
    const version = document?.version
    const isStale = () =>
      turn !== this.#turn || document !== this.#followed.document || document?.version !== version
    const checked = document && (await this.#checker.checkInSlices(document))
    // Another editor, or a change: either updates anew.
    if (isStale()) return
    const clocked = clockedIn(document, checked, this.#clock)
    // Who begins to write wants to see the clock; who comes back sees what they saw.
    if (this.#clock.run(clocked) && this.#revision > 0) this.#tab = 'coach'
    if (!this.#isReady) return
    const tab = this.#tab
    const {screen, shown, interview} = await screenOf(tab, document, checked, {
      clock: this.#clock,
      practice: this.#practice,
    })
    if (isStale() || tab !== this.#tab) return
    const ofModel = await this.#modelFor(document, checked)
    const {guideLinks} = await import('./guide-links.ts')
    const guides = await guideLinks(screen, checked, async () => (await this.#practice()).career.read())
    if (isStale() || tab !== this.#tab) return
    this.#shown.set(++this.#revision, shown)
    this.#shown.delete(this.#revision - KEPT)
    const taken = this.#taken
    const refused = this.#refused
    this.#taken = []
    this.#refused = []
    const state: State = {
      type: 'state',
      revision: this.#revision,
      tab,
      screen,
      interview: interview ?? null,
      guides,
      ...ofModel,
      taken,
      refused,
    }
    await this.#view.webview.postMessage(state)
  }

  /** What there is of the language model; without one connected nothing of it is loaded. */
  async #modelFor(
    document: vscode.TextDocument | undefined,
    checked: Checked | undefined,
  ): Promise<Pick<State, 'model' | 'interviewer'>> {
    if (!document || !checked || checked.result.type === null) return {model: null, interviewer: null}
    const {provider, forbid} = modelSettings()
    if (provider === 'none') {
      const model = {kind: 'off', why: '', toDo: '', canConnect: true} as const
      // Who forbids it does not want to be asked.
      return {model: forbid ? null : model, interviewer: null}
    }
    return (await this.#model()).panel(document, checked.result)
  }

  #report(problem: string): void {
    this.#log ??= vscode.window.createOutputChannel('PMPrep Coach', {log: true})
    this.#log.warn(problem)
  }
}

/** The attempt whose time counts: an answer that is being written. */
function clockedIn(
  document: vscode.TextDocument | undefined,
  checked: Checked | undefined,
  clock: AttemptClock,
) {
  if (!document || checked?.result.type !== 'answer') return undefined
  const uri = document.uri.toString()
  const isWritten = isInPractice('answer', readFrontMatter(checked.document.text))
  return isWritten && !clock.isDone(uri) ? uri : undefined
}

/** Whether it is about places or numbers that another version of the document has elsewhere. */
function isOfVersion({kind}: Intent): boolean {
  return kind === 'reveal' || kind === 'apply-fix' || kind === 'take-step'
}

/** Whether it leads away from the view that it was wanted in. */
function leads(intent: Intent): boolean {
  const {kind} = intent
  if (kind === 'start') return intent.command !== 'newPlan' && intent.command !== 'drill'
  return kind === 'take-step' || kind === 'open-attempt' || kind === 'retry'
}
