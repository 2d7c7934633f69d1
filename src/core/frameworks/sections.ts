import type {MarkdownDocument} from '../document/document.ts'
import {keptWith} from '../document/kept.ts'
import type {Words} from './counted.ts'
import type {Claim} from './heading-names.ts'
import type {Lexicon} from './lexicon.ts'
import type {Mark} from './mark.ts'
import type {Unit} from './reading.ts'
import type {PlacedMark, Stretch} from './stretches.ts'
import {addWords, type Tally} from './tally.ts'

/** What stands under a heading, up to the next of its level. Offsets count from the document's start. */
export class Section {
  readonly mark: Mark
  readonly start: number
  readonly end: number
  readonly claims: readonly Claim[]
  /** The section around it. */
  readonly parent: Section | undefined
  /** The words beneath it, those of subsections included. */
  readonly words: Words = {plain: 0, question: 0, story: 0, both: 0}
  #homes: readonly Section[] | undefined

  constructor({mark, offset}: PlacedMark, claims: readonly Claim[], parent: Section | undefined) {
    this.mark = mark
    this.start = offset + mark.start
    this.end = offset + mark.end
    this.claims = claims
    this.parent = parent
  }

  /** The section itself, and the sections around it whose content its own is as well; only those that announce something. */
  get homes(): readonly Section[] {
    if (!this.#homes) {
      const around = this.#isSoft ? innermost(this.parent)?.homes : undefined
      this.#homes = around ? [this, ...around] : [this]
    }
    return this.#homes
  }

  /** A label, a table's column, “Phase 2”: what stands under it is the content of the section around it as well. */
  get #isSoft(): boolean {
    return this.mark.kind === 'label' || this.mark.kind === 'column' || this.mark.numbered
  }
}

/** Units that stand in one section, and where their chunk starts. */
export interface Placed {
  tally: Tally
  offset: number
  /** The innermost section around them that announces an element. */
  home: Section | undefined
  /** What leads in the items among them that stand before all other units. */
  lead: Unit | undefined
}

/** The units of one chunk, and where it starts. */
interface PlacedChunk {
  stretches: readonly Stretch[]
  offset: number
  placed: readonly Placed[]
}

export interface Survey {
  /** In order; a section stands after the one around it. */
  sections: readonly Section[]
  chunks: readonly PlacedChunk[]
}

/** Lays a document out into sections. */
export function survey(document: MarkdownDocument, {stretches}: Lexicon): Survey {
  const layout = new Layout(document.text.length, countTitles(document, stretches) === 1)
  const chunks = document.chunks.map((chunk, index) =>
    layout.add(chunk.fact(stretches), document.chunkStarts[index] as number),
  )
  return {sections: layout.finish(chunks), chunks}
}

const NO_CLAIMS: readonly Claim[] = []

class Layout {
  readonly #length: number
  readonly #hasOneTitle: boolean
  readonly #sections: Section[] = []
  readonly #open: {section: Section; until: number}[] = []
  readonly #columns = new Map<PlacedMark, Section>()
  #lead: {unit: Unit; home: Section | undefined} | undefined

  constructor(length: number, hasOneTitle: boolean) {
    this.#length = length
    this.#hasOneTitle = hasOneTitle
  }

  add(stretches: readonly Stretch[], offset: number): PlacedChunk {
    const placed: Placed[] = []
    for (const it of stretches) this.#place(it, offset, placed)
    return {stretches, offset, placed}
  }

  #place({marks, at, parts, hasOrphans, lead}: Stretch, offset: number, placed: Placed[]): void {
    for (const {mark, offset: own} of marks) {
      this.#close(offset + own + mark.start, mark.level)
      const section = this.#begin({mark, offset: own}, offset)
      const until = mark.until === undefined ? this.#length : offset + own + mark.until
      this.#open.push({section, until})
    }
    if (at === undefined) return
    this.#close(offset + at, Number.POSITIVE_INFINITY)
    const home = innermost(this.#open.at(-1)?.section)
    const led = hasOrphans && this.#lead?.home === home ? this.#lead?.unit : undefined
    for (const {column, tally} of parts) {
      const section = column && this.#column(column, offset)
      placed.push({tally, offset, home: section ?? home, lead: section ? undefined : led})
    }
    if (lead !== undefined) this.#lead = lead === 'none' ? undefined : {unit: lead, home}
  }

  /** The sections, with the words beneath them. */
  finish(chunks: readonly PlacedChunk[]): readonly Section[] {
    for (const {placed} of chunks) {
      for (const {tally, home} of placed) if (home) addWords(home.words, tally.words)
    }
    for (let index = this.#sections.length - 1; index >= 0; index--) {
      const {parent, words} = this.#sections[index] as Section
      if (parent) addWords(parent.words, words)
    }
    return this.#sections
  }

  #close(at: number, level: number): void {
    for (
      let last = this.#open.at(-1);
      last && (last.section.mark.level >= level || last.until <= at);
      last = this.#open.at(-1)
    )
      this.#open.pop()
  }

  #column(column: PlacedMark, offset: number): Section {
    const known = this.#columns.get(column)
    if (known) return known
    const section = this.#begin(column, offset)
    this.#columns.set(column, section)
    return section
  }

  #begin({mark, offset: own}: PlacedMark, offset: number): Section {
    // The only top heading is the document's name, whatever words are in it.
    const claims = this.#hasOneTitle && isTitle(mark) ? NO_CLAIMS : mark.claims
    const section = new Section({mark, offset: offset + own}, claims, this.#open.at(-1)?.section)
    this.#sections.push(section)
    return section
  }
}

function innermost(from: Section | undefined): Section | undefined {
  let it = from
  while (it && it.claims.length === 0) it = it.parent
  return it
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

function countTitles({chunks}: MarkdownDocument, stretches: Lexicon['stretches']): number {
  return chunks.reduce((count, chunk) => count + titlesIn(chunk.fact(stretches)).length, 0)
}

const titlesIn = keptWith((stretches: readonly Stretch[]): readonly Mark[] =>
  stretches.flatMap(({marks}) => marks.map(it => it.mark).filter(isTitle)),
)
