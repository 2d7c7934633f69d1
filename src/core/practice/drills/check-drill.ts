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
import type {DrillReview, Exercise, WeighedPoint} from './types.ts'
import {readWritten} from './written.ts'

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

/** Checks what somebody wrote for an exercise. The same text, the same review; never throws. */
export function checkDrill(exercise: Exercise, text: string): DrillReview {
  // The schema has held `check` against its kind.
  const drill = drills[exercise.kind] as unknown as Drill<unknown>
  const points = drill.points(readWritten(text), exercise)
  const score = text.trim() === '' ? 0 : scoreOf(points)
  return {
    points: points.map(({weight, isGate, ...it}) => it),
    score,
    says: text.trim() === '' ? 'Nothing is written yet.' : sentence(points, score),
  }
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
  return `${score >= 75 ? 'Nearly all of it is there.' : 'First:'} ${first.how}`
}
