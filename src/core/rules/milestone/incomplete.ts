import type {Entry, Lack} from '../../practice/career/read-evidence.ts'
import type {Fix} from '../../types.ts'
import {defineRule} from '../rule.ts'
import {uncounted} from './uncounted.ts'

export const incomplete = defineRule({
  id: 'milestone/incomplete',
  severity: 'information',
  what: 'Evidence without its outcome, its date, or a word on the problem and the approach.',
  why: 'It does not count: a reviewer needs what was hard, what you did, what changed, and when.',
  types: ['milestone-log'],
  *check(draft) {
    for (const {entry, lack} of uncounted(draft, ['outcome', 'work', 'date'])) {
      const {start, end} = entry
      const fix = fill(entry, lack)
      yield {start, end, message: lack.says, ...(fix && {fixes: [fix]})}
    }
  },
})

/** What is to be said, by what is not there. */
const asks = {
  outcome: {
    field: 'outcome',
    title: 'Ask for the outcome',
    text: '<!-- from what to what, in which period -->',
  },
  work: {field: 'problem', title: 'Ask for the problem', text: '<!-- what was hard, and for whom -->'},
  date: {field: 'date', title: 'Ask for the date', text: '<!-- when the outcome was read: 2027-02 -->'},
} as const

/** Puts the question into the cell; a list of labels has no place for what is not there. */
function fill({places}: Entry, {kind}: Lack): Fix | undefined {
  if (kind === 'output' || kind === 'number') return undefined
  const {field, title, text} = asks[kind]
  const place = places[field]
  return place && {title, edits: [{start: place.start, end: place.end, text}]}
}
