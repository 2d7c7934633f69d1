import {holdsSomething, isServiceLevel} from '../../metrics/measures.ts'
import {readMetrics} from '../../metrics/read-metrics.ts'
import {valuesOf} from '../../metrics/values.ts'
import type {Fix} from '../../types.ts'
import {comment} from '../guidance.ts'
import {defineRule} from '../rule.ts'

export const targetEqualsBaseline = defineRule({
  id: 'metric/target-equals-baseline',
  severity: 'warning',
  what: 'A metric whose target is the value that it has today.',
  why: 'Such a metric is met before anybody has done anything; if the value is only to hold, it is a guardrail.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec', 'experiment'],
  *check(draft) {
    const {text} = draft.document
    for (const metric of readMetrics(draft)?.metrics ?? []) {
      if (metric.guided || metric.isGuardrail || holdsSomething(metric.text)) continue
      const {baseline, target} = valuesOf(metric)
      if (!baseline || !target || baseline.value !== target.value || baseline.unit !== target.unit) continue
      const value = text.slice(target.start, target.end)
      // “Data loss: 0, 0” is a guardrail that is not called so.
      const isHeld = target.value === 0 || isServiceLevel(metric.name)
      const fixes: Fix[] = [
        {
          title: 'Ask for the target',
          edits: [{start: target.start, end: target.end, text: comment('the value that counts as success')}],
        },
      ]
      if (metric.form !== 'fields') {
        fixes.push({
          title: 'Make it a guardrail',
          edits: [{start: metric.start, end: metric.start, text: 'Guardrail: '}],
        })
      }
      yield {
        start: target.start,
        end: target.end,
        ...(isHeld && {severity: 'information' as const}),
        message: `Target of “${metric.name}” is the value of today (${value}): expected another value, or “guardrail” if it is only to hold`,
        related: [{start: baseline.start, end: baseline.end, message: 'the baseline'}],
        fixes,
      }
    }
  },
})
