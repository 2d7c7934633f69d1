import type {MoveId} from '../types.ts'
import type {Unit} from './answer.ts'
import {toneOf} from './tone.ts'

/** Why the words of a unit count for less than they seem to say. */
export type Doubt = 'restated' | 'promised' | 'quoted' | 'recited' | 'denied'

/** What a doubt takes from the log-odds of a unit: enough to silence it, whatever its words. */
const SILENCED = 5
/** A promise may still carry something: “I would count …” is how many say what they count. */
const LESSENED = 2

/** So much of a unit in quotation marks is somebody else's. */
const QUOTED = 0.8
const QUOTATION = /[“"]([^“”"]{3,600})[”"]/g
/** So many terms of the trade, and no number, name or thing, are a recital. */
const RECITED = 3

/** What moves are called besides their ids: “we have no guardrail” makes none. */
const NAMES: Readonly<Partial<Record<MoveId, string>>> = {
  guardrail: 'guard-?rails?|counter-?metrics?',
  metric: 'metrics?|measures?|kpis?',
  'primary-metric': 'metrics?|measures?|kpis?|north star',
  target: 'targets?|baselines?|thresholds?',
  goal: 'goals?|objectives?',
  risk: 'risks?',
  'trade-off': 'trade-?offs?|downsides?|drawbacks?',
  evidence: 'evidence|data|research|proof|tickets|interviews',
  test: 'hypothes[ie]s|tests?',
  experiment: 'experiments?|tests?|hypothes[ie]s',
  alternative: 'alternatives?|options?',
  options: 'alternatives?|options?|other way',
  segments: 'segments?|personas?',
  'segment-choice': 'segments?|personas?',
  reversal: 'kill criteri(?:a|on)|exit|stop(?:ping)? rule',
  'decision-rule': 'decision rules?|thresholds?',
  'scope-cut': 'scope cuts?|exclusions?',
  reflection: 'lessons?|learnings?',
  result: 'results?|outcomes?',
  quantified: 'numbers|figures|data',
  'failure-mode': 'fall-?backs?|failure modes?',
  sanity: 'sanity checks?|cross-?checks?',
  range: 'ranges?',
  'quality-bar': 'quality bar|threshold|benchmarks?',
  bottleneck: 'bottlenecks?|constraint',
  criteria: 'criteria|criterion',
}
/** What stands before the name of something that there is not. */
const NONE = `no|without(?: an?| any)?|(?:do|does|did)(?:n['’]t| not) (?:have|need|see)(?: an?| any)?|not need(?: an?| any)?|is(?:n['’]t| not) an?|ha(?:ve|s)(?:n['’]t| not) (?:got |set |defined )?(?:an?|any)?`
const denials = new Map<MoveId, RegExp>()

/**
 * What is doubtful about a unit, as a showing of whichever move; nothing for most.
 *
 * @param isRestated whether a sentence only says the question again
 */
export function doubtOf(unit: Unit, isRestated: (sentence: string) => boolean): Doubt | undefined {
  const {methods, numbers, names, isPromise} = toneOf(unit)
  if (isQuoted(unit)) return 'quoted'
  if (isRestated(unit.text)) return 'restated'
  if (methods >= RECITED && numbers === 0 && names < methods) return 'recited'
  return isPromise ? 'promised' : undefined
}

/** What a doubt takes from a unit's log-odds. */
export function discountOf(doubt: Doubt | undefined): number {
  if (!doubt) return 0
  return doubt === 'promised' ? LESSENED : SILENCED
}

function isQuoted({text}: Unit): boolean {
  let quoted = 0
  for (const [, inner = ''] of text.matchAll(QUOTATION)) quoted += inner.length
  return quoted >= QUOTED * text.length
}

/** Whether a unit says that there is nothing of what a move is about. */
export function denies(unit: Unit, move: MoveId): boolean {
  const {classes, numbers} = toneOf(unit)
  // “No baseline yet: the first four weeks are one” sets one all the same.
  if (numbers > 0 || !classes.has('no')) return false
  let denial = denials.get(move)
  if (!denial) {
    const own = move.replaceAll('-', '[- ]')
    const names = NAMES[move] ? `${NAMES[move]}|${own}s?` : `${own}s?`
    denial = new RegExp(
      String.raw`\b(?:${NONE})\s(?:\w{1,15}\s){0,2}(?:${names})\b|\b(?:${names})\s(?:is|are|was|were)(?:n['’]t| not) (?:needed|necessary|required|relevant)\b`,
      'i',
    )
    denials.set(move, denial)
  }
  return denial.test(unit.text)
}
