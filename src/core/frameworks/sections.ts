import type {Fact} from '../document/block.ts'
import type {MarkdownDocument} from '../document/document.ts'
import type {Claim} from './heading-names.ts'
import type {Mark} from './mark.ts'
import type {Reading, Unit} from './reading.ts'

/** A unit at its place in the document, with the sections it stands in that announce an element, innermost first. */
export interface Placed {
  unit: Unit
  start: number
  end: number
  home: Section | undefined
  /** `home`, and the sections around it whose content it is as well. */
  homes: readonly Section[]
}

/** What stands under a heading, up to the next of its level. Offsets count from the document's start. */
export interface Section {
  mark: Mark
  start: number
  end: number
  claims: readonly Claim[]
  /** The section around it that announces an element. */
  parent: Section | undefined
  /** A label, a table's column, “Phase 2”: what stands under it is the content of the section around it as well. */
  soft: boolean
}

export interface Survey {
  sections: readonly Section[]
  units: readonly Placed[]
}

/** Lays the readings of a document's blocks out into sections. */
export function survey(document: MarkdownDocument, reading: Fact<Reading>): Survey {
  const sections: Section[] = []
  const units: Placed[] = []
  const open: {section: Section; until: number}[] = []
  const columns = new Map<Mark, Section>()
  const titles = countTitles(document, reading)

  const close = (at: number, level: number) => {
    for (
      let last = open.at(-1);
      last && (last.section.mark.level >= level || last.until <= at);
      last = open.at(-1)
    )
      open.pop()
  }
  const begin = (mark: Mark, offset: number): Section => {
    const only = mark.level === 1 && mark.kind === 'heading' && titles === 1
    return {
      mark,
      start: offset + mark.start,
      end: offset + mark.end,
      // The only top heading is the document's name, whatever words are in it.
      claims: only ? [] : mark.claims,
      parent: open.at(-1)?.section,
      soft: mark.kind === 'label' || mark.kind === 'column' || mark.numbered,
    }
  }

  for (const [index, block] of document.blocks.entries()) {
    const offset = document.starts[index] as number
    const {marks, units: found} = block.fact(reading)
    let next = 0
    const openUpTo = (at: number) => {
      for (let mark = marks[next]; mark && mark.start <= at; mark = marks[++next]) {
        close(offset + mark.start, mark.level)
        const section = begin(mark, offset)
        sections.push(section)
        open.push({section, until: mark.until === undefined ? document.text.length : offset + mark.until})
      }
    }
    for (const unit of found) {
      openUpTo(unit.start)
      close(offset + unit.start, Number.POSITIVE_INFINITY)
      let home = innermost(open.at(-1)?.section)
      if (unit.under) {
        let column = columns.get(unit.under)
        if (!column) {
          column = begin(unit.under, offset)
          columns.set(unit.under, column)
          sections.push(column)
        }
        home = column
      }
      units.push({unit, start: offset + unit.start, end: offset + unit.end, home, homes: homesFrom(home)})
    }
    openUpTo(block.text.length)
  }
  return {sections, units}
}

function innermost(from: Section | undefined): Section | undefined {
  let it = from
  while (it && it.claims.length === 0) it = it.parent
  return it
}

function homesFrom(home: Section | undefined): Section[] {
  const homes: Section[] = []
  for (let it = home; it; it = it.soft ? innermost(it.parent) : undefined) homes.push(it)
  return homes
}

function countTitles(document: MarkdownDocument, reading: Fact<Reading>): number {
  let count = 0
  for (const block of document.blocks) {
    for (const mark of block.fact(reading).marks) if (mark.kind === 'heading' && mark.level === 1) count++
  }
  return count
}
