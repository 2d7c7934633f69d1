import * as vscode from 'vscode'
import {applyEdits} from '../../core/apply-fixes.ts'
import {readAsked} from '../../core/coach/asked.ts'
import {reviewAnswer} from '../../core/coach/review-answer.ts'
import {addFollowUp, followUpsOf} from '../../core/practice/attempts/follow-ups.ts'
import {describeDestination} from '../../llm/destination.ts'
import {nextFollowUp} from '../../llm/interview/interviewer.ts'
import {isModelError, ModelError} from '../../llm/model-error.ts'
import type {PanelInterviewer} from '../../protocol/model.ts'
import {attemptIn} from '../panel/answer-screens.ts'
import {writeText} from '../panel/write-text.ts'
import type {ModelAccess} from './model-access.ts'
import {modelSettings} from './model-settings.ts'

/** Milliseconds between two messages to the panel while a question comes. */
const RHYTHM = 100

interface Asking {
  /** Until it is over, nothing else is asked about the file. */
  isOver: boolean
  saying: string | null
  error: ModelError | undefined
  stop: AbortController
}

/** The model as the one who asks follow-ups. What it asks goes into the file, as the coach’s do; it gives no score. */
export class Interviewer implements vscode.Disposable {
  readonly #access: ModelAccess
  readonly #asking = new Map<string, Asking>()
  readonly #changed = new vscode.EventEmitter<void>()
  readonly onDidChange = this.#changed.event
  readonly #listener: vscode.Disposable

  constructor(access: ModelAccess) {
    this.#access = access
    this.#listener = vscode.workspace.onDidCloseTextDocument(document => {
      this.stop(document)
      this.#asking.delete(document.uri.toString())
    })
  }

  /** What the panel shows of it; null where it may not ask now: nothing may be sent, or its last question is open. */
  async panel(document: vscode.TextDocument): Promise<PanelInterviewer | null> {
    const text = document.getText()
    const {saying = null, error} = this.#asking.get(document.uri.toString()) ?? {}
    const isSubmitted = attemptIn(text, document.uri.toString())?.status === 'submitted'
    const isOpen = saying === null && followUpsOf(text).at(-1)?.answer === ''
    if (!isSubmitted || isOpen || this.#access.refusal(text)) return null
    const provider = await this.#access.provider().catch(() => undefined)
    if (!provider) return null
    return {
      destination: describeDestination(provider.destination),
      saying,
      error: error ? {message: error.message, toDo: error.toDo} : null,
    }
  }

  /** Has it ask the next follow-up, once the person has said yes to where the text goes. */
  async ask(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString()
    if (this.#asking.get(key)?.isOver === false) return
    const asking: Asking = {isOver: false, saying: null, error: undefined, stop: new AbortController()}
    this.#asking.set(key, asking)
    try {
      const text = document.getText()
      const provider = await this.#access.ask(text)
      asking.saying = ''
      this.#changed.fire()
      const ask = await this.#follow(
        asking,
        nextFollowUp(provider, stateOf(text, key), {
          budget: modelSettings().maxTokens,
          signal: asking.stop.signal,
        }),
      )
      // The person may have gone on writing meanwhile: it goes into the text as it is now.
      const now = document.getText()
      if (followUpsOf(now).some(it => it.ask === ask)) throw askedBefore()
      await writeText(
        document,
        applyEdits(now, addFollowUp(now, ask, describeDestination(provider.destination)).edits),
      )
      if (!document.isUntitled) await document.save()
    } catch (error) {
      if (!isModelError(error)) throw error
      if (error.kind !== 'cancelled') asking.error = error
    } finally {
      asking.isOver = true
      asking.saying = null
      this.#changed.fire()
    }
  }

  stop({uri}: vscode.TextDocument): void {
    this.#asking.get(uri.toString())?.stop.abort()
  }

  dispose(): void {
    for (const {stop} of this.#asking.values()) stop.abort()
    vscode.Disposable.from(this.#listener, this.#changed).dispose()
  }

  async #follow(asking: Asking, events: ReturnType<typeof nextFollowUp>): Promise<string> {
    let shown = Date.now()
    for await (const event of events) {
      if (event.type === 'done') return event.ask
      if (event.type !== 'text') continue
      asking.saying += event.text
      if (Date.now() - shown < RHYTHM) continue
      shown = Date.now()
      this.#changed.fire()
    }
    throw new ModelError('broken-off', 'The question broke off.', 'Let the model ask again.')
  }
}

function askedBefore(): ModelError {
  const toDo = 'Let it ask again, or answer a follow-up of the coach.'
  return new ModelError('empty-reply', 'The model asked what was asked before.', toDo)
}

/** Where the interview stands, by its file. */
function stateOf(text: string, uri: string) {
  const asked = readAsked(text)
  const {moves} = reviewAnswer(text)
  return {
    ...asked,
    style: attemptIn(text, uri)?.style ?? ('neutral' as const),
    text,
    transcript: followUpsOf(text).map(({ask, answer}) => ({ask, answer})),
    gaps: moves.filter(({status}) => status === 'not-found').map(({name}) => name),
  }
}
