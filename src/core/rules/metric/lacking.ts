import type {Fact} from '../../document/block.ts'
import {keptWith} from '../../document/kept.ts'
import {mayMatch, type Sentence, sentences} from '../../document/sentences.ts'
import type {Metric, SlotName} from '../../metrics/metric.ts'
import {type Metrics, readMetrics} from '../../metrics/read-metrics.ts'
import {readSlots, type Slots} from '../../metrics/slots.ts'
import {shared, subjectWords} from '../../metrics/subject.ts'
import {MOST_TEXT, type Part} from '../../sections/parts.ts'
import {sectionOf} from '../../sections/section.ts'
import {sentencesOf} from '../../sections/sentences-of.ts'
import type {Draft} from '../rule.ts'

/** The metrics of one table, or one metric: what one finding is about. */
export interface Gap {
  metrics: readonly Metric[]
  /** The header of their table, where the whole table lacks the slot and has no column for it. */
  header?: Part
}

/** Metrics of a document that do not say `slot`, of those that `asks` wants it of. */
export function* lacking(
  draft: Draft,
  slot: SlotName,
  asks: (metric: Metric, metrics: Metrics) => boolean,
): Generator<Gap> {
  const read = readMetrics(draft)
  if (!read) return
  const without = read.metrics.filter(metric => {
    const state = metric.slots[slot]
    if (metric.guided || metric.isGuardrail || state === 'given' || state === 'open') return false
    return asks(metric, read) && !isSaidElsewhere(draft, metric, slot)
  })
  const rows = byTable(read.metrics.filter(it => !it.isGuardrail))
  const empty = byTable(without)
  const done = new Set<Part>()
  for (const metric of without) {
    const {header} = metric.part.item
    const own = header && empty.get(header)
    if (
      !header ||
      !own ||
      own.length < 2 ||
      own.length < rows.get(header)!.length ||
      hasColumn(metric, slot)
    ) {
      yield {metrics: [metric]}
    } else if (!done.has(header)) {
      done.add(header)
      yield {metrics: own, header}
    }
  }
}

/** The metrics of each table. */
function byTable(metrics: readonly Metric[]): Map<Part, Metric[]> {
  const tables = new Map<Part, Metric[]>()
  for (const metric of metrics) {
    const {header} = metric.part.item
    if (!header) continue
    const own = tables.get(header)
    if (own) own.push(metric)
    else tables.set(header, [metric])
  }
  return tables
}

/** Whether a metric is the row of a table that has a column for something. */
export function hasColumn({columns}: Metric, slot: SlotName): boolean {
  if (!columns) return false
  return slot === 'target' ? columns.targets.length > 0 : columns[slot] !== undefined
}

/** The goals, or a section of targets, may hold what the list of metrics only names. */
function isSaidElsewhere(draft: Draft, {name}: Metric, slot: SlotName): boolean {
  const elsewhere = sentencesElsewhere(draft)
  if (elsewhere.length === 0) return false
  const words = subjectWords(name)
  if (words.size === 0) return false
  return elsewhere.some(
    it => shared(words, sentenceWords(it)) >= Math.min(2, words.size) && sentenceSlots(it)[slot] === 'given',
  )
}

/** More sentences than this state no goals. */
const MOST_GOALS = 100

const sentencesElsewhere = keptWith((draft: Draft): readonly Sentence[] => {
  const own = sectionOf(draft, 'metrics')
  return ['goals', 'metric-target'].flatMap(id => {
    const section = sectionOf(draft, id)
    if (!section || (own && section.start < own.end && own.start < section.end)) return []
    return sentencesOf(draft, section)
      .slice(0, MOST_GOALS)
      .map(it => it.item)
  })
})

const sentenceWords = keptWith(({text}: Sentence) => subjectWords(text.slice(0, MOST_TEXT)))
const sentenceSlots = keptWith(({text}: Sentence): Slots => readSlots(text.slice(0, MOST_TEXT)))

/** Where a document says something, whatever section it stands in. */
export function someSentence(draft: Draft, says: Fact<boolean>): boolean {
  return draft.document.some(says)
}

/** A fact: one of the block's sentences is so, tables aside. `hint` is a cheap test of the whole text that must hold first. */
export function sentenceFact(hint: RegExp, is: (text: string) => boolean): Fact<boolean> {
  return block =>
    mayMatch(block, hint) && block.fact(sentences).some(it => it.prose.kind !== 'cell' && is(it.text))
}
