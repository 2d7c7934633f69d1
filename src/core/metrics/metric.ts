import type {Placed} from '../document/document.ts'
import type {Part} from '../sections/parts.ts'
import type {Range} from '../types.ts'
import type {Columns} from './columns.ts'
import type {SlotState} from './slots.ts'

export const slotNames = ['baseline', 'target', 'timeframe'] as const
export type SlotName = (typeof slotNames)[number]

/** A measure of success as a document writes it. Offsets count from the document's start. */
export interface Metric extends Range {
  /** Short enough for a message. `start` to `end` is where it stands. */
  name: string
  /** All that is written about it. */
  text: string
  /** One line, a table row, or a list of labelled fields (“Baseline: …”, “Target: …”). */
  form: 'line' | 'row' | 'fields'
  part: Placed<Part>
  /** Where a row has which slot. */
  columns?: Columns
  /** The labelled fields, in order; their offsets count from the same block's start as the part's. */
  fields?: readonly Part[]
  slots: Partial<Record<SlotName, SlotState>>
  /** Its target is a change, not a value. */
  relative: boolean
  /** It must not get worse: a bound is all it needs. */
  isGuardrail: boolean
  /** Guidance stands in it: the writer is at it. */
  guided: boolean
}
