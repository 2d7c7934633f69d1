import {fillIn} from '../../sections/entries.ts'
import {defineRule} from '../rule.ts'
import {OWNER, questionsOf, questionTypes} from './questions.ts'

const GUIDANCE = 'who finds out, and by when'

export const noOwner = defineRule({
  id: 'question/no-owner',
  severity: 'information',
  what: 'An open question that nobody is to answer.',
  why: 'A question without a name stays open until it blocks somebody.',
  types: questionTypes,
  *check(draft) {
    for (const {section, entries} of questionsOf(draft)) {
      const without = entries.filter(it => !it.isOwned && !it.entry.guided)
      if (without.length === 0) continue
      const edit = (it: (typeof without)[number]) => fillIn(draft, it.entry, OWNER, 'Owner', GUIDANCE)
      const none = without.length === entries.length
      if (none && section.heading && without.length > 1) {
        yield {
          start: section.heading.start,
          end: section.heading.end,
          severity: 'hint',
          message: `None of the ${without.length} open questions has an owner: expected who answers it, and by when`,
          related: without.slice(0, 5).map(({entry}) => ({...entry.place, message: entry.name})),
          fixes: [{title: 'Make room for the owners', edits: without.map(edit)}],
        }
      } else {
        for (const it of without) {
          yield {
            ...it.entry.place,
            ...(none && {severity: 'hint' as const}),
            message: `“${it.entry.name}” has no owner: expected who answers it`,
            fixes: [{title: 'Add an owner', edits: [edit(it)]}],
          }
        }
      }
    }
  },
})
