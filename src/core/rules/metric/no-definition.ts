import type {Fact} from '../../document/block.ts'
import {mayMatch, sentences} from '../../document/sentences.ts'
import type {Metric} from '../../metrics/metric.ts'
import {readMetrics} from '../../metrics/read-metrics.ts'
import {subjectWords} from '../../metrics/subject.ts'
import {timeFrames} from '../../metrics/time-frame.ts'
import {MOST_TEXT} from '../../sections/parts.ts'
import type {Edit} from '../../types.ts'
import {comment} from '../guidance.ts'
import {defineRule} from '../rule.ts'

export const noDefinition = defineRule({
  id: 'metric/no-definition',
  severity: 'hint',
  what: 'A metric whose name can be counted in many ways, and that does not say which: “engagement”.',
  why: 'Two people who count “engagement” get two numbers, and each can show that the target is met.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec', 'experiment'],
  *check(draft) {
    let defined: Set<string> | undefined
    for (const metric of readMetrics(draft)?.metrics ?? []) {
      const noun = metric.guided ? undefined : openNoun(metric)
      if (!noun) continue
      defined ??= new Set([...draft.document.each(definitions)].map(it => it.item))
      if (defined.has(stemOf(noun))) continue
      const {start, end, name} = metric
      yield {
        start,
        end,
        message: `“${name}” can be counted in many ways: expected what is counted, out of what, over which period`,
        fixes: [{title: 'Add the definition', edits: [edit(metric)]}],
      }
    }
  },
})

const NOUN =
  'engagement|activation|adoption|usage|active (?:users|customers|accounts|members|shops|teams)|[dwm]aus?|retention|stickiness|satisfaction|productivity|quality|loyalty|happiness|efficiency|trust|awareness|user experience|conversions?|success rate'
const NAME = new RegExp(
  String.raw`^(?:[\w-]+\s+){0,3}?(${NOUN})(?:\s+(?:rates?|scores?|levels?|metrics?|index))?$`,
  'i',
)
/** Words around a name that make it no clearer: “increase overall user engagement”. */
const PLAIN =
  /^(?:increas\w*|improv\w*|rais\w*|boost\w*|driv\w*|high\w*|better|more|great\w*|overall|general|users?|customers?|product|feature|app|our|the|in|of|weekly|monthly|daily|number|total|growth|grow|internal|team|strong\w*|lower|reduce\w*)$/i

/** The noun that leaves open what is counted, where nothing beside it tells. */
function openNoun(metric: Metric): string | undefined {
  const {form, part, columns} = metric
  const name = metric.name
    .replace(/[*_`“”"]/g, '')
    .replace(/^(?:[A-Z]{1,3}-?\d+)[:.\s]+/, '')
    .replace(/^\d[\d.,]*\s?%?\s*/, '')
    .split(/\s+(?:by|from|to|above|at least|goes|go|is|are|up|down)(?:\s|$)|\s*[:(,;≥>\d]/i, 1)
    .join('')
    .replace(/[\s:.–—-]+$/, '')
    .trim()
  const hit = NAME.exec(name)
  if (!hit?.[1]) return undefined
  const before = name.slice(0, hit[0].toLowerCase().lastIndexOf(hit[1].toLowerCase())).trim()
  // “Checkout success rate”, “water quality”: more than the bare word, and a reader of the document knows it.
  if (before !== '' && !before.split(/\s+/).every(it => PLAIN.test(it))) return undefined
  if (form === 'row') {
    const own = new Set([
      columns?.name,
      columns?.baseline,
      columns?.timeframe,
      columns?.guardrail,
      columns?.type,
    ])
    const tells = part.item.cells.some(
      ({text}, index) =>
        !own.has(index) && !columns?.targets.includes(index) && /(?:[a-z]{2,}\W+){2}/i.test(text),
    )
    return tells ? undefined : hit[1]
  }
  let rest = metric.text.slice(0, MOST_TEXT)
  for (const {start, end} of timeFrames(rest).reverse()) rest = rest.slice(0, start) + rest.slice(end)
  const words = subjectWords(rest)
  for (const word of subjectWords(`${name} baseline target measured today currently about around`))
    words.delete(word)
  return words.size === 0 ? hit[1] : undefined
}

/** “An active shop is one that …”, “Engagement = …”, “Adoption means …”: the nouns that a block defines, as stems. */
const definitions: Fact<readonly string[]> = block => {
  if (!mayMatch(block, /\b(?:mean|defin|count|is |are |=|:)/i)) return []
  return block.fact(sentences).flatMap(({text}) => {
    const hit = DEFINES.exec(text.slice(0, 200))
    return hit?.[1] ? [stemOf(hit[1])] : []
  })
}
const DEFINES = new RegExp(
  String.raw`^\W*(?:(?:by|an?|the|each|every)\s+)?["“*_]*((?:weekly |monthly |daily )?(?:${NOUN}|active|engaged|activated|adopted|retained|satisfied))\b["”*_]*(?:\s[\w-]+){0,2}["”*_]*\s*(?::\s|=|means?\b|we mean\b|is defined\b|are defined\b|is counted\b|counts?\b|is (?:one|someone|a|an|the)\b|are those\b)`,
  'i',
)

function stemOf(noun: string): string {
  return noun
    .toLowerCase()
    .replace(/^(?:weekly|monthly|daily) /, '')
    .slice(0, 5)
}

const GUIDANCE = comment('what is counted, out of what, over which period')

function edit({form, part: {item, offset}, columns, end}: Metric): Edit {
  if (form === 'row' && columns) {
    const index = item.header?.cells.findIndex(it =>
      /^(?:definition|formula|how|description|what)/i.test(it.text.trim()),
    )
    const cell = index === undefined ? undefined : item.cells[index]
    if (cell && cell.text === '') return {start: offset + cell.start, end: offset + cell.end, text: GUIDANCE}
  }
  return {start: end, end, text: ` (${GUIDANCE})`}
}
