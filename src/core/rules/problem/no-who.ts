import {defineRule} from '../rule.ts'
import {PEOPLE} from './people.ts'
import {symptomsOf} from './symptoms.ts'
import {askMore, sayer, toldProblem} from './told.ts'

export const noWho = defineRule({
  id: 'problem/no-who',
  severity: 'information',
  what: 'A problem in which nobody appears: a system is slow, a process is manual, and it is not said for whom.',
  why: 'Nobody can be asked whether it is so, and the team cannot tell who would notice that it is solved.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec'],
  *check(draft) {
    const {told} = toldProblem(draft)
    if (!told || PEOPLE.test(told.title) || told.sentences.some(it => namesPeople(it.item))) return
    // “Revenue is down” asks for more than a name.
    if (symptomsOf(told).length > 0) return
    const first = told.sentences.find(it => (it.item.text.match(/\p{L}{2,}/gu)?.length ?? 0) > 4)
    if (!first) return
    yield {
      start: first.offset + first.item.start,
      end: first.offset + first.item.end,
      message: 'Nobody appears in this problem: expected who has it, and in which situation',
      fixes: [askMore(draft, told, 'Ask who has it', 'Who has this problem, doing what, and how often.')],
    }
  },
})

const namesPeople = sayer(PEOPLE)
