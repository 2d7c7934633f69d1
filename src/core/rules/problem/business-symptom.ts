import {defineRule} from '../rule.ts'
import {symptomsOf} from './symptoms.ts'
import {askMore, toldProblem} from './told.ts'

export const businessSymptom = defineRule({
  id: 'problem/business-symptom',
  severity: 'hint',
  what: 'A problem that is only a number of the business: “revenue is down”.',
  why: 'A falling number is what a problem of people looks like from the office; it has many causes, and fits every solution.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec'],
  *check(draft) {
    const {told} = toldProblem(draft)
    if (!told) return
    // Where another sentence tells what people struggle with, the number is its consequence.
    const [first] = symptomsOf(told)
    if (!first) return
    yield {
      start: first.offset + first.item.start,
      end: first.offset + first.item.end,
      message: 'A symptom of the business alone: expected what goes wrong for the people behind the number',
      fixes: [
        askMore(
          draft,
          told,
          'Ask for the problem behind it',
          'What goes wrong for whom, so that this number falls: what they try to do, and where it fails.',
        ),
      ],
    }
  },
})
