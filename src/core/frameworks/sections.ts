import type {MarkdownDocument} from '../document/document.ts'
import {keptWith} from '../document/kept.ts'
import type {Range} from '../types.ts'
import type {Claim} from './heading-names.ts'
import type {Lexicon} from './lexicon.ts'
import type {Mark} from './mark.ts'
import type {Unit} from './reading.ts'
import type {PlacedMark, Run, Stretch} from './stretches.ts'
import type {Tally} from './tally.ts'

/**
 * What stands under a heading that announces an element, up to the next of its level. It says where it stands in its
 * chunk only, and so outlives edits elsewhere.
 */
export class Section {
  readonly mark: Mark
  readonly claims: readonly Claim[]
  /** What its chunk says, by which `Survey.placeOf` finds the chunk. */
  readonly chunk: readonly Run[]
  /** Where the chunk's block starts that the heading stands in, counted from the chunk's start. */
  readonly offset: number
  /** The innermost section around it that announces an element. */
  readonly parent: Section | undefined
  /** Nothing that announces no element stands between `parent` and it. */
  readonly isDirect: boolean
  /** The innermost heading around it, whether it announces an element or not. */
  readonly above: Section | undefined
  #homes: readonly Section[] | undefined

  constructor(mark: Mark, offset: number, chunk: readonly Run[], around: Around | undefined) {
    this.mark = mark
    this.claims = mark.claims
    this.chunk = chunk
    this.offset = offset
    this.parent = around?.section
    this.isDirect = around?.isDirect ?? true
    this.above = around?.heading
  }

  /** The section itself, and the sections around it whose content its own is as well. */
  get homes(): readonly Section[] {
    if (!this.#homes) {
      const around = this.#isSoft ? this.parent?.homes : undefined
      this.#homes = around ? [this, ...around] : [this]
    }
    return this.#homes
  }

  /** A label, a table's column, “Phase 2”, “Description”: its content is that of the section around it as well. */
  get #isSoft(): boolean {
    return (
      this.mark.kind === 'label' ||
      this.mark.kind === 'column' ||
      this.mark.numbered ||
      this.claims.every(it => it.kind === 'related')
    )
  }
}

/** Units that stand in one section. */
export interface Placed {
  tally: Tally
  /** Where their run starts, from which their offsets count, counted from the chunk's start. */
  offset: number
  /** The innermost section around them that announces an element. */
  home: Section | undefined
  /** The innermost heading above them, whether it announces an element or not; the document's name does not count. */
  heading: Section | undefined
  /** What leads in the items among them that stand before all other units. */
  lead: Unit | undefined
}

/** How the units of one chunk lie in sections: the same object until an edit changes it. */
export interface ChunkLayout {
  placed: readonly Placed[]
  /** The sections that begin in it, in order; a section stands after the one around it. */
  sections: ReadonlyMap<PlacedMark, Section>
  /** Its headings that announce no element. */
  others: ReadonlyMap<PlacedMark, Section>
  before: State
  after: State
}

export interface Survey {
  chunks: readonly {layout: ChunkLayout; offset: number}[]
  /** Where a section's heading stands, counted from the document's start. */
  placeOf(section: Section): Range
}

/** All that the text before a chunk decides of how the chunk is laid out. */
interface State {
  hasOneTitle: boolean
  /** The sections that are open, outermost first. */
  open: readonly Open[]
  /** What leads in items that come next in `home`. */
  lead: {unit: Unit; home: Section | undefined} | undefined
}

/** The innermost section around a place that announces an element. */
interface Around {
  section: Section | undefined
  isDirect: boolean
  /** The innermost heading around it, whether it announces an element or not; the document's name does not count. */
  heading: Section | undefined
}

/** A heading, whether it announces an element or not, and what is around the text beneath it. */
interface Open extends Around {
  level: number
  until: number
}

/** Lays a document out into sections; after an edit, only the chunks that it touched or moved into other sections. */
export function survey(document: MarkdownDocument, {runs}: Lexicon): Survey {
  const offsets = new Map<readonly Run[], number>()
  let state: State = {hasOneTitle: countTitles(document, runs) === 1, open: [], lead: undefined}
  const chunks = document.chunks.map((chunk, index) => {
    const own = chunk.fact(runs)
    const offset = document.chunkStarts[index] as number
    const layout = layOut(own, chunk.length, state)
    offsets.set(own, offset)
    state = layout.after
    return {layout, offset}
  })
  const placeOf = ({mark, chunk, offset}: Section) => {
    const shift = (offsets.get(chunk) ?? 0) + offset
    return {start: shift + mark.start, end: shift + mark.end}
  }
  return {chunks, placeOf}
}

/** As laid out last, by what the chunk says. */
const known = new WeakMap<readonly Run[], ChunkLayout>()

function layOut(runs: readonly Run[], length: number, before: State): ChunkLayout {
  const last = known.get(runs)
  if (last && isSame(last.before, before)) return last
  const layout = new Layouter(runs, before, last).lay(length)
  known.set(runs, layout)
  return layout
}

