import type {Placed} from '../../document/document.ts'
import {keptWith} from '../../document/kept.ts'
import {isGuided} from '../../sections/guidance-line.ts'
import type {Part} from '../../sections/parts.ts'
import {flat} from '../../sections/section.ts'
import {allParts, sectionsOn} from '../../sections/titled.ts'
import type {DocumentType, Range} from '../../types.ts'
import type {Draft} from '../rule.ts'

/** A line of a plan, or one cell of it with the names of its row and column before it. */
export interface PlanLine {
  text: string
  /** Where `text.slice(own)` starts in the document; what is before `own` names the cell. */
  own: number
  start: number
  part: Placed<Part>
}

export interface Plan {
  /** What announces it. */
  place: Range
  /** The whole document is the plan. */
  isWhole: boolean
  lines: readonly PlanLine[]
  parts: readonly Placed<Part>[]
  /** It says something of groups, samples or a hypothesis, with a number: more than the idea of a test. */
  isDesigned: boolean
  /** Guidance stands in it: the writer is at it. */
  guided: boolean
}

/** The document types in which an experiment may be planned. */
export const planTypes: readonly DocumentType[] = ['experiment', 'prd', 'one-pager', 'feature-spec', 'pitch']

/** Those in which it is a section among others. A plan's own checklist asks for its elements. */
export const sectionTypes = planTypes.filter(it => it !== 'experiment')

const DESIGN =
  /\b(?:control|variants?|arms?|samples?|MDE|hypothes\w+|randomi[sz]\w+|split|half of|power|detect)\b/i

/** What comes after the test: “10% of visitors, then all” is no share of its traffic. */
const AFTERWARDS = /\broll(?:ed|ing)?[- ]?out\b|\blaunch\b|\bramp\b/i

/** What is longer states no plan. */
const LONGEST = 600

/** The experiments that a document plans: all of one that is a plan, else its sections that say so. */
export const plansOf = keptWith((draft: Draft): readonly Plan[] => {
  if (draft.type === 'experiment') {
    const parts = allParts(draft)
    const first = parts.find(it => it.item.kind === 'heading') ?? parts[0]
    return first ? [planOf(draft, placeOf(first), parts, true)] : []
  }
  return sectionsOn(draft, 'experiment').flatMap(({heading, parts}) =>
    heading && parts.length > 0 ? [planOf(draft, heading, parts, false)] : [],
  )
})

function planOf(draft: Draft, {start, end}: Range, parts: readonly Placed<Part>[], isWhole: boolean): Plan {
  const all = flat(parts)
  const lines = linesOf(all)
  return {
    place: {start, end},
    isWhole,
    parts,
    lines,
    isDesigned:
      lines.some(({text}) => /\d/.test(text)) && (isWhole || lines.some(({text}) => DESIGN.test(text))),
    guided: all.some(it => isGuided(draft.document.text, it)),
  }
}

function linesOf(all: readonly Placed<Part>[]): PlanLine[] {
  const lines: PlanLine[] = []
  let title = ''
  for (const part of all) {
    const {item, offset} = part
    if (item.kind === 'heading') title = item.text.trim()
    else if (AFTERWARDS.test(title)) continue
    else if (item.kind === 'row') lines.push(...cellLines(part))
    else {
      const text = unquoted(item.text.slice(0, LONGEST))
      // A bare value beneath its heading: “### Power”, “80%”.
      const isBare = title !== '' && text.trim().length <= 60 && !/\p{L}{4}.*[:=]/u.test(text)
      const lead = isBare || /^hypothes/i.test(title) ? `${title}: ` : ''
      let from = 0
      for (const end of [...text.matchAll(/[.!?]\s+(?=\p{Lu})/gu), undefined]) {
        const to = end ? end.index + 1 : text.length
        const first = from === 0 ? lead : ''
        lines.push({
          text: first + text.slice(from, to),
          own: first.length,
          start: offset + item.start + from,
          part,
        })
        from = end ? end.index + end[0].length : to
      }
    }
  }
  return lines
}

/** Words of others are no plan. */
function unquoted(text: string): string {
  return text.replace(/“[^”]{3,200}”|"[^"\n]{3,200}"/g, it => ' '.repeat(it.length))
}

function cellLines(part: Placed<Part>): PlanLine[] {
  const {item, offset} = part
  if (!item.header) return []
  const name = item.cells[0]?.text ?? ''
  return item.cells.slice(1).flatMap((cell, index) => {
    if (cell.text === '') return []
    const title = item.header?.cells[index + 1]?.text ?? ''
    const lead = `${name} ${/^(?:values?|details?|setting|plan|notes?)?$/i.test(title) ? '' : title}: `
    return [{text: lead + cell.text.slice(0, LONGEST), own: lead.length, start: offset + cell.start, part}]
  })
}

function placeOf({item, offset}: Placed<Part>): Range {
  return {start: offset + item.start, end: offset + item.end}
}
