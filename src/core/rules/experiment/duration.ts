import {written} from '../../arithmetic/numbers.ts'
import {wholeWeeks} from '../../arithmetic/sample-size.ts'
import type {Problem} from '../../types.ts'
import {defineRule} from '../rule.ts'
import {type Figures, figuresOf} from './figures.ts'
import {plansOf, planTypes} from './plan-lines.ts'
import {neededPerArm} from './sample-size.ts'

/** In weeks. Cookies are deleted and seasons change: what runs longer measures something else. */
const LONGEST = 8
/** A stated length may be this much shorter: traffic is an estimate. */
const ROOM = 0.9

export const duration = defineRule({
  id: 'experiment/duration',
  severity: 'information',
  what: 'An experiment that ends before its sample is in, is no whole number of weeks, or runs beyond eight.',
  why: 'Days of the week behave differently, and a test that is stopped early decides by chance.',
  types: planTypes,
  *check(draft) {
    for (const plan of plansOf(draft)) {
      const problem = judge(figuresOf(plan))
      if (problem) yield problem
    }
  },
})

function judge(figures: Figures): Problem | undefined {
  const {days, perDay, arms, samples} = figures
  const stated = samples
    .filter(it => it.per !== 'open')
    .map(it => (it.per === 'arm' ? it.value : it.value / arms))
  const perArm = stated.length > 0 ? Math.max(...stated) : neededPerArm(figures).map(it => it.most)[0]
  const needed = perArm && perDay && perDay.value > 0 ? (perArm * arms) / perDay.value : undefined
  const related = [
    ...(perDay ? [{start: perDay.start, end: perDay.end, message: 'eligible traffic'}] : []),
    ...samples.slice(0, 1).map(({start, end}) => ({start, end, message: 'the sample'})),
  ]
  if (needed && perArm && perDay) {
    const weeks = wholeWeeks(perArm, arms, perDay.value)
    const sum = `${arms} arms of ${written(perArm)} at ${written(perDay.value)} a day take ${count(weeks)}`
    if (days && days.value < needed * ROOM) {
      return {
        start: days.start,
        end: days.end,
        severity: 'warning',
        message: `Planned for ${length(days.value)}, but ${sum}: expected at least that`,
        related,
        fixes: [
          {
            title: `Correct the length to ${count(weeks)}`,
            edits: [{start: days.start, end: days.end, text: count(weeks)}],
          },
        ],
      }
    }
    if (weeks > LONGEST) {
      const {start, end} = days ?? perDay
      return {
        start,
        end,
        severity: 'hint',
        message: `${sum[0]?.toUpperCase()}${sum.slice(1)}, more than ${LONGEST}: expected a larger effect, a measure earlier in the funnel, or another method`,
        related,
      }
    }
  }
  if (!days || days.value % 7 === 0 || days.value >= 28) return undefined
  const weeks = Math.ceil(days.value / 7)
  return {
    start: days.start,
    end: days.end,
    message: `${length(days.value)} are no whole weeks, so some weekdays count twice: expected ${count(weeks)}`,
    fixes: [
      {
        title: `Correct the length to ${count(weeks)}`,
        edits: [{start: days.start, end: days.end, text: count(weeks)}],
      },
    ],
  }
}

function count(weeks: number): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`
}

function length(days: number): string {
  return days % 7 === 0 ? count(days / 7) : `${days} days`
}