function isSame(a: State, b: State): boolean {
  return (
    a.hasOneTitle === b.hasOneTitle &&
    a.lead?.unit === b.lead?.unit &&
    a.lead?.home === b.lead?.home &&
    a.open.length === b.open.length &&
    a.open.every(({level, section, isDirect, heading}, index) => {
      const other = b.open[index] as Open
      return (
        level === other.level &&
        section === other.section &&
        isDirect === other.isDirect &&
        heading === other.heading
      )
    })
  )
}

class Layouter {
  readonly #runs: readonly Run[]
  readonly #before: State
  readonly #open: Open[]
  #lead: State['lead']
  readonly #placed: Placed[] = []
  readonly #sections = new Map<PlacedMark, Section>()
  readonly #others = new Map<PlacedMark, Section>()
  readonly #last: ChunkLayout | undefined

  /** @param last the chunk as laid out last: sections that are still the same are used again */
  constructor(runs: readonly Run[], before: State, last: ChunkLayout | undefined) {
    this.#runs = runs
    this.#before = before
    this.#open = [...before.open]
    this.#lead = before.lead
    this.#last = last
  }

  lay(length: number): ChunkLayout {
    for (const {stretches, offset} of this.#runs) for (const it of stretches) this.#place(it, offset)
    // What ends by itself ends within its block: what is left open ends at a heading.
    this.#close(length, Number.POSITIVE_INFINITY)
    const after = {hasOneTitle: this.#before.hasOneTitle, open: this.#open, lead: this.#lead}
    return {
      placed: this.#placed,
      sections: this.#sections,
      others: this.#others,
      before: this.#before,
      after,
    }
  }

  /** @param run where the stretch's run starts */
  #place({marks, at, parts, hasOrphans, lead}: Stretch, run: number): void {
    for (const placed of marks) {
      const {mark} = placed
      const offset = run + placed.offset
      this.#close(offset + mark.start, mark.level)
      const isName = this.#before.hasOneTitle && isTitle(mark)
      // The only top heading is the document's name, whatever words are in it.
      const section =
        isName || mark.claims.length === 0 ? undefined : this.#begin(placed, run, this.#sections)
      const heading = isName ? undefined : this.#headingOf(placed, run, section)
      const until = mark.until === undefined ? Number.POSITIVE_INFINITY : offset + mark.until
      const around = section ? {section, isDirect: true} : {section: this.#around?.section, isDirect: false}
      this.#open.push({level: mark.level, until, ...around, heading})
    }
    if (at === undefined) return
    this.#close(run + at, Number.POSITIVE_INFINITY)
    const {section: home, heading} = this.#around ?? {}
    const led = hasOrphans && this.#lead?.home === home ? this.#lead?.unit : undefined
    for (const {column, tally} of parts) {
      const section =
        column && column.mark.claims.length > 0
          ? (this.#sections.get(column) ?? this.#begin(column, run, this.#sections))
          : undefined
      this.#placed.push({
        tally,
        offset: run,
        home: section ?? home,
        heading,
        lead: section ? undefined : led,
      })
    }
    if (lead !== undefined) this.#lead = lead === 'none' ? undefined : {unit: lead, home}
  }

  get #around(): Open | undefined {
    return this.#open.at(-1)
  }

  #close(at: number, level: number): void {
    for (let last = this.#around; last && (last.level >= level || last.until <= at); last = this.#around)
      this.#open.pop()
  }

  /** The innermost heading above what follows a mark: a label is none. */
  #headingOf(placed: PlacedMark, run: number, section: Section | undefined): Section | undefined {
    const {kind} = placed.mark
    if (kind !== 'heading' && kind !== 'line') return this.#around?.heading
    return section ?? this.#begin(placed, run, this.#others)
  }

  #begin(placed: PlacedMark, run: number, sections: Map<PlacedMark, Section>): Section {
    const around = this.#around
    const last = this.#last?.sections.get(placed) ?? this.#last?.others.get(placed)
    const isLast =
      last &&
      last.parent === around?.section &&
      last.isDirect === (around?.isDirect ?? true) &&
      last.above === around?.heading
    const section = isLast ? last : new Section(placed.mark, run + placed.offset, this.#runs, around)
    sections.set(placed, section)
    return section
  }
}

/** Whether the section's first or only name is one of the element's. */
export function announces({claims}: Section, element: number): boolean {
  return claims.some(it => it.element === element && it.kind === 'named')
}

/** Whether the section is named for the element, among others or alone. */
export function isNamed({claims}: Section, element: number): boolean {
  return claims.some(it => it.element === element && it.kind !== 'related')
}

function isTitle({kind, level}: Mark): boolean {
  return kind === 'heading' && level === 1
}

function countTitles({chunks}: MarkdownDocument, runs: Lexicon['runs']): number {
  return chunks.reduce((count, chunk) => count + titlesIn(chunk.fact(runs)).length, 0)
}

const titlesIn = keptWith((runs: readonly Run[]): readonly Mark[] =>
  runs.flatMap(it => it.stretches).flatMap(({marks}) => marks.map(it => it.mark).filter(isTitle)),
)
