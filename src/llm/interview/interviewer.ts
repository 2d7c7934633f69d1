import {ModelError} from '../model-error.ts'
import {plainText, withoutUnseen} from '../plain-text.ts'
import {refusePrivate} from '../private.ts'
import {readReply} from '../read-reply.ts'
import {Account} from '../review/account.ts'
import type {Provider, Usage} from '../types.ts'
import {type InterviewState, interviewPrompt, MOST_ASKED} from './prompt.ts'

export type InterviewEvent =
  /** More of what the interviewer says: plain text, to be put behind what came before. */
  | {type: 'text'; text: string}
  /** Nothing to show yet, but it is alive. */
  | {type: 'thinking'}
  /** All of it, one line: what goes into the file, and stands in place of the pieces. */
  | {type: 'done'; ask: string; usage: Usage & {isEstimate: boolean}}

/** The end of a sentence, with what closes it. */
const END = /[.?!…]["”’)]*(?=\s|$)/g

/** It goes into a file, where a reader would make a link of it. */
const ADDRESS = /!?\[[^\]]{0,200}\]\([^)\s]{0,400}\)?|\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)\S{1,400}/gi

/**
 * What an interviewer asks next, having heard the answer and all that was said since. One line of at most 420 characters:
 * one that goes on is stopped, and cut at the end of a sentence. It gives no score; the offline coach does, as always.
 *
 * @param budget the most that may be sent and received together, in tokens
 * @throws ModelError and nothing else; whoever calls has the offline coach’s follow-up to fall back on
 */
export async function* nextFollowUp(
  provider: Provider,
  state: InterviewState,
  {budget, signal}: {budget: number; signal?: AbortSignal},
): AsyncGenerator<InterviewEvent> {
  refusePrivate(state.text)
  const {system, user} = interviewPrompt(state)
  const turns = [{role: 'user' as const, text: user}]
  const account = new Account(provider, budget)
  const maxTokens = await account.room(system, turns)

  let said = ''
  let raw = ''
  let usage: Usage | null = null
  // Half a character may be one that is not seen.
  let held = ''
  const request = {system, turns, maxTokens, ...(signal && {signal})}
  for await (const part of readReply(provider, request)) {
    if (part.type === 'end') usage = part.usage
    if (part.type === 'thinking') yield part
    if (part.type !== 'text') continue
    raw += part.text
    const whole = held + part.text
    held = /[\ud800-\udbff]$/.exec(whole)?.[0] ?? ''
    const more = afterBlank(said, withoutUnseen(whole.slice(0, whole.length - held.length)))
    if (more === '') continue
    said += more
    yield {type: 'text', text: more}
    if (said.length > MOST_ASKED) break
  }
  account.add(system, turns, raw, usage)
  const ask = shortened(said, said.length > MOST_ASKED)
  if (!/[\p{L}\p{N}]/u.test(ask)) {
    const {model, host} = provider.destination
    throw new ModelError(
      'empty-reply',
      `${model} at ${host} asked nothing.`,
      'Ask again, or take the follow-up of the offline coach.',
    )
  }
  yield {type: 'done', ask, usage: account.usage}
}

/** More text, as one line with what stands before it. */
function afterBlank(before: string, more: string): string {
  const line = more.replace(/\s+/g, ' ')
  return before === '' || before.endsWith(' ') ? line.trimStart() : line
}

/** Whole sentences of it, where it goes on; without marks, addresses and the speaker's name. */
function shortened(said: string, goesOn: boolean): string {
  const line = said
    .replace(/[*`]{1,3}|__/g, '')
    .replace(ADDRESS, '[address]')
    .replace(/^\s*(?:interviewer|me) ?: */i, '')
    .trim()
  if (!goesOn) return line
  const ends = [...line.slice(0, MOST_ASKED).matchAll(END)].map(it => it.index + it[0].length)
  return ends.length > 0 ? line.slice(0, ends.at(-1)) : plainText(line, MOST_ASKED)
}
