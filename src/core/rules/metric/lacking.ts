import type {Fact} from '../../document/block.ts'
import {type Sentence, sentences} from '../../document/sentences.ts'
import type {Metric, SlotName} from '../../metrics/metric.ts'
import {type Metrics, readMetrics} from '../../metrics/read-metrics.ts'
import {readSlots, type Slots} from '../../metrics/slots.ts'
import type {Part} from '../../sections/parts.ts'
import {sectionOf, sentencesOf} from '../../sections/section.ts'
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
  for (const header of new Set(read.metrics.map(it => it.part.item.header))) {
    const own = without.filter(it => it.part.item.header === header)
    const rows = read.metrics.filter(it => it.part.item.header === header && !it.isGuardrail)
    if (header && own.length > 1 && own.length === rows.length && !hasColumn(own[0] as Metric, slot)) {
      yield {metrics: own, header}
    } else {
      for (const metric of own) yield {metrics: [metric]}
    }
  }
}

export function hasColumn({columns}: Metric, slot: SlotName): boolean {
  if (!columns) return false
  return slot === 'target' ? columns.targets.length > 0 : columns[slot] !== undefined
}

/** The goals, or a section of targets, may hold what the list of metrics only names. */
function isSaidElsewhere(draft: Draft, {name}: Metric, slot: SlotName): boolean {
  const words = contentWords(name)
  if (words.size === 0) return false
  const own = sectionOf(draft, 'metrics')
  return ['goals', 'metric-target'].some(id => {
    const section = sectionOf(draft, id)
    if (!section || section.start === own?.start) return false
    return sentencesOf(draft, section).some(({item}) => {
      const {slots, words: said} = wordsAndSlots(item)
      return (
        slots[slot] === 'given' && [...words].filter(it => said.has(it)).length >= Math.min(2, words.size)
      )
    })
  })
}

const kept = new WeakMap<Sentence, {slots: Slots; words: Set<string>}>()

function wordsAndSlots(sentence: Sentence) {
  let known = kept.get(sentence)
  if (!known) {
    known = {slots: readSlots(sentence.text), words: contentWords(sentence.text)}
    kept.set(sentence, known)
  }
  return known
}

const COMMON = new Set([
  'rate',
  'share',
  'number',
  'time',
  'that',
  'with',
  'from',
  'their',
  'users',
  'average',
  'median',
])

/** Words that tell one metric from another, cut so that “refunds” and “refunded” are one. */
function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter(it => !COMMON.has(it)).map(it => it.slice(0, 6)))
}

/** Where a document says something, whatever section it stands in. */
export function someSentence(draft: Draft, says: Fact<boolean>): boolean {
  return draft.document.blocks.some(block => block.fact(says))
}

/** A fact: one of the block's sentences is so, tables aside. `hint` is a cheap test of the whole text that must hold first. */
export function sentenceFact(hint: RegExp, is: (text: string) => boolean): Fact<boolean> {
  return block =>
    hint.test(block.text) && block.fact(sentences).some(it => it.prose.kind !== 'cell' && is(it.text))
}
