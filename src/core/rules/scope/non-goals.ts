import type {Placed} from '../../document/document.ts'
import {keptWith} from '../../document/kept.ts'
import type {Part} from '../../sections/parts.ts'
import type {Range} from '../../types.ts'
import {announcedSection} from '../announced-section.ts'
import type {Draft} from '../rule.ts'

/** One thing that a document leaves out. Offsets count from the document's start. */
export interface NonGoal extends Range {
  /** Its words, without the reason behind it. */
  head: string
  line: Placed<Part>
}

/** The lines of the section that leaves things out: items and rows; of a section without a list, its paragraphs. */
export const nonGoals = keptWith((draft: Draft): readonly NonGoal[] => {
  const section = announcedSection(draft, 'non-goals')
  // A heading for goals and non-goals alike may hold either.
  if (!section?.heading || BOTH.test(section.heading.title)) return []
  const lines = section.parts.filter(({item}) => item.kind !== 'heading')
  const isListed = lines.some(({item}) => item.kind !== 'paragraph')
  return lines
    .filter(({item}) => !isListed || item.kind !== 'paragraph')
    .flatMap(line => {
      const own = readNonGoal(line.item)
      if (!own.head) return []
      return [{head: own.head, start: line.offset + own.start, end: line.offset + own.end, line}]
    })
})

const BOTH = /(?:^|[^-\s])\s*\bgoals?\s*(?:\/|&|and|,)/i

/** What stands before a reason or a remark. */
const HEAD =
  /^[^:;.(–—\n]*?(?=\s+(?:because|since|as we|until|which|so that|this is|we (?:will|do))\b|\s-\s|[:;.(–—\n]|$)/i

/** The head of a line of non-goals; offsets count from its block's start. */
export const readNonGoal = keptWith(
  ({kind, text, start, label, header, cells}: Part): {head: string} & Range => {
    if (kind === 'row') {
      const cell = header && cells.find(it => /\p{L}{3}/u.test(it.text))
      return cell ? {head: cell.text, start: cell.start, end: cell.end} : {head: '', start, end: start}
    }
    if (label) return {head: label.title, start: label.start, end: label.end}
    const lead = /^[^\p{L}\d“"]*/u.exec(text)?.[0].length ?? 0
    const head = HEAD.exec(text.slice(lead, lead + 300))?.[0].trimEnd() ?? ''
    return {head, start: start + lead, end: start + lead + head.length}
  },
)
