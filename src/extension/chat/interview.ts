import * as vscode from 'vscode'
import * as z from 'zod/mini'
import {applyEdits} from '../../core/apply-fixes.ts'
import {CannotReview} from '../../core/coach/asked.ts'
import {categoryContent, levelContent} from '../../core/coach/content.ts'
import {reviewAnswer} from '../../core/coach/review-answer.ts'
import {type AnswerReview, type Style, styles} from '../../core/coach/review-types.ts'
import {type Asked, type Category, categories, type Level, levels} from '../../core/coach/types.ts'
import {addFollowUp, answerFollowUp, followUpsOf} from '../../core/practice/attempts/follow-ups.ts'
import {newAttempt} from '../../core/practice/attempts/new-attempt.ts'
import {submitAttempt} from '../../core/practice/attempts/submit-attempt.ts'
import {surpriseMe} from '../../core/practice/questions/pick.ts'
import {describeDestination} from '../../llm/destination.ts'
import {nextFollowUp} from '../../llm/interview/interviewer.ts'
import {isModelError} from '../../llm/model-error.ts'
import {asMarkdown} from '../../llm/plain-text.ts'
import type {Provider} from '../../llm/types.ts'
import {modelSettings} from '../model/model-settings.ts'
import {styleNames} from '../practice/words.ts'
import {now} from '../today.ts'
import {OPEN_AS_DOCUMENT} from './open-as-document.ts'
import {modelFor, say, sayAnswer} from './say.ts'
import type {Talk} from './talk.ts'

/** An interview ends when so many follow-ups are answered. */
const MOST_FOLLOW_UPS = 3

/** Where an interview stands: kept by VS Code with the turn that it was said in. */
const stateSchema = z.object({
  id: z.string(),
  ask: z.string(),
  category: z.enum(categories),
  level: z.enum(levels),
  minutes: z.number(),
  style: z._default(z.enum(styles), 'neutral'),
  /** The attempt's file so far; empty while the question is not answered. */
  text: z.string(),
  /** What was asked last of the answer. */
  followUp: z.string(),
  /** Follow-ups that were asked. */
  asked: z.int(),
})
type State = z.infer<typeof stateSchema>

/** Where the interview stands that is going on, if the last turn was one. */
export function interviewIn(history: vscode.ChatContext['history']): State | undefined {
  const last = history.at(-1)
  if (!(last instanceof vscode.ChatResponseTurn)) return undefined
  const state = z.safeParse(stateSchema, last.result.metadata?.interview)
  return state.success ? state.data : undefined
}

/** `/interview`: a question of the bank; then what is said is the answer, and the reply to each follow-up. */
export async function interview(talk: Talk): Promise<vscode.ChatResult | undefined> {
  const state = interviewIn(talk.history)
  // With `/interview` again, another one is wanted.
  const next = state && talk.request.command !== 'interview' ? await hear(state, talk) : await begin(talk)
  return next && {metadata: {interview: next}}
}

async function begin({prompt, history, stream, practice: load}: Talk): Promise<State | undefined> {
  const practice = await load()
  const {questions} = await practice.bank()
  const level = named(prompt, levels, id => levelContent(id).name)
  const category = named(prompt, categories, id => categoryContent(id).name)
  // Whoever names none wants that of the last mock interview.
  const style = named(prompt, styles, id => styleNames[id]) ?? practice.tab.wishes.style ?? 'neutral'
  const fitting = questions.filter(
    it => (!level || it.level === level) && (!category || it.category === category),
  )
  const question = surpriseMe(fitting, {
    seed: `${now()} ${history.length}`,
    states: new Map(),
    spread: [],
  })
  if (!question) {
    say(stream, 'The bank has no such question. Ask without the level, or without the category.')
    return undefined
  }
  const {id, ask, minutes} = question
  stream.markdown(`**${asMarkdown(ask)}**\n\n`)
  say(
    stream,
    `${categoryContent(question.category).name}, ${levelContent(question.level).name}, ${minutes} minutes. Interviewer: ${styleNames[style].toLowerCase()}. What you write next is your answer.`,
  )
  return {
    id,
    ask,
    category: question.category,
    level: question.level,
    minutes,
    style,
    text: '',
    followUp: '',
    asked: 0,
  }
}

