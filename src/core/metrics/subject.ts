import type {Metric} from './metric.ts'

/** Words that many measures have in their names, and that tell none from another. */
const COMMON = new Set(
  'rate share number time that with from their user users average median mean percent percentage count total value target baseline goal metric less than more most least below above within least under over every each into while when which after before until stay stays must have been week month quarter year days hours minutes seconds today than this they them then will shall should reduce increase raise lower improve decrease grow cut drop fall'.split(
    ' ',
  ),
)
/** “Refunds” and “refunded” are one. */
const STEM = 6

/** Words that tell one measure from another, cut to a rough stem. */
export function subjectWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}|\b(?:nps|csat|ces|arr|mrr|dau|mau|wau|ltv|cac)\b/gu) ?? []
  return new Set(words.filter(it => !COMMON.has(it)).map(it => it.slice(0, STEM)))
}

/** How many of the words of one are words of the other. */
export function shared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0
  for (const word of words) if (others.has(word)) count++
  return count
}

/** An id that opens the name of a metric or goal, or is cited: “M1”, “KPI-2”, “G3”. */
const ID = /(?<![\w-])(?:[A-Z]{1,3}|KPI|OKR|SM|SC|GOAL|METRIC)[-_ ]?\d{1,3}(?![\w.%-]|\s?(?:20\d\d|’\d\d))/
const IDS = new RegExp(ID.source, 'g')
const AT_START = new RegExp(String.raw`^[\s*_([]*(${ID.source})`)
/** Halves and quarters of a year, priorities, versions, percentiles. */
const NO_ID = /^(?:[QHPVD][-_ ]?\d|FY)/

/** The id that a name opens with, without blanks. */
export function idAtStart(text: string): string | undefined {
  const id = AT_START.exec(text.slice(0, 40))?.[1]
  return id && !NO_ID.test(id) ? id.replace(/\s/g, '') : undefined
}

/** The ids that a text cites. */
export function idsIn(text: string): string[] {
  const found = text.match(IDS) ?? []
  return found.filter(it => !NO_ID.test(it)).map(it => it.replace(/\s/g, ''))
}

/** The id of a metric: at the head of its name or line, or in the first cell of its row. */
export function idOf({name, part: {item}}: Metric): string | undefined {
  return idAtStart(name) ?? idAtStart(item.kind === 'row' ? (item.cells[0]?.text ?? '') : item.text)
}
