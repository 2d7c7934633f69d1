import type {Block, Fact} from '../document/block.ts'
import type {ChunkFact} from '../document/chunk.ts'
import {isSameList} from '../document/kept.ts'
import type {Mark} from './mark.ts'
import type {Reading, Unit} from './reading.ts'
import {type Entry, Tally} from './tally.ts'

/** A mark at its place: offsets in it count from `offset`. */
export interface PlacedMark {
  mark: Mark
  offset: number
}

/**
 * Units between which no section begins or ends. Offsets count from the start of its run. A document is laid out stretch
 * by stretch: there are as many as headings, not as sentences.
 */
export interface Stretch {
  /** What begins sections before its first unit, in order. */
  marks: readonly PlacedMark[]
  /** Where its first unit starts; undefined where only marks are left at the end of the run. */
  at: number | undefined
  /** Its units: those of the running text, and those of each column or labelled row of a table. */
  parts: readonly Part[]
  /** Its first units are items, which the last sentence before may lead in. */
  hasOrphans: boolean
  /** The sentence that leads in whatever items come next; “none” where there are other units, and none does. */
  lead: Unit | 'none' | undefined
}

interface Part {
  /** The column or row that the units stand under; always the same object for the same one. */
  column: PlacedMark | undefined
  tally: Tally
}

/**
 * What stands from one heading to the next within a chunk. Its stretches are the same objects until an edit touches one
 * of its blocks, and so is what was counted of them.
 */
export interface Run {
  stretches: readonly Stretch[]
  /** Where it starts, counted from the chunk's start. */
  offset: number
}

/** Makes the fact that lays a chunk out. */
export function runsOf(reading: Fact<Reading>): ChunkFact<readonly Run[]> {
  /** By their first block. */
  const known = new WeakMap<Block, {blocks: readonly Block[]; stretches: readonly Stretch[]}>()
  const stretchesOf = (blocks: readonly Block[]): readonly Stretch[] => {
    const [first] = blocks as [Block]
    const last = known.get(first)
    if (last && isSameList(blocks, last.blocks)) return last.stretches
    const builder = new Builder()
    let offset = 0
    for (const block of blocks) {
      builder.add(block.fact(reading), offset)
      offset += block.text.length
    }
    const stretches = builder.finish()
    known.set(first, {blocks, stretches})
    return stretches
  }
  return ({blocks, starts}) => {
    const runs: Run[] = []
    let from = 0
    for (let to = 1; to <= blocks.length; to++) {
      if (to < blocks.length && !beginsSection((blocks[to] as Block).fact(reading))) continue
      runs.push({stretches: stretchesOf(blocks.slice(from, to)), offset: starts[from] as number})
      from = to
    }
    return runs
  }
}

/** Whether a section begins with the block: nothing in it goes on with what stands before. */
function beginsSection({marks, units}: Reading): boolean {
  const [mark] = marks
  return mark !== undefined && mark.start <= (units[0]?.start ?? Number.POSITIVE_INFINITY)
}

class Builder {
  readonly #done: Stretch[] = []
  #marks: PlacedMark[] = []
  #open: Open | undefined
  /** Where sections end that no mark ends: labels in list items. */
  #ends: number[] = []

  add({marks, units}: Reading, offset: number): void {
    const columns = new Map<Mark, PlacedMark>()
    let next = 0
    const take = (at: number) => {
      for (let mark = marks[next]; mark && mark.start <= at; mark = marks[++next]) {
        this.#close()
        this.#marks.push({mark, offset})
        if (mark.until !== undefined) this.#ends.push(offset + mark.until)
      }
    }
    for (const unit of units) {
      take(unit.start)
      let column: PlacedMark | undefined
      if (unit.under) {
        column = columns.get(unit.under) ?? {mark: unit.under, offset}
        columns.set(unit.under, column)
      }
      this.#push(unit, offset, column)
    }
    take(Number.POSITIVE_INFINITY)
  }

  finish(): readonly Stretch[] {
    this.#close()
    if (this.#marks.length > 0) {
      this.#done.push({marks: this.#marks, at: undefined, parts: [], hasOrphans: false, lead: undefined})
    }
    return this.#done
  }

  #push(unit: Unit, offset: number, column: PlacedMark | undefined): void {
    const start = offset + unit.start
    if (this.#ends.some(end => end <= start)) {
      this.#ends = this.#ends.filter(end => end > start)
      this.#close()
    }
    if (!this.#open) {
      this.#open = new Open(this.#marks, start)
      this.#marks = []
    }
    this.#open.push(unit, {start, end: offset + unit.end}, column)
  }

  #close(): void {
    if (this.#open) this.#done.push(this.#open.finish())
    this.#open = undefined
  }
}

/** A stretch in the making. */
class Open {
  readonly #marks: readonly PlacedMark[]
  readonly #at: number
  readonly #entries = new Map<PlacedMark | undefined, Entry[]>()
  #lead: Unit | 'none' | undefined
  #hasOrphans = false

  constructor(marks: readonly PlacedMark[], at: number) {
    this.#marks = marks
    this.#at = at
  }

  push(unit: Unit, range: {start: number; end: number}, column: PlacedMark | undefined): void {
    const isItem = unit.kind === 'item'
    const isOrphan = isItem && this.#lead === undefined
    const lead = isItem && this.#lead !== 'none' ? this.#lead : undefined
    const entry = {unit, ...range, lead, isOrphan}
    const own = this.#entries.get(column)
    if (own) own.push(entry)
    else this.#entries.set(column, [entry])
    this.#hasOrphans ||= isOrphan
    // A cell leads in nothing: what stands in its column is another section than what follows the table.
    if (!isItem) this.#lead = unit.leads && !column ? unit : 'none'
  }

  finish(): Stretch {
    const parts = [...this.#entries].map(([column, entries]) => ({column, tally: new Tally(entries)}))
    return {marks: this.#marks, at: this.#at, parts, hasOrphans: this.#hasOrphans, lead: this.#lead}
  }
}
