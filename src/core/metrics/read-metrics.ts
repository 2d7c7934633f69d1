import type {Placed} from '../document/document.ts'
import {keptWith} from '../document/kept.ts'
import type {Draft} from '../rules/rule.ts'
import type {Part} from '../sections/parts.ts'
import {type Section, sectionOf, sectionsNamed} from '../sections/section.ts'
import {columnsOf} from './columns.ts'
import {type Field, fieldOf, wordsAfterLabel} from './fields.ts'
import {isMeasure, namesGuardrail} from './measures.ts'
import type {Metric, SlotName} from './metric.ts'
import {readRow, readSlot} from './read-row.ts'
import {readSlots, type Slots} from './slots.ts'
import {timeFrames} from './time-frame.ts'

/** What a document says of its measures of success. */
export interface Metrics {
  section: Section
  metrics: readonly Metric[]
  /** The section says by when, for all of them. */
  dated: boolean
  /** The line that speaks of the baseline of all of them, and what it says. */
  baseline?: {line: Placed<Part>; slots: Slots}
}

const known = new WeakMap<Draft, Metrics | undefined>()

/** Reads the metrics of a document; nothing where it has none. */
export function readMetrics(draft: Draft): Metrics | undefined {
  if (!known.has(draft)) known.set(draft, firstMetrics(draft))
  return known.get(draft)
}

/** The first section that holds metrics is read: later ones mostly repeat it. */
function firstMetrics(draft: Draft): Metrics | undefined {
  for (const section of metricSections(draft)) {
    const read = metricsIn(section)
    if (read.metrics.length > 0) return read
  }
  return undefined
}

const metricsIn = keptWith((section: Section): Metrics => new Reader(section).read())

/**
 * The section found for the element, then those that are called so; bold lines and labels (“**Success metric:**” under a
 * feature) only where there is no heading.
 */
function* metricSections(draft: Draft): Generator<Section> {
  const state = draft.elements.find(it => it.id === 'metrics')
  const main = state?.announced || state?.status === 'covered' ? sectionOf(draft, 'metrics') : undefined
  if (main && isHeaded(main)) yield main
  const all = [...(main ? [main] : []), ...sectionsNamed(draft, 'metrics')]
  const headed = all.filter(isHeaded)
  yield* headed.length > 0 ? headed : all
}

function isHeaded({heading}: Section): boolean {
  return heading !== undefined && heading.level <= 6
}

/** What a line says of a metric. */
const lineSlots = keptWith((part: Part): Slots => readSlots(withoutCode(part)))

/** What a line that is no metric says of all of them. */
const asideOf = keptWith(({text, kind}: Part) => ({
  dated: timeFrames(text).length > 0,
  onBaseline: /\bbaselines?\b/i.test(text) && kind !== 'heading',
}))

/** “SC-001:” and “Primary metric:” are no part of what is measured; “Day 14 retention:” is. */
function withoutCode(part: Part): string {
  const {label, text, start} = part
  if (!label || (!GENERIC.test(label.title) && /\p{L}{3}/u.test(label.title))) return text
  return ' '.repeat(label.end - start) + text.slice(label.end - start)
}

/** What stands above a line, within the section. */
interface Context {
  title: string
  heading?: Placed<Part>
  isGuardrail: boolean
}

/** Labels that say what kind of metric follows, not which: “Primary metric: …”. */
const GENERIC =
  /^(?:(?:the |our )?(?:primary|secondary|main|key|success|north[- ]star|leading|lagging|input|output|supporting|guardrail|counter|health|business|user|product|quality|headline)?[- ]?(?:metrics?|kpis?|measures?|indicators?|goals?|objectives?|results?)|primary|secondary|guard-?rails?|north[- ]star|success|adoption|business|[a-z]{1,3}-?\d+)$/i
const LISTED = /\b(?:metrics?|kpis?|measur\w*|indicators?)\b/i

class Reader {
  readonly #section: Section
  readonly #listed: boolean
  readonly #metrics: Metric[] = []
  #dated: boolean
  #baseline: Metrics['baseline']

