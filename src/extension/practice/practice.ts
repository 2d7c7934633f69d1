import * as vscode from 'vscode'
import type {Attempt} from '../../core/practice/attempts/attempt.ts'
import type {StateOptions} from '../../core/practice/progress/state.ts'
import {statesOfQuestions} from '../../core/practice/progress/state.ts'
import type {StateOfQuestion} from '../../core/practice/progress/types.ts'
import {loadBank, type QuestionBank} from '../../core/practice/questions/bank.ts'
import type {OwnFiles} from '../own-files.ts'
import {today} from '../today.ts'
import {AttemptStore} from './attempt-store.ts'
import {CareerFile} from './career-file.ts'
import {PracticeTab} from './practice-tab.ts'
import {ProgressPage} from './progress-page.ts'

/** What is practised with and what came of it, at one moment. */
export interface PracticeNow {
  today: string
  bank: QuestionBank
  attempts: readonly Attempt[]
  /** By id of question. */
  states: ReadonlyMap<string, StateOfQuestion>
}

/** Everything about practice that more than one view needs. Nothing of it is read before a view or a command asks. */
export class Practice implements vscode.Disposable {
  readonly attempts: AttemptStore
  readonly career: CareerFile
  readonly tab: PracticeTab
  readonly progress: ProgressPage
  readonly #files: OwnFiles
  readonly #changed = new vscode.EventEmitter<void>()
  /** Fires when attempts, questions or what the person says of themselves have changed. */
  readonly onDidChange = this.#changed.event
  readonly #disposables: vscode.Disposable[]
  #bank: Promise<QuestionBank> | undefined

  constructor(context: vscode.ExtensionContext, files: OwnFiles) {
    this.#files = files
    this.attempts = new AttemptStore(context)
    this.career = new CareerFile(this.attempts)
    this.tab = new PracticeTab(context.workspaceState)
    this.progress = new ProgressPage(context.workspaceState)
    this.#disposables = [
      this.attempts,
      this.career,
      this.tab,
      this.#changed,
      this.attempts.onDidChange(() => this.#changed.fire()),
      this.career.onDidChange(() => this.#changed.fire()),
      this.tab.onDidChange(() => this.#changed.fire()),
      files.onDidChange(() => {
        this.#bank = undefined
        this.#changed.fire()
      }),
    ]
  }

  async now(): Promise<PracticeNow> {
    const [bank, {attempts}, career] = await Promise.all([
      this.bank(),
      this.attempts.all(),
      this.career.read(),
    ])
    const options: StateOptions = {today: today(), interview: career.interview, role: career.role}
    return {
      today: options.today,
      bank,
      attempts,
      states: statesOfQuestions(bank.questions, attempts, options),
    }
  }

  /** The shipped questions and those of `.pmprep/questions`. */
  async bank(): Promise<QuestionBank> {
    await this.#files.current()
    this.#bank ??= loadBank(
      this.#files.files
        .filter(({kind}) => kind === 'questions')
        .map(({uri, text}) => ({path: uri.toString(), text})),
    )
    return this.#bank
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose()
  }
}