/** What a person said, as the answer or as the reply to what was asked of it. */
async function hear(state: State, talk: Talk): Promise<State | undefined> {
  const {prompt, stream} = talk
  const {ask, category, level, style} = state
  const asked: Asked = {question: ask, category, level}
  const text = state.text === '' ? attemptWith(prompt, state) : withReply(prompt, state)
  let review: AnswerReview
  try {
    review = reviewAnswer(text, asked, {style})
  } catch (error) {
    if (!(error instanceof CannotReview)) throw error
    say(stream, `${error.message}.`)
    return state
  }
  if (state.text === '') sayAnswer(review, stream)
  else {
    const said = review.answered.find(it => it.ask === state.followUp)
    if (said) stream.markdown(`**${said.score} of 5.** ${asMarkdown(said.why)}\n\n`)
  }
  const followUp = state.asked < MOST_FOLLOW_UPS ? await nextOf(review, text, style, talk) : undefined
  if (followUp === undefined) {
    say(stream, 'That was the interview.')
    stream.button({command: OPEN_AS_DOCUMENT, title: 'Open as an attempt', arguments: [text]})
    return undefined
  }
  const written = applyEdits(text, addFollowUp(text, followUp.ask, followUp.by).edits)
  return {...state, text: written, followUp: followUp.ask, asked: state.asked + 1}
}

/** What is asked next: by the model where it may and can, else by the coach. */
async function nextOf(
  review: AnswerReview,
  text: string,
  style: Style,
  talk: Talk,
): Promise<{ask: string; by: string} | undefined> {
  const provider = await modelFor(text, talk)
  try {
    const next = provider && (await askedBy(provider, review, text, style, talk))
    if (next) return next
  } catch (error) {
    if (!isModelError(error)) throw error
    // The interview goes on: what was answered is not to be lost.
    if (error.kind !== 'cancelled') say(talk.stream, `${error.message} ${error.toDo}`)
  }
  const own = review.followUps.find(({ask}) => !review.answered.some(it => it.ask === ask))
  if (own) talk.stream.markdown(`**${asMarkdown(own.ask)}**\n`)
  return own && {ask: own.ask, by: ''}
}

/** Undefined where the model has nothing new to ask. */
async function askedBy(
  provider: Provider,
  {question, category, level, moves}: AnswerReview,
  text: string,
  style: Style,
  {stream, signal}: Talk,
): Promise<{ask: string; by: string} | undefined> {
  const by = describeDestination(provider.destination)
  const state = {
    question,
    category,
    level,
    style,
    text,
    transcript: followUpsOf(text),
    gaps: moves.filter(({status}) => status === 'not-found').map(({name}) => name),
  }
  for await (const event of nextFollowUp(provider, state, {budget: modelSettings().maxTokens, signal})) {
    if (event.type !== 'done') continue
    // What was asked before has its reply already.
    if (state.transcript.some(({ask}) => ask === event.ask)) return undefined
    // As a whole: what is streamed in pieces could become Markdown where two of them meet.
    stream.markdown(`Asked by ${asMarkdown(by)}:\n\n**${asMarkdown(event.ask)}**\n`)
    return {ask: event.ask, by}
  }
  return undefined
}

/** An attempt that holds the answer, as if it had been written and submitted in the editor. */
function attemptWith(answer: string, {id, ask, category, level, minutes, style}: State): string {
  const {text, cursor} = newAttempt({id, ask, category, level, minutes, style, date: now()})
  const written = `${text.slice(0, cursor)}${answer}${text.slice(cursor)}`
  return applyEdits(written, submitAttempt(written, {seconds: 0, self: {}}))
}

function withReply(reply: string, {text, followUp}: State): string {
  return applyEdits(text, answerFollowUp(text, followUp, reply) ?? [])
}

/** The one that a text names, by its id or its name. */
function named<T extends Category | Level | Style>(
  text: string,
  ids: readonly T[],
  nameOf: (id: T) => string,
): T | undefined {
  const said = ` ${words(text)} `
  return ids.find(id => said.includes(` ${words(id)} `) || said.includes(` ${words(nameOf(id))} `))
}

function words(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
