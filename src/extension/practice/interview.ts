import type * as vscode from 'vscode'
import type {Attempt} from '../../core/practice/attempts/attempt.ts'
import {readAttempt} from '../../core/practice/attempts/read-attempt.ts'
import {mockFromAttempts} from '../../core/practice/mock/from-attempts.ts'
import type {MockSession} from '../../core/practice/mock/types.ts'
import type {Interview} from '../../protocol/mock.ts'
import type {Practice} from './practice.ts'
import {styleNames} from './words.ts'

/** The interview that a document is an answer of. */
export interface InterviewOf {
  session: MockSession
  attempt: Attempt
  /** Of the question that it answers. */
  index: number
}

/**
 * The interview that a document belongs to, as the files tell it, the document as it stands in the editor. Undefined
 * where it belongs to none.
 */
export async function interviewOf(
  document: vscode.TextDocument,
  practice: Practice,
): Promise<InterviewOf | undefined> {
  const uri = document.uri.toString()
  const text = document.getText()
  // Most documents are none: they are told without reading them.
  if (!/^session:/m.test(text.slice(0, 4000))) return undefined
  const read = readAttempt(uri, text)
  if (read?.kind !== 'attempt' || read.session === null) return undefined
  const {attempts} = await practice.attempts.all()
  const isThis = ({path}: Attempt) => practice.attempts.uriOf({path}).toString() === uri
  const path = attempts.find(isThis)?.path ?? uri
  const attempt = {...read, path}
  const session = mockFromAttempts([...attempts.filter(it => it.path !== path), attempt], read.session)
  const index = session?.items.findIndex(({attempts: own}) => own.includes(path)) ?? -1
  return session && index >= 0 ? {session, attempt, index} : undefined
}

/** What the panel shows of it above the answer. */
export function interviewStrip({session, attempt, index}: InterviewOf): Interview {
  const {items, style} = session
  const isReviewed = attempt.status === 'submitted' && attempt.score !== null
  return {
    number: index + 1,
    count: items.length,
    style: styleNames[style],
    marks: items.map(({score}, at) => (at === index ? 'current' : score === null ? 'open' : 'answered')),
    next: isReviewed ? (openItem(session) === undefined ? 'summary' : 'question') : null,
  }
}

/** The first question that has no scored answer yet: its index. */
export function openItem({items}: MockSession): number | undefined {
  const index = items.findIndex(({score}) => score === null)
  return index < 0 ? undefined : index
}
