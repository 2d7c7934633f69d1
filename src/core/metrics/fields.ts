import type {Part} from '../sections/parts.ts'
import type {SlotName} from './metric.ts'

const FIELDS: Record<SlotName | 'name' | 'guardrail' | 'other', RegExp> = {
  name: /^(?:(?:primary |secondary |key |success |main |north[- ]star )?(?:metric|kpi|measure)|name)$/i,
  baseline:
    /^(?:(?:current|today['’]?s?|starting)(?: (?:value|level|baseline))?|baseline(?: value)?|today|now|before|as[- ]is|from)$/i,
  target: /^(?:target(?: value)?|goal|threshold|aim|desired|to|after|success threshold)$/i,
  timeframe:
    /^(?:by(?: when)?|when|time[- ]?frame|time[- ]?line|due(?: date)?|deadline|horizon|period|target date|date)$/i,
  guardrail: /^(?:guard-?rails?|counter[- ]?metrics?)$/i,
  other:
    /^(?:definition|formula|source|data source|owner|segment|type|measurement|measured (?:by|with|how)|how (?:we|it is|it’s) measured?|how|unit|improvement|why|rationale|description|instrument|tool|calculation|direction)$/i,
}

export type Field = keyof typeof FIELDS

/** Which field of a metric a labelled line holds: “Baseline: 31 %”. */
export function fieldOf({label}: Part): Field | undefined {
  if (!label) return undefined
  return (Object.keys(FIELDS) as Field[]).find(it => FIELDS[it].test(label.title.trim()))
}

/** The value of a labelled line. */
export function wordsAfterLabel(part: Part): string {
  return part.label ? part.text.slice(part.label.end - part.start).replace(/^[\s:*_–—-]+/, '') : part.text
}