  constructor(section: Section) {
    this.#section = section
    const title = section.heading?.title ?? ''
    this.#listed = LISTED.test(title)
    this.#dated = timeFrames(title).length > 0
  }

  read(): Metrics {
    const base: Context = {title: '', isGuardrail: namesGuardrail(this.#section.heading?.title ?? '')}
    let context = base
    let run: Placed<Part>[] = []
    const flush = () => {
      this.#lines(run, context)
      run = []
    }
    for (const placed of this.#section.parts) {
      const {item} = placed
      if (item.kind === 'item' || (item.kind === 'paragraph' && fieldOf(item))) {
        run.push(placed)
        continue
      }
      flush()
      if (item.kind === 'row') this.#row(placed, context)
      else if (item.kind === 'heading' || this.#isIntroduction(item)) {
        const title = item.label?.title ?? item.text.replace(/\s+/g, ' ').replace(/:\s*$/, '').trim()
        context = {title, heading: placed, isGuardrail: base.isGuardrail || namesGuardrail(title)}
        this.#aside(placed)
      } else {
        this.#line(placed, context)
        if (item.depth === 0) context = {...context, isGuardrail: base.isGuardrail}
      }
    }
    flush()
    const read: Metrics = {section: this.#section, metrics: this.#metrics, dated: this.#dated}
    if (this.#baseline) read.baseline = this.#baseline
    return read
  }

  /** “Guardrails:”, “We watch these:”. */
  #isIntroduction(item: Part): boolean {
    return (
      item.kind === 'paragraph' &&
      (/:\s*$/.test(item.text) || (item.label !== undefined && wordsAfterLabel(item) === ''))
    )
  }

  #lines(lines: readonly Placed<Part>[], context: Context): void {
    let fields: Placed<Part>[] = []
    const flush = () => {
      if (fields.length > 0) this.#fields(undefined, fields, context)
      fields = []
    }
    const kinds = lines.map(({item}) => fieldOf(item))
    // “Goal: …” alone is a goal; beside “Baseline: …” it is a target.
    const isTuple = kinds.some(isSlot) && kinds.filter(it => it && it !== 'guardrail').length > 1
    for (const [index, placed] of lines.entries()) {
      const kind = kinds[index]
      if (isTuple && kind && kind !== 'guardrail') {
        if (kind === 'name') flush()
        fields.push(placed)
      } else {
        flush()
        this.#line(placed, context)
      }
    }
    flush()
  }

  #line(placed: Placed<Part>, context: Context): void {
    const {item, offset} = placed
    const inner = item.inner.map(it => ({item: it, offset}))
    const fields = inner.filter(it => isSlot(fieldOf(it.item)))
    if (fields.length > 0) {
      this.#fields(placed, fields, context)
      return
    }
    if (fieldOf(item) === 'other') {
      this.#aside(placed)
      return
    }
    const label = item.label?.title ?? ''
    const slots = lineSlots(item)
    const isGuardrail = context.isGuardrail || namesGuardrail(label)
    const isMetric = isMeasure({
      text: wordsAfterLabel(item),
      label,
      title: context.title,
      kind: item.kind === 'item' ? 'item' : 'paragraph',
      hasTarget: slots.target !== undefined,
      hasBaseline: slots.baseline !== undefined,
      listed: this.#listed || LISTED.test(context.title),
    })
    if (isMetric && !(GENERIC.test(label) && wordsAfterLabel(item) === '')) {
      const said: Metric['slots'] = {}
      for (const it of [slots, ...inner.map(it => lineSlots(it.item))]) take(said, it)
      this.#metrics.push({
        ...this.#name(placed, slots),
        text: [item, ...item.inner].map(it => it.text).join('\n'),
        form: 'line',
        part: placed,
        slots: said,
        relative: slots.relative,
        isGuardrail,
        guided: item.guided,
      })
      return
    }
    this.#aside(placed)
    if (inner.length > 0) {
      this.#lines(inner, {
        title: label || item.text.trim(),
        isGuardrail: isGuardrail || namesGuardrail(item.text),
      })
    }
  }

  /** A metric in several labelled lines, under an item or a heading that names it. */
  #fields(owner: Placed<Part> | undefined, fields: readonly Placed<Part>[], context: Context): void {
    const first = fields[0] as Placed<Part>
    const named = owner ?? fields.find(it => fieldOf(it.item) === 'name') ?? first
    const slots: Metric['slots'] = {}
    for (const {item} of fields) {
      const field = fieldOf(item)
      const value = wordsAfterLabel(item)
      const state = isSlot(field) ? readSlot(field, value) : undefined
      if (isSlot(field) && state) slots[field] = state
      take(slots, readSlots(` ${value}`))
    }
    if (owner) take(slots, lineSlots(owner.item))
    const heading = named === first && fieldOf(first.item) !== 'name' ? context.heading : undefined
    const place = heading
      ? {name: short(context.title), ...spanOf(heading)}
      : this.#name(named, lineSlots(named.item))
    this.#metrics.push({
      ...place,
      text: [...(owner ? [owner] : []), ...fields].map(it => it.item.text).join('\n'),
      form: 'fields',
      part: owner ?? first,
      fields: fields.map(it => it.item),
      slots,
      relative: false,
      isGuardrail: context.isGuardrail || namesGuardrail(place.name),
      guided: owner?.item.guided === true || fields.some(it => it.item.guided),
    })
  }

  #row(placed: Placed<Part>, context: Context): void {
    const {header} = placed.item
    if (!header) return
    const {columns} = columnsOf(header)
    const metric = columns && readRow(placed, columns)
    if (metric) this.#metrics.push({...metric, isGuardrail: metric.isGuardrail || context.isGuardrail})
  }

  /** A line that is no metric may still speak of all of them: “Read 90 days after launch.” */
  #aside(placed: Placed<Part>): void {
    const {dated, onBaseline} = asideOf(placed.item)
    if (dated) this.#dated = true
    if (onBaseline) this.#baseline ??= {line: placed, slots: lineSlots(placed.item)}
  }

  #name({item, offset}: Placed<Part>, slots: Slots): {name: string; start: number; end: number} {
    const {label} = item
    if (label && !GENERIC.test(label.title) && fieldOf(item) !== 'name') {
      return {name: short(label.title), start: offset + label.start, end: offset + label.end}
    }
    const from = item.text.length - wordsAfterLabel(item).replace(SIGNS, '').replace(RANK, '').length
    const name = (cut: number) => item.text.slice(from, cut).replace(/[\s,;:.([–—-]+$/, '')
    const before = name(slots.at)
    const words = before.match(/\p{L}{2,}/gu) ?? []
    const whole = name(item.text.length)
    const found =
      words.length > 2 && !/\b(?:by|of|to|at|with|for|than|is|are)$/i.test(before) ? before : whole
    const line = /^[^\n\r]*/.exec(found)?.[0].trimEnd() ?? found
    const start = offset + item.start + from
    return {name: short(found), start, end: start + Math.max(1, line.length)}
  }
}

/** Ticks and emoji before a name, and “Primary:”. */
const SIGNS = /^[^\p{L}\p{N}~<>≤≥“"($€£]*/u
const RANK = /^(?:primary|secondary|tertiary|north[- ]star)\s*:\s*/i

/** A heading's own words. */
function spanOf({item, offset}: Placed<Part>): {start: number; end: number} {
  const text = item.text.trimEnd()
  const start = offset + item.start + text.length - text.trimStart().length
  return {start, end: start + text.trimStart().length}
}

function isSlot(field: Field | undefined): field is SlotName {
  return field === 'baseline' || field === 'target' || field === 'timeframe'
}

function take(into: Metric['slots'], from: Slots): void {
  for (const slot of ['baseline', 'target', 'timeframe'] as const) {
    const state = from[slot]
    if (state && into[slot] !== 'given') into[slot] = state
  }
}

function short(name: string): string {
  const plain = name
    .replace(/\s+/g, ' ')
    .replace(/^["“]|["”]$/g, '')
    .trim()
  if (plain.length <= 60) return plain
  return `${plain.slice(0, 59).replace(/\s+\S*$/, '')} …`
}
