import type {Placed} from '../document/document.ts'
import {keptWith} from '../document/kept.ts'
import type {Part} from '../sections/parts.ts'
import type {Columns} from './columns.ts'
import {namesGuardrail} from './measures.ts'
import type {Metric, SlotName} from './metric.ts'
import {readField, readSlots, type SlotState, type Slots} from './slots.ts'
import {isDated} from './time-frame.ts'

/** A direction is no target: “increase”. */
const DIRECTION =
  /^(?:to )?(?:increase|decrease|improve|reduce|higher|lower|better|more|less|fewer|up|down|grow|rise|fall|↑|↓|⬆|⬇)\w*\W*$/i

/** What a cell or field says that stands for one slot alone. */
export function readSlot(slot: SlotName, value: string): SlotState | undefined {
  const state = readField(value)
  return slot === 'target' && state === 'given' && DIRECTION.test(value.trim()) ? undefined : state
}

const cellSlots = keptWith((row: Part): Slots[] => row.cells.map(({text}) => readSlots(text)))

/** Reads a row of a metrics table; nothing where it names no metric. */
export function readRow(placed: Placed<Part>, columns: Columns): Metric | undefined {
  const {item, offset} = placed
  const name = item.cells[columns.name]
  if (!name || name.text === '' || /^[-–—.…]+$/.test(name.text)) return undefined

  const slots: Metric['slots'] = {}
  const fill = (slot: SlotName, state: SlotState | undefined) => {
    if (state && slots[slot] !== 'given') slots[slot] = state
  }
  const cell = (index: number | undefined) => (index === undefined ? '' : (item.cells[index]?.text ?? ''))
  fill('baseline', readSlot('baseline', cell(columns.baseline)))
  for (const index of columns.targets) fill('target', readSlot('target', cell(index)))
  fill('timeframe', readSlot('timeframe', cell(columns.timeframe)))
  if (columns.dated && slots.target === 'given') fill('timeframe', 'given')

  let relative = false
  const cells = cellSlots(item)
  for (const [index, {text}] of item.cells.entries()) {
    const read = cells[index] as Slots
    if (index === columns.baseline || index === columns.timeframe || index === columns.guardrail) continue
    fill('baseline', read.baseline)
    // A number or duration in any other column may belong to the metric's definition.
    const isOwn = index === columns.name || columns.targets.includes(index)
    if (isOwn || isDated(text)) fill('timeframe', read.timeframe)
    if (index === columns.name || columns.targets.length === 0) fill('target', read.target)
    if (columns.targets.includes(index)) relative ||= read.relative
  }
  const kind = cell(columns.type)
  return {
    name: name.text.replace(/\s+/g, ' '),
    start: offset + name.start,
    end: offset + name.end,
    text: item.cells.map(it => it.text).join(' | '),
    form: 'row',
    part: placed,
    columns,
    slots,
    relative,
    isGuardrail: namesGuardrail(`${name.text} ${kind} ${item.header?.cells[columns.name]?.text ?? ''}`),
    guided: item.guided,
  }
}
