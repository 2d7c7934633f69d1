import {wordsOf} from '../../frameworks/words.ts'
import type {DrillKind} from '../drill-kinds.ts'
import {clarifyingQuestions} from './checks/clarifying-questions.ts'
import type {Drill} from './checks/define-drill.ts'
import {equationOnly} from './checks/equation-only.ts'
import {guardrailHunt} from './checks/guardrail-hunt.ts'
import {hypothesisTree} from './checks/hypothesis-tree.ts'
import {iRewrite} from './checks/i-rewrite.ts'
import {metricTuple} from './checks/metric-tuple.ts'
import {painWithoutSolution} from './checks/pain-without-solution.ts'
import {segmentAndChoose} from './checks/segment-and-choose.ts'
import {starCompression} from './checks/star-compression.ts'
import {thirtySecondClose} from './checks/thirty-second-close.ts'
import {threeMechanisms} from './checks/three-mechanisms.ts'
import {tradeOffSentence} from './checks/trade-off-sentence.ts'
import {withoutGiven} from './given.ts'
import {point, reached} from './point.ts'
import type {DrillReview, Exercise, WeighedPoint} from './types.ts'
import {valuesIn} from './values.ts'
import {readWritten, sharedStems, stemsOf, type Written} from './written.ts'

export const drills = {
  'clarifying-questions': clarifyingQuestions,
  'segment-and-choose': segmentAndChoose,
  'pain-without-solution': painWithoutSolution,
  'three-mechanisms': threeMechanisms,
  'metric-tuple': metricTuple,
  'guardrail-hunt': guardrailHunt,
  'hypothesis-tree': hypothesisTree,
  'equation-only': equationOnly,
  'trade-off-sentence': tradeOffSentence,
  'thirty-second-close': thirtySecondClose,
  'star-compression': starCompression,
  'i-rewrite': iRewrite,
} as const satisfies Record<DrillKind, unknown>

const share = {made: 1, weak: 0.5, 'not-found': 0}
/** The score, at most, of a text without what its exercise is about; and where that is only half there. */
const CAPS = {'not-found': 45, weak: 70}

/** Letters: what is longer is no text of five minutes. */
const LONGEST = 10_000

/** Checks what somebody wrote for an exercise. The same text, the same review; never throws. */
export function checkDrill(exercise: Exercise, whole: string): DrillReview {
  const text = whole.slice(0, LONGEST)
  // The schema has held `check` against its kind.
  const drill = drills[exercise.kind] as unknown as Drill<unknown>
  const written = readWritten(TELLS_AGAIN.has(exercise.kind) ? text : withoutGiven(text, exercise))
  const points = [...drill.points(written, exercise), ofCase(written, exercise)]
  const score = text.trim() === '' ? 0 : scoreOf(points)
  return {
    points: points.map(({weight, isGate, ...it}) => it),
    score,
    says: text.trim() === '' ? 'Nothing is written yet.' : sentence(points, score),
  }
}

/** In these the material of the case is to be told again, shorter or by the right person. */
const TELLS_AGAIN: ReadonlySet<DrillKind> = new Set(['thirty-second-close', 'star-compression', 'i-rewrite'])

/** Smaller numbers are in any text. */
const TELLING = 11

/** What was written is about this case and no other. */
function ofCase({words, text}: Written, {product, situation, write, good}: Exercise): WeighedPoint {
  const about = stemsOf(wordsOf(`${product} ${situation} ${write} ${good}`))
  const told = new Set(valuesIn(situation).filter(it => it >= TELLING))
  const numbers = new Set(valuesIn(text).filter(it => told.has(it))).size
  return point({
    what: 'About this case',
    weight: 1,
    met: reached(sharedStems(stemsOf(words), about) + numbers, 3),
    how: 'Speak of the people, things and numbers of this case: what would fit any product says nothing here.',
    isGate: true,
  })
}

function scoreOf(points: readonly WeighedPoint[]): number {
  const of = points.reduce((sum, {weight}) => sum + weight, 0)
  const got = points.reduce((sum, {weight, met}) => sum + weight * share[met], 0)
  const caps = points.map(({isGate, met}) => (isGate && met !== 'made' ? CAPS[met] : 100))
  return Math.min(Math.round((100 * got) / of), ...caps)
}

/** What to mend first: a gate before all else, then what counts most. */
function sentence(points: readonly WeighedPoint[], score: number): string {
  const lost = ({weight, isGate, met}: WeighedPoint) => (1 - share[met]) * (weight + (isGate ? 10 : 0))
  const [first] = points.filter(it => it.met !== 'made').sort((a, b) => lost(b) - lost(a))
  if (!first) return 'Everything is there. Read the example for another way to say it.'
  return `${score >= 75 ? 'Nearly all of it is there. ' : ''}Mend first: “${first.what}”.`
}
