import type {MarkdownDocument} from '../document/document.ts'
import {keptWith} from '../document/kept.ts'
import {outline} from '../document/outline.ts'
import type {Range} from '../types.ts'
import {type IdMark, type IdPlace, idMarks, places} from './id-marks.ts'

/** An id that the document defines: R3, FR-12, M1. Offsets count from the document's start. */
export interface DefinedId {
  id: string
  /** Where it is defined: the id itself. */
  definition: Range
  place: IdPlace
  /** What is defined: the list item, the table row, the heading. */
  entry: Range
  /** All its places, its definition among them, in order. */
  occurrences: readonly Range[]
  /** True where it starts anew in several places, as “AC1” does under every story: no one place can be meant. */
  isAmbiguous: boolean
}

/** Criteria, cases and steps are often numbered from 1 under every heading. */
const RESTARTING = /^(?:AC|TC|STEP)[-_.]?\d/

/** The ids that a document defines, in the order of their definitions, by their names. */
export const definedIds = keptWith((document: MarkdownDocument): ReadonlyMap<string, DefinedId> => {
  const marks = new Map<string, IdMark[]>()
  for (const {item, offset} of document.each(idMarks)) {
    const mark: IdMark = {...item, start: offset + item.start, end: offset + item.end}
    if (item.entry) mark.entry = {start: offset + item.entry.start, end: offset + item.entry.end}
    const same = marks.get(item.id)
    if (same) same.push(mark)
    else marks.set(item.id, [mark])
  }
  const found: DefinedId[] = []
  for (const [id, all] of marks) {
    const own = places.map(place => all.find(it => it.place === place)).find(it => it !== undefined)
    if (!own?.place || !own.entry || (/^Q[1-4]$/.test(id) && !isQuestion(document, own.start))) continue
    const {start, end, place, entry} = own
    const isAmbiguous = RESTARTING.test(id) && all.filter(it => it.place === place).length > 1
    found.push({
      id,
      definition: {start, end},
      place,
      entry,
      occurrences: all.map(it => ({start: it.start, end: it.end})),
      isAmbiguous,
    })
  }
  found.sort((a, b) => a.definition.start - b.definition.start)
  return new Map(found.map(it => [it.id, it]))
})

/** “Q2” is a question under a heading that says so; elsewhere it is a quarter of a year. */
function isQuestion(document: MarkdownDocument, at: number): boolean {
  return outline(document).some(
    it => it.bodyStart <= at && at < it.end && /\bquestions?\b|\bfaqs?\b|\bq ?& ?a\b/i.test(it.heading.title),
  )
}

/** The id at an offset that is defined in one place, with the place that holds it. */
export function idAt(
  document: MarkdownDocument,
  offset: number,
): {found: DefinedId; range: Range} | undefined {
  for (const found of definedIds(document).values()) {
    const range = !found.isAmbiguous && found.occurrences.find(it => it.start <= offset && offset <= it.end)
    if (range) return {found, range}
  }
  return undefined
}
