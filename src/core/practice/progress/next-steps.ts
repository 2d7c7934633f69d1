import {type Category, categories} from '../../coach/types.ts'
import type {Attempt} from '../attempts/attempt.ts'
import {daysBetween, type IsoDate} from '../calendar.ts'
import {dueQuestions} from '../questions/pick.ts'
import type {Question} from '../questions/question.ts'
import {type Role, roleWeight} from '../roles.ts'
import {categoryWords, shortened} from '../words.ts'
import {categorySpread} from './lines.ts'
import {compared, submittedByDate} from './submitted.ts'
import type {NextStep, StateOfQuestion} from './types.ts'

export interface NextStepsInput {
  today: IsoDate
  attempts: readonly Attempt[]
  questions: readonly Question[]
  states: ReadonlyMap<string, StateOfQuestion>
  role?: Role | null
  /** How many recall cards are due. */
  cards?: number
}

/** Below this, 0 to 100, an answer is worth another try at once. */
const RETRY_BELOW = 60

/** For how many days a retry is “at once”. */
const RETRY_WITHIN = 2

/** What to practise next, the most useful first, each with the reason; at most five. */
export function nextSteps(input: NextStepsInput): NextStep[] {
  return [...unfinished(input), ...retry(input), ...due(input), ...weakest(input), ...cards(input)].slice(
    0,
    5,
  )
}

function* unfinished({attempts}: NextStepsInput): Generator<NextStep> {
  const drafts = attempts.filter(it => it.status === 'draft')
  const [draft] = drafts.sort((a, b) => compared(b.date ?? '', a.date ?? ''))
  if (!draft) return
  const more =
    drafts.length > 1 ? ` ${drafts.length - 1} more ${drafts.length === 2 ? 'is' : 'are'} begun.` : ''
  yield {
    kind: 'finish',
    title: `Finish “${shortened(draft.question)}”`,
    why: `You began it${draft.date ? ` on ${draft.date.slice(0, 10)}` : ''} and have not submitted it.${more}`,
    path: draft.path,
    ...(draft.category && {category: draft.category}),
  }
}

function* retry({attempts, today}: NextStepsInput): Generator<NextStep> {
  const last = submittedByDate(attempts).at(-1)
  const age = last && daysBetween(last.date, today)
  if (!last || age === undefined || age < 0 || age > RETRY_WITHIN) return
  const about = {path: last.path, ...(last.questionId !== null && {question: last.questionId})}
  if (last.score !== null && last.score < RETRY_BELOW) {
    yield {
      kind: 'retry',
      title: `Answer “${shortened(last.question)}” again`,
      why: `It scored ${last.score}. The fix is fresh: what is tried again at once is kept best.`,
      ...about,
    }
  } else if (last.followUps.asked > last.followUps.answered) {
    yield {
      kind: 'follow-up',
      title: `Answer the follow-up to “${shortened(last.question)}”`,
      why: 'A polished answer often falls at the second question.',
      ...about,
    }
  }
}

function* due({questions, states}: NextStepsInput): Generator<NextStep> {
  const all = dueQuestions(questions, states)
  for (const question of all.slice(0, 2)) {
    const {last} = states.get(question.id) ?? {}
    const when = last?.date ? ` on ${last.date.slice(0, 10)}` : ''
    const score = last?.score === null || last?.score === undefined ? '' : ` and scored ${last.score}`
    yield {
      kind: 'question',
      title: `Repeat “${shortened(question.ask)}”`,
      why: `You answered it${when}${score}: it is time to see what stayed.`,
      question: question.id,
      category: question.category,
    }
  }
}

/** The category that is weak or untried and counts most for the role. */
function* weakest({attempts, role, questions}: NextStepsInput): Generator<NextStep> {
  const spread = new Map(categorySpread(attempts).map(it => [it.category, it]))
  const need = (category: Category) => {
    const own = spread.get(category)
    const weakness = own ? 1 - (own.score ?? 50) / 100 : 0.6
    return weakness * roleWeight(role, category)
  }
  const [first] = categories
    .filter(it => questions.length === 0 || questions.some(({category}) => category === it))
    .sort((a, b) => need(b) - need(a))
  if (!first) return
  const own = spread.get(first)
  const name = categoryWords(first)
  yield own
    ? {
        kind: 'category',
        title: `Practise ${name}`,
        why: `Your last answers there scored ${Math.round(own.score ?? 0)} on average, the lowest that counts for the role.`,
        category: first,
      }
    : {
        kind: 'category',
        title: `Try ${name}`,
        why: 'You have not answered a question of this kind yet, and it counts for the role.',
        category: first,
      }
}

function* cards({cards = 0}: NextStepsInput): Generator<NextStep> {
  if (cards === 0) return
  yield {
    kind: 'cards',
    title: `Recall ${cards} ${cards === 1 ? 'card' : 'cards'}`,
    why: 'They are due today; a few minutes keep them.',
  }
}
