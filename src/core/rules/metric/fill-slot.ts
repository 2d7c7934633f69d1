import type {Placed} from '../../document/document.ts'
import {type Metric, type SlotName, slotNames} from '../../metrics/metric.ts'
import {readField} from '../../metrics/slots.ts'
import {lineAfter} from '../../sections/guidance-line.ts'
import type {Cell, Part} from '../../sections/parts.ts'
import type {Edit, Fix} from '../../types.ts'
import {comment, intoCell} from '../guidance.ts'
import {type Gap, hasColumn} from './lacking.ts'

const WORDS: Record<SlotName, {title: string; guidance: string; before: string}> = {
  baseline: {title: 'Baseline', guidance: 'today’s value, and where it is read', before: 'baseline: '},
  target: {title: 'Target', guidance: 'the value that counts as success', before: 'target: '},
  timeframe: {title: 'By', guidance: 'the date or event by which it is reached', before: 'by '},
}
const SPOKEN: Record<SlotName, string> = {baseline: 'baseline', target: 'target', timeframe: 'date'}

/** Fixes that give a metric, or a table of metrics, a place for a slot, with guidance to be replaced. */
export function fillSlot(text: string, {metrics, header}: Gap, slot: SlotName): Fix[] {
  const metric = metrics[0] as Metric
  if (header) {
    const edits = appendColumn(text, metrics, header, slot)
    return edits ? [{title: `Add a column “${WORDS[slot].title}”`, edits}] : []
  }
  const title = metric.slots[slot] === 'unknown' ? FOLLOW_UP : `Add the ${SPOKEN[slot]}`
  const fixes: Fix[] = [{title, edits: edit(text, metric, [slot])}]
  const all = slotNames.filter(it => metric.slots[it] === undefined)
  if (metric.form !== 'row' && all.length > 1 && all.includes(slot)) {
    fixes.push({title: `Add ${listed(all.map(it => SPOKEN[it]))}`, edits: edit(text, metric, all)})
  }
  return fixes
}

function edit(text: string, metric: Metric, slots: readonly SlotName[]): Edit[] {
  const {item, offset} = metric.part
  if (metric.form === 'fields' && metric.fields) return fieldEdits(text, metric, metric.fields, slots)
  const [slot] = slots as [SlotName]
  if (metric.form === 'row') {
    const index = slot === 'target' ? metric.columns?.targets[0] : metric.columns?.[slot]
    const cell = index === undefined ? undefined : item.cells[index]
    if (cell && hasColumn(metric, slot)) return [cellEdit(text, offset, cell, slot)]
    const beside = item.cells[metric.columns?.targets[0] ?? metric.columns?.name ?? 0]
    const at = offset + (beside?.end ?? item.cells[0]!.end)
    return [{start: at, end: at, text: bracket(slots)}]
  }
  const at = offset + beforeStop(item)
  const isUnknown = slots.length === 1 && metric.slots[slot] === 'unknown'
  return [{start: at, end: at, text: isUnknown ? MEASURED : bracket(slots)}]
}

/** Fills a cell; “n/a” gives way, a direction (“increase”) goes on. */
function cellEdit(text: string, offset: number, cell: Cell, slot: SlotName): Edit {
  const start = offset + cell.start
  const end = offset + cell.end
  const {guidance} = WORDS[slot]
  if (cell.text !== '' && readField(cell.text) === 'given') {
    return {start: end, end, text: ` to ${comment(guidance)}`}
  }
  return intoCell(text, {start, end}, guidance)
}

const FOLLOW_UP = 'Say how it will be measured'
const MEASURED = ' (we measure it <!-- how, and by when -->)'

/** Lets a line that says that there is no baseline go on with what is done about it. */
export function fillUnknown({item, offset}: Placed<Part>): Fix[] {
  const at = offset + beforeStop(item)
  return [{title: FOLLOW_UP, edits: [{start: at, end: at, text: MEASURED}]}]
}

/** Before the full stop of a line. */
function beforeStop({text, start, end}: Part): number {
  const stop = start + text.length === end ? /[.:;]\s*$/.exec(text) : null
  return stop ? start + stop.index : end
}

function bracket(slots: readonly SlotName[]): string {
  return ` (${slots.map(it => WORDS[it].before + comment(WORDS[it].guidance)).join(', ')})`
}

/** One more labelled line for each slot, in the style of the last one. */
function fieldEdits(
  text: string,
  {part}: Metric,
  fields: readonly Part[],
  slots: readonly SlotName[],
): Edit[] {
  const {offset} = part
  const last = fields.at(-1) as Part
  const isBold = last.label !== undefined && text.startsWith('**', offset + last.label.start)
  const {at, lead} = lineAfter(text, {item: last, offset})
  const lines = slots.map(slot => {
    const {title, guidance} = WORDS[slot]
    return `${lead}${isBold ? `**${title}:**` : `${title}:`} ${comment(guidance)}`
  })
  return [{start: at, end: at, text: lines.join('')}]
}

/** Only where every line of the table is closed by a pipe: else the new column might land in an old cell. */
function appendColumn(
  text: string,
  metrics: readonly Metric[],
  header: Part,
  slot: SlotName,
): Edit[] | undefined {
  const {offset} = (metrics[0] as Metric).part
  const titleEnd = offset + header.end
  const rows = metrics.map(it => it.part.item)
  const ruleStart = text.indexOf('\n', titleEnd) + 1
  const ruleEnd = ruleStart + (text.slice(ruleStart).search(/[ \t]*(?:\r?\n|$)/) ?? 0)
  const rule = text.slice(ruleStart, ruleEnd)
  const isClosed = (line: string) => line.startsWith('|') && /[^\\]\|$/.test(line)
  const lines = [header, ...rows].map(it => text.slice(offset + it.start, offset + it.end))
  if (!/^\|[-:| ]+\|$/.test(rule) || !lines.every(isClosed)) return undefined
  if (rows.some(it => it.cells.length !== header.cells.length)) return undefined
  const end = (at: number, cell: string): Edit => ({start: at, end: at, text: ` ${cell} |`})
  return [
    end(titleEnd, WORDS[slot].title),
    end(ruleEnd, '---'),
    ...rows.map(it => end(offset + it.end, comment(WORDS[slot].guidance))),
  ]
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
