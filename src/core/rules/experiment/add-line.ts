import {lineAfter} from '../../sections/guidance-line.ts'
import type {Fix} from '../../types.ts'
import type {Draft} from '../rule.ts'
import type {Plan} from './plan-lines.ts'

/** Adds a labelled line with guidance behind the last line of a plan. */
export function addLine(text: string, {parts}: Plan, label: string, guidance: string): Fix {
  const last = parts.at(-1)!
  const {at, lead} = lineAfter(text, last)
  return {
    title: `Add: ${label}`,
    edits: [{start: at, end: at, text: `${lead}**${label}:** <!-- ${guidance} -->`}],
  }
}

/** Whether the document's checklist asks for it already: one finding says it. */
export function asksFor({checklist}: Draft, {isWhole}: Plan, id: RegExp): boolean {
  return isWhole && checklist.elements.some(it => id.test(it.id))
}
