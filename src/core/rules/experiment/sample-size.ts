import {written, writtenLike} from '../../arithmetic/numbers.ts'
import {unitsPerArm, usualPlan} from '../../arithmetic/sample-size.ts'
import type {Related} from '../../types.ts'
import {defineRule} from '../rule.ts'
import {type Figures, figuresOf, type Sample} from './figures.ts'
import {plansOf, planTypes} from './plan-lines.ts'

/** Formulas for the same question differ by up to a tenth. */
const TOLERANCE = 0.1
/** More than this beyond what is needed is no reserve but another question. */
const AMPLE = 1.5

export const sampleSize = defineRule({
  id: 'experiment/sample-size',
  severity: 'warning',
  what: 'A sample that is not what its baseline, effect, significance and power ask for.',
  why: 'Too small a sample ends in “inconclusive” whatever is true, and costs as many weeks as one that decides.',
  types: planTypes,
  *check(draft) {
    for (const plan of plansOf(draft)) {
      const figures = figuresOf(plan)
      const needs = neededPerArm(figures)
      if (needs.length === 0) continue
      for (const sample of figures.samples) {
        const stated = perArmReadings(sample, figures.arms)
        const isEnough = (need: Need) => stated.some(it => it >= need.most * (1 - TOLERANCE))
        const isAmple = (need: Need) => Math.min(...stated) > need.most * AMPLE
        const short = needs.every(it => !isEnough(it))
        if (!short && !needs.every(isAmple)) continue
        const need = needs[0] as Need
        const all = sample.per === 'total' ? figures.arms : 1
        const right = writtenLike(Math.ceil(need.most * all - 0.5), sample.digits.replace(/\s*k$/i, ',000'))
        const per = sample.per === 'total' ? 'in total' : 'per arm'
        const isTotal = !short && Math.abs(sample.value / (need.most * figures.arms) - 1) <= TOLERANCE
        yield {
          start: sample.start,
          end: sample.end,
          ...(!short && {severity: 'information' as const}),
          message: `Sample of ${sample.digits.trim()}${sample.per === 'open' ? '' : ` ${per}`}, but ${inputs(needs, figures)} takes ${needs.map(it => written(it.most * all)).join(' or ')} ${per}${isTotal ? `; ${sample.digits.trim()} is about the total of ${figures.arms} arms` : ''}: expected the two to agree`,
          related: relatedTo(figures),
          ...(needs.length === 1 && {
            fixes: [
              {
                title: `Correct the sample to ${right}${sample.per === 'open' ? ' per arm' : ''}`,
                edits: [
                  {
                    start: sample.start,
                    end: sample.end,
                    text: right + (sample.per === 'open' ? ' per arm' : ''),
                  },
                ],
              },
            ],
          }),
        }
      }
    }
  },
})

interface Need {
  from: number
  to: number
  /** Units per arm for a rise or for a fall of that size, the smaller and the larger. */
  most: number
}

/** What each reading of the effect asks for: one, or two where it may be relative or absolute. */
export function neededPerArm({baseline, goal, effect, alpha, power, oneSided}: Figures): Need[] {
  if (!baseline || baseline.value <= 0 || baseline.value >= 1) return []
  const from = baseline.value
  const plan = {alpha: alpha?.value ?? usualPlan.alpha, power: power?.value ?? usualPlan.power, oneSided}
  if (plan.alpha <= 0 || plan.alpha > 0.3 || plan.power < 0.5 || plan.power >= 1) return []
  const relative = from * (1 + (effect?.value ?? 0))
  const absolute = from + (effect?.value ?? 0)
  const ends =
    goal !== undefined
      ? [goal.value]
      : !effect
        ? []
        : effect.kind === 'relative'
          ? [relative]
          : effect.kind === 'absolute'
            ? [absolute]
            : [relative, absolute]
  return ends
    .filter(to => to > 0 && to < 1 && Math.abs(to - from) > 1e-6)
    .map(to => ({from, to, most: unitsPerArm(from, to, plan)}))
}

/** What a stated sample may mean for one arm. */
function perArmReadings({value, per}: Sample, arms: number): number[] {
  if (per === 'arm') return [value]
  return per === 'total' ? [value / arms] : [value, value / arms]
}

function inputs(needs: readonly Need[], {alpha, power, oneSided}: Figures): string {
  const percent = (share: number) => `${Number((share * 100).toPrecision(3))}%`
  const pairs = needs.map(({from, to}) => `${percent(from)} and ${percent(to)}`).join(', or ')
  const rounded = (it: number) => Number(it.toPrecision(3))
  const level = `α ${rounded(alpha?.value ?? usualPlan.alpha)}${oneSided ? ' one-sided' : ''}`
  return `telling ${pairs} apart at ${level}${alpha ? '' : ' (assumed)'} and power ${rounded(power?.value ?? usualPlan.power)}${power ? '' : ' (assumed)'}`
}

function relatedTo({baseline, goal, effect, alpha, power}: Figures): Related[] {
  const named = {
    baseline,
    'the share to reach': goal,
    'the effect': effect,
    'significance level': alpha,
    power,
  }
  return Object.entries(named).flatMap(([message, it]) =>
    it ? [{start: it.start, end: it.end, message}] : [],
  )
}
