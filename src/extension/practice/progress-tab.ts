import {nextSteps} from '../../core/practice/progress/next-steps.ts'
import {repeatedQuestions} from '../../core/practice/progress/repeated.ts'
import type {NextStep} from '../../core/practice/progress/types.ts'
import type {Screen} from '../../protocol.ts'
import {textOf} from './own-file.ts'
import type {Practice} from './practice.ts'

/** What the Progress view of the panel shows now, and what it offers to do next. */
export async function progressTab(practice: Practice): Promise<{screen: Screen; steps: readonly NextStep[]}> {
  const {view} = practice.progress
  if (view.kind === 'career') {
    const {careerTab} = await import('./career-tab.ts')
    return {screen: await careerTab(practice), steps: []}
  }
  if (view.kind === 'comparison') {
    return {screen: await comparison(practice, view), steps: []}
  }
  const [{today, bank, attempts, states}, {broken}, career, {progressScreen}] = await Promise.all([
    practice.now(),
    practice.attempts.all(),
    practice.career.read(),
    import('./progress-screen.ts'),
  ])
  // Who has not practised yet is not told what to repeat.
  const steps =
    attempts.length === 0
      ? []
      : nextSteps({today, attempts, questions: bank.questions, states, role: career.role})
  const level = career.aim ?? career.at
  return {screen: progressScreen({attempts, broken, level, category: view.category, steps}), steps}
}

async function comparison(
  {attempts: store}: Practice,
  view: {earlier: string; later: string},
): Promise<Screen> {
  const [{attempts}, {comparisonScreen, incomparable}] = await Promise.all([
    store.all(),
    import('./comparison-screen.ts'),
  ])
  const two = [view.earlier, view.later].map(path => attempts.find(it => it.path === path))
  const [earlier, later] = two
  if (!earlier || !later) return incomparable('The file of one of the two attempts is not there any more.')
  const texts = await Promise.all([earlier, later].map(it => textOf(store.uriOf(it))))
  const same = repeatedQuestions(attempts).find(it => it.attempts.some(({path}) => path === later.path))
  return comparisonScreen(
    {attempt: earlier, text: texts[0] ?? ''},
    {attempt: later, text: texts[1] ?? ''},
    (same?.attempts.length ?? 0) > 2,
  )
}
