import * as vscode from 'vscode'
import {CannotReview} from '../../core/coach/asked.ts'
import {readFrontMatter} from '../../core/document/front-matter.ts'
import type {LintResult} from '../../core/lint.ts'
import {describeDestination} from '../../llm/destination.ts'
import {isModelError, ModelError} from '../../llm/model-error.ts'
import type {ModelFinding, ModelPart, ModelRewrite} from '../../llm/review/collect.ts'
import {type DeepReview, deepReview, estimateReview} from '../../llm/review/deep-review.ts'
import type {ReviewInput} from '../../llm/review/input.ts'
import type {ModelAccess} from './model-access.ts'
import {modelSettings} from './model-settings.ts'

/** Milliseconds between two messages to the panel while a reply comes. */
const RHYTHM = 200

/** A review of one file: under way, done or failed. */
export interface Run {
  destination: string
  version: number
  findings: ModelFinding[]
  rewrites: ModelRewrite[]
  parts: ModelPart[]
  characters: number
  state: 'running' | 'done' | 'failed'
  review?: DeepReview
  error?: ModelError
}

/** What models were asked about the files of this window, and what they said. Kept as long as the window is open. */
export class DeepReviews implements vscode.Disposable {
  readonly #access: ModelAccess
  readonly #runs = new Map<string, Run>()
  readonly #stops = new Map<string, AbortController>()
  readonly #changed = new vscode.EventEmitter<void>()
  readonly onDidChange = this.#changed.event
  readonly #listener: vscode.Disposable

  constructor(access: ModelAccess) {
    this.#access = access
    this.#listener = vscode.workspace.onDidCloseTextDocument(({uri}) => {
      this.stop(uri)
      this.#runs.delete(uri.toString())
    })
  }

  of(uri: vscode.Uri): Run | undefined {
    return this.#runs.get(uri.toString())
  }

  /** About how many tokens a review would take. Nothing is sent. */
  async estimate(
    document: vscode.TextDocument,
    result: LintResult,
  ): Promise<{sent: number; received: number}> {
    const {destination, complete} = await this.#access.provider()
    // By our own count: a provider’s may be made elsewhere, and nobody has said yes to that.
    return estimateReview({destination, complete}, await inputOf(document, result))
  }

  /** Asks the model, once the person has said yes to where the text goes. */
  async start(document: vscode.TextDocument, result: LintResult): Promise<void> {
    const key = document.uri.toString()
    if (this.#stops.has(key)) return
    const stop = new AbortController()
    this.#stops.set(key, stop)
    const run: Run = {
      destination: '',
      version: document.version,
      findings: [],
      rewrites: [],
      parts: [],
      characters: 0,
      state: 'running',
    }
    const before = this.#runs.get(key)
    try {
      const input = await inputOf(document, result)
      const provider = await this.#access.ask(input.text)
      run.destination = describeDestination(provider.destination)
      this.#runs.set(key, run)
      this.#changed.fire()
      await this.#follow(
        run,
        deepReview(provider, input, {budget: modelSettings().maxTokens, signal: stop.signal}),
      )
    } catch (error) {
      // A no before anything was sent leaves all as it was, and so does a defect of ours.
      const isNo = isModelError(error) && error.kind === 'cancelled' && run.destination === ''
      if (isModelError(error) && !isNo) {
        run.state = 'failed'
        run.error = error
        this.#runs.set(key, run)
      } else if (before) this.#runs.set(key, before)
      else this.#runs.delete(key)
      if (!isModelError(error)) throw error
    } finally {
      this.#stops.delete(key)
      this.#changed.fire()
    }
  }

  stop(uri: vscode.Uri): void {
    this.#stops.get(uri.toString())?.abort()
  }

  dispose(): void {
    for (const it of this.#stops.values()) it.abort()
    vscode.Disposable.from(this.#listener, this.#changed).dispose()
  }

  async #follow(run: Run, events: ReturnType<typeof deepReview>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        this.#changed.fire()
      }, RHYTHM)
    }
    try {
      for await (const event of events) {
        if (event.type === 'finding') run.findings.push(event.finding)
        else if (event.type === 'rewrite') run.rewrites.push(event.rewrite)
        else if (event.type === 'part') run.parts.push(event.part)
        else if (event.type === 'progress') run.characters = event.characters
        else if (event.type === 'done') {
          run.review = event.review
          run.state = 'done'
        }
        soon()
      }
    } finally {
      clearTimeout(timer)
    }
  }
}

/** What is sent of a file: its text, with what the offline coach says of it. */
async function inputOf(document: vscode.TextDocument, result: LintResult): Promise<ReviewInput> {
  const text = document.getText()
  if (result.type !== 'answer') return {kind: 'document', text, result}
  if (readFrontMatter(text)?.values.status !== 'submitted') {
    const toDo = 'Submit it and score yourself first: hints before that teach less.'
    throw new ModelError('nothing-to-send', 'The answer is not submitted yet.', toDo)
  }
  const {reviewAnswer} = await import('../../core/coach/review-answer.ts')
  try {
    return {kind: 'answer', text, review: reviewAnswer(text)}
  } catch (error) {
    if (!(error instanceof CannotReview)) throw error
    const toDo = 'The coach’s view asks for what it needs.'
    throw new ModelError('nothing-to-send', `The answer cannot be reviewed: ${error.message}.`, toDo)
  }
}
