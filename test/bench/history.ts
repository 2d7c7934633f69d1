import {applyEdits} from '../../src/core/apply-fixes.ts'
import {categories, dimensions, levels} from '../../src/core/coach/types.ts'
import type {Attempt, BrokenAttempt} from '../../src/core/practice/attempts/attempt.ts'
import {addFollowUp} from '../../src/core/practice/attempts/follow-ups.ts'
import {newAttempt} from '../../src/core/practice/attempts/new-attempt.ts'
import {readAttempt} from '../../src/core/practice/attempts/read-attempt.ts'
import {submitAttempt, withScores} from '../../src/core/practice/attempts/submit-attempt.ts'
import {addDays} from '../../src/core/practice/calendar.ts'
import {htmlHistory} from '../../src/core/practice/progress/html-history.ts'
import {nextSteps} from '../../src/core/practice/progress/next-steps.ts'
import {historyReport} from '../../src/core/practice/progress/report.ts'
import {statesOfQuestions} from '../../src/core/practice/progress/state.ts'
import {loadBank} from '../../src/core/practice/questions/bank.ts'
import {progressScreen} from '../../src/extension/practice/progress-screen.ts'
import {timed} from './measure.ts'
import {ms, printTable} from './report.ts'

const ATTEMPTS = 10_000
const TODAY = '2027-03-09'

/** Ten thousand attempts, as somebody has them who practises five times a day for years. */
export async function benchHistory(): Promise<void> {
  const {questions} = await loadBank()
  const files = Array.from({length: ATTEMPTS}, (_, index) => attemptFile(index))
  const byHand = files.map(({path, text}) => ({
    path,
    text: text.replace('mode: practice', 'mode: >-\n  practice'),
  }))
  const rows = [['10,000 attempts', 'read', 'states', 'the panel’s screen', 'report', 'all']]
  for (const [name, own] of [
    ['as practice writes them', files],
    ['with YAML of one’s own', byHand],
  ] as const) {
    for (const path of [...own.slice(0, 300)]) readAttempt(path.path, path.text)
    const attempts: Attempt[] = []
    const broken: BrokenAttempt[] = []
    const read = timed(() => {
      for (const {path, text} of own) {
        const it = readAttempt(path, text)
        if (it?.kind === 'attempt') attempts.push(it)
        else if (it) broken.push(it)
      }
    })
    if (attempts.length !== ATTEMPTS) throw new Error(`${attempts.length} of ${ATTEMPTS} attempts were read`)
    const options = {today: TODAY, interview: '2027-03-20', role: 'growth' as const}
    let states = statesOfQuestions([], [], options)
    const stating = timed(() => {
      states = statesOfQuestions(questions, attempts, options)
    })
    const showing = timed(() => {
      const steps = nextSteps({...options, attempts, questions, states})
      progressScreen({attempts, broken, level: 'senior', category: null, steps})
    })
    const reporting = timed(() => {
      htmlHistory(historyReport(attempts, broken, {date: TODAY, level: 'senior'}))
    })
    const all = read + stating + showing + reporting
    rows.push([name, ms(read), ms(stating), ms(showing), ms(reporting), ms(all)])
  }
  printTable('History computed from its files, without the reading from disk (goal: 1 s)', rows)
}

function attemptFile(index: number): {path: string; text: string} {
  const category = categories[index % categories.length] ?? 'growth'
  const level = levels[index % 5] ?? 'mid'
  const date = addDays('2021-06-01', Math.floor(index / 5))
  const id = `${category}-${index % 260}`
  const ask = `A tool library lends ${index} drills a year, and half of its new members never borrow one. What do you do?`
  const draft = newAttempt({id, ask, category, level, minutes: 35, date: `${date}T17:05`}).text
  const score = 40 + ((index * 7) % 55)
  const scored = [1, 2, 3].map(it => ({
    id: dimensions[it] ?? 'clarity',
    name: '',
    score: 3 as const,
    why: '',
    anchor: null,
    moves: [],
  }))
  const written = draft.replace('## Answer\n\n', `## Answer\n\n${ANSWER}`)
  const submitted = applyEdits(
    written,
    submitAttempt(written, {seconds: 1500 + index, self: {clarity: 4, structure: 3}}),
  )
  const done = applyEdits(submitted, withScores(submitted, {score, rubric: 1, dimensions: scored}))
  const text =
    index % 3 === 0 ? applyEdits(done, addFollowUp(done, 'What gets worse, and for whom?').edits) : done
  // In one piece, as files are read: V8 joins texts only when they are looked into.
  return {path: `practice/${date}-${id}-${index}.md`, text: Buffer.from(text).toString()}
}

const ANSWER = `I would begin with those who joined when they moved house: they have walls to drill and no drill.\n\n${'What is hard for them is the hour at which the shed is open, and not the price of a loan. '.repeat(18)}\n`
