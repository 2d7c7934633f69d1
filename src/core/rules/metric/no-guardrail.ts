import {keptWith} from '../../document/kept.ts'
import {boundsHarm, holdsSomething, namesGuardrail} from '../../metrics/measures.ts'
import type {Metric} from '../../metrics/metric.ts'
import {readMetrics} from '../../metrics/read-metrics.ts'
import type {Cell, Part} from '../../sections/parts.ts'
import {flat} from '../../sections/section.ts'
import type {Fix} from '../../types.ts'
import {comment} from '../guidance.ts'
import {defineRule} from '../rule.ts'
import {addLine} from './add-line.ts'
import {sentenceFact, someSentence} from './lacking.ts'

const GUIDANCE = 'a measure that must not get worse, and its limit'

export const noGuardrail = defineRule({
  id: 'metric/no-guardrail',
  severity: 'information',
  what: 'Success metrics without one that must not get worse.',
  why: 'Any single number can be pushed up at the cost of something else; a guardrail says what is not for sale.',
  types: ['prd', 'one-pager'],
  *check(draft) {
    const read = readMetrics(draft)
    if (!read) return
    const {section, metrics} = read
    const own = metrics.filter(it => !it.guided)
    if (own.length === 0 || metrics.some(it => it.isGuardrail)) return
    const lines = flat(section.parts).filter(({item}) => item.kind !== 'row' || item.header)
    if (lines.some(({item}) => isHeld(item).held)) return
    if (metrics.some(it => guardrailCell(it)?.text)) return
    if (metrics.length > 1 && metrics.some(it => boundsHarm(it.text))) return
    if (someSentence(draft, mentionsGuardrail)) return

    const first = own[0] as Metric
    const {heading} = section
    const beside = own.length === 1 ? `“${first.name}”` : `${own.length} metrics`
    yield {
      start: heading?.start ?? first.start,
      end: heading?.end ?? first.end,
      message: `Guardrail not found beside ${beside}: expected one measure that must not get worse`,
      fixes: [addGuardrail(draft.document.text, metrics.at(-1) as Metric)],
    }
  },
})

const mentionsGuardrail = sentenceFact(/guard|counter|health|tripwire|must|harm/i, text =>
  namesGuardrail(asserted(text)),
)

function wordsOf({text, cells}: Part): string {
  return [text, ...cells.map(it => it.text)].join(' | ')
}

const isHeld = keptWith((part: Part) => ({held: holdsSomething(asserted(wordsOf(part)))}))

/** The cell for a metric's guardrail, where its table has a column for them. */
function guardrailCell({columns, part}: Metric): Cell | undefined {
  return columns?.guardrail === undefined ? undefined : part.item.cells[columns.guardrail]
}

/** “No guardrails needed” is none. */
function asserted(text: string): string {
  return text.replace(/\b(?:no|not a|without(?: a)?|n['’]t (?:need|have)(?: a)?)\s+guard-?rails?\b/gi, '')
}

/** Fills the cell for it, or adds the guardrail behind the last metric. */
function addGuardrail(text: string, metric: Metric): Fix {
  const cell = guardrailCell(metric)
  if (!cell) return addLine(text, metric, 'Add a guardrail', 'Guardrail', GUIDANCE)
  const {offset} = metric.part
  return {
    title: 'Add a guardrail',
    edits: [{start: offset + cell.start, end: offset + cell.end, text: comment(GUIDANCE)}],
  }
}
