import {fillIn} from '../../sections/entries.ts'
import {inSections} from '../in-sections.ts'
import {defineRule} from '../rule.ts'
import {DUE, questionsIn, questionTypes} from './questions.ts'

export const noDate = defineRule({
  id: 'question/no-date',
  severity: 'information',
  what: 'An open question with an owner and no date by which it is answered.',
  why: 'What depends on the answer cannot be planned, and the question is carried from one review to the next.',
  types: questionTypes,
  check: inSections('questions', function* (own) {
    for (const {entry, isOwned, isDated} of questionsIn(own)) {
      if (isDated || !isOwned || entry.guided) continue
      yield {
        ...entry.place,
        message: `“${entry.name}” has an owner and no date: expected by when it is answered, or what waits for it`,
        fixes: [
          {
            title: 'Add a date',
            edits: [fillIn(own, entry, DUE, 'Due', 'the date, or what waits for the answer')],
          },
        ],
      }
    }
  }),
})
