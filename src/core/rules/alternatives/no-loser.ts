import {lineAfter} from '../../sections/guidance-line.ts'
import type {Fix} from '../../types.ts'
import {defineRule} from '../rule.ts'
import {type Option, readChoice, wordsOf} from './options.ts'
import {isChosen, isRejected, speaksAgainst} from './verdicts.ts'

export const noLoser = defineRule({
  id: 'alternatives/no-loser',
  severity: 'hint',
  what: 'Alternatives of which none is rejected.',
  why: 'A choice without a loser has not been made, or its reasons can not be checked.',
  types: ['prd', 'one-pager'],
  *check(draft) {
    const choice = readChoice(draft)
    if (!choice || choice.options.length < 2) return
    const {section, options, rest} = choice
    const {heading} = section
    if (!heading || SETTLED.test(heading.title)) return
    const texts = [...options.map(it => it.text), ...rest.map(it => wordsOf(it.item))].filter(
      it => !/\?\s*$/.test(it),
    )
    if (texts.some(it => isRejected(it) || isChosen(it) || speaksAgainst(it))) return
    const last = options.at(-1) as Option
    yield {
      start: heading.start,
      end: heading.end,
      message: `${options.length} options and none rejected: expected which one was chosen over which, and why`,
      fixes: [decide(draft.document.text, last)],
    }
  },
})

/** “Rejected alternatives”, “Why not …”, “Why blockchain?”: the heading itself gives the verdict. */
const SETTLED = /\b(?:reject|discard|not chosen|dismiss)|^[^a-zà-ÿ]*why\b/i

function decide(text: string, {lines}: Option): Fix {
  const last = lines.at(-1)!
  const {at, lead} = lineAfter(text, {...last, item: {...last.item, kind: 'paragraph'}})
  const sentence =
    'We choose <!-- which option --> over <!-- which one -->, because <!-- the reason, and what we give up by it -->.'
  return {title: 'Add the decision', edits: [{start: at, end: at, text: lead + sentence}]}
}
