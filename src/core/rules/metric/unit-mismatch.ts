import {readMetrics} from '../../metrics/read-metrics.ts'
import {valuesOf} from '../../metrics/values.ts'
import {comment} from '../guidance.ts'
import {defineRule} from '../rule.ts'

export const unitMismatch = defineRule({
  id: 'metric/unit-mismatch',
  severity: 'information',
  what: 'A metric whose baseline and target are counted in different units: days, and percent.',
  why: 'Nobody can tell how far it is from the one to the other, nor on the day whether it was reached.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec', 'experiment'],
  *check(draft) {
    const {text} = draft.document
    for (const metric of readMetrics(draft)?.metrics ?? []) {
      if (metric.guided) continue
      const {baseline, target} = valuesOf(metric)
      const [from, to] = [kindOf(baseline?.unit), kindOf(target?.unit)]
      if (!baseline || !target || !from || !to || from === to) continue
      const said = (it: {start: number; end: number}) => text.slice(it.start, it.end)
      yield {
        start: target.start,
        end: target.end,
        message: `Target of “${metric.name}” is ${to} (${said(target)}), its baseline ${from} (${said(baseline)}): expected one unit for both`,
        related: [{start: baseline.start, end: baseline.end, message: 'the baseline'}],
        fixes: [
          {
            title: 'Ask for the target in the unit of the baseline',
            edits: [
              {
                start: target.start,
                end: target.end,
                text: comment(`the value that counts as success, in the unit of ${said(baseline)}`),
              },
            ],
          },
        ],
      }
    }
  },
})

/** Units that can not stand for each other; a bare number may be any of them. */
function kindOf(unit: string | undefined): string | undefined {
  if (unit === '%' || unit === 'pp') return 'a percentage'
  if (unit === 's') return 'a time'
  return unit === '$' || unit === '€' || unit === '£' ? 'an amount of money' : undefined
}
