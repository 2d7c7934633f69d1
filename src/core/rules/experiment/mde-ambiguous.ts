import {defineRule} from '../rule.ts'
import {figuresOf} from './figures.ts'
import {plansOf, planTypes} from './plan-lines.ts'

export const mdeAmbiguous = defineRule({
  id: 'experiment/mde-ambiguous',
  severity: 'hint',
  what: 'A minimum detectable effect in percent that may be relative or in points.',
  why: 'At a baseline of 10% an effect of 1% is either 11% or 10.1%, and the second needs a hundred times the sample.',
  types: planTypes,
  *check(draft) {
    for (const plan of plansOf(draft)) {
      const {baseline, goal, effect} = figuresOf(plan)
      if (effect?.kind !== 'open' || goal || plan.guided) continue
      const said = draft.document.text.slice(effect.start, effect.end).trim()
      const percent = /\d+(?:[.,]\d+)?\s?%$/.exec(said)
      const of = (value: number) => `${Number((value * 100).toPrecision(4))}%`
      const readings = baseline
        ? `from ${of(baseline.value)} to ${of(baseline.value * (1 + effect.value))}, or to ${of(baseline.value + effect.value)}`
        : 'a share of the baseline, or points added to it'
      const at = effect.end
      yield {
        start: effect.start,
        end: effect.end,
        message: `An effect of ${percent?.[0] ?? of(effect.value)} can be read in two ways (${readings}): expected “relative” or “percentage points”`,
        ...(baseline && {related: [{start: baseline.start, end: baseline.end, message: 'the baseline'}]}),
        fixes: percent
          ? [
              {title: 'Say that it is relative', edits: [{start: at, end: at, text: ' relative'}]},
              {
                title: 'Say that it is in percentage points',
                edits: [
                  {
                    start: at - (/\s?%$/.exec(said)?.[0].length ?? 1),
                    end: at,
                    text: Number.parseFloat(percent[0]) === 1 ? ' percentage point' : ' percentage points',
                  },
                ],
              },
            ]
          : [],
      }
    }
  },
})
