import {fillIn} from '../../sections/entries.ts'
import {inSections} from '../in-sections.ts'
import {defineRule} from '../rule.ts'
import {OWNER, questionsIn, questionTypes} from './questions.ts'

const GUIDANCE = 'who finds out, and by when'

export const noOwner = defineRule({
  id: 'question/no-owner',
  severity: 'information',
  what: 'An open question that nobody is to answer.',
  why: 'A question without a name stays open until it blocks somebody.',
  types: questionTypes,
  check: inSections('questions', function* (own) {
    const {heading} = own.section
    const questions = questionsIn(own)
    const without = questions.filter(it => !it.isOwned && !it.entry.guided)
    const edit = (it: (typeof without)[number]) => fillIn(own, it.entry, OWNER, 'Owner', GUIDANCE)
    const none = without.length === questions.length
    if (none && heading && without.length > 1) {
      yield {
        start: heading.start,
        end: heading.end,
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
  }),
})
