import {keptWith} from '../document/kept.ts'
import type {Cell, Part} from '../sections/parts.ts'
import type {Range} from '../types.ts'
import {type Id, idAtHead, idInCell} from './ids.ts'
import type {Modal} from './requirement.ts'

/** What one line says, with offsets from its block's start. */
export interface Line extends Range {
  text: string
  id?: Id
  /** The verb that makes it binding. Offsets within `text`. */
  modal?: Range & {word: Modal; negated: boolean}
  isStory: boolean
  /** It is a field of a requirement (“Priority: Must”), a step of a scenario, a question or an introduction. */
  isAside: boolean
}

/** What requirements have beside their words: fields that stand under them. */
const FIELDS =
  /^(?:priority|moscow|goals?|acceptance(?: criteri(?:a|on))?|ac|why|rationale|reason|notes?|owner|status|effort|estimate|size|depends on|dependenc(?:y|ies)|source|verification|test(?:s|ed by)?|traces? to|risk|references?|example|see|success metrics?|metrics?|user stor(?:y|ies)|description|as an?|i want|so that)\b/i

const STEP = /^\W*(?:given|when|then|and|but)\b/i

/** Reads an item, a paragraph or a heading. */
export const readLine = keptWith((part: Part): Line => {
  const {text, start, label} = part
  const isMarked = label !== undefined
  const id = idAtHead(text, start, isMarked)
  let from = id ? id.end - start : 0
  // A short label names the requirement, its words follow: “**Refunds:** the till shall …”.
  if (label && label.end - start > from && /\S/.test(text.slice(label.end - start))) from = label.end - start
  const skipped = /^[\s\]):.;|–—-]*/.exec(text.slice(from, from + 100))?.[0].length ?? 0
  const words = text.slice(from + skipped).trimEnd()
  const modal = modalIn(words)
  return {
    start: start + from + skipped,
    end: start + from + skipped + words.length,
    text: words,
    ...(id && {id}),
    ...(modal && {modal}),
    isStory: /^\s*as\s+an?\s/i.test(words),
    isAside:
      (STEP.test(words) && !/\b(?:shall|must|should)\b/i.test(words)) ||
      FIELDS.test(label?.title ?? '') ||
      /[?:]\s*$/.test(words) ||
      !/\p{L}{2}/u.test(words),
  }
})

/** Which cells of a table of requirements hold what. */
export interface Columns {
  words: number
  id?: number
  priority?: number
  effort?: number
}

const ID =
  /^(?:#|ids?|no\.?|nr\.?|number|ref\.?|key|code|(?:req(?:uirement)?|story|feature|us|fr)\.? ?(?:ids?|#|no\.?|number|nr\.?))$/i
const WORDS =
  /^(?:(?:functional |user |system |product |non-functional )?(?:requirements?|behaviou?rs?|stor(?:y|ies)|features?|capabilit(?:y|ies)|functionality|descriptions?|statements?)|what(?: it does)?|requirement (?:text|description)|item|task|the system shall)$/i
const PRIORITY = /^(?:priority|prio\.?|moscow|must\/should\/could|p|importance)$/i
const EFFORT =
  /^(?:effort|estimates?|story points?|points?|size|cost|(?:person|dev|man)?[- ]?(?:days?|weeks?|months?|hours?))(?: ?[([].*)?$/i

/** Reads the header of a table; nothing where it has no column for what is required. */
export const readColumns = keptWith((header: Part): {columns?: Columns} => {
  const found: Partial<Columns> = {}
  for (const [index, {text}] of header.cells.entries()) {
    const title = text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim()
    if (ID.test(title)) found.id ??= index
    else if (WORDS.test(title)) {
      // “Feature | Description”: the second says more.
      if (found.words === undefined || /^(?:descr|requirement$|behav)/i.test(title)) found.words = index
    } else if (PRIORITY.test(title)) found.priority ??= index
    else if (EFFORT.test(title)) found.effort ??= index
  }
  const {words} = found
  return words === undefined ? {} : {columns: {...found, words}}
})

/** Reads a row of a table of requirements; nothing where it says nothing. */
export const readRow = keptWith((row: Part): {line?: Omit<Line, 'isAside'>} => {
  const {columns} = row.header ? readColumns(row.header) : {}
  const cell = columns && row.cells[columns.words]
  if (!columns || !cell || !/\p{L}{2}/u.test(cell.text)) return {}
  const {text, start, end} = cell
  const id = idOfRow(row.cells, columns)
  const modal = modalIn(text)
  const isStory = /^\s*as\s+an?\s/i.test(text)
  return {line: {text, start, end, isStory, ...(id && {id}), ...(modal && {modal})}}
})

/** A row's id, from its own column or at the head of its first cell. */
function idOfRow(cells: readonly Cell[], columns: Columns): Id | undefined {
  const own = columns.id === undefined ? undefined : cells[columns.id]
  if (own) return idInCell(own.text.trimEnd(), own.start)
  const first = cells[0]
  return first && idAtHead(first.text, first.start)
}

/** Not “May”, the month. */
const MODAL =
  /\b([Ss]hall|SHALL|[Mm]ust|MUST|[Ss]hould|SHOULD|[Ww]ill|WILL|[Cc]an(?:not)?|CAN(?:NOT)?|may|MAY)(\s+not|\s+NOT|n['’]t)?\b/
const REACH = 200

/** The first modal verb of a requirement, where it governs a verb; offsets within `text`. */
function modalIn(text: string): (Range & {word: Modal; negated: boolean}) | undefined {
  const from = mainClause(text)
  const hit = MODAL.exec(text.slice(from, from + REACH))
  if (!hit?.[1]) return undefined
  const start = from + hit.index
  const word = hit[1].toLowerCase()
  return {
    start,
    end: start + hit[0].length,
    word: (word === 'cannot' ? 'can' : word) as Modal,
    negated: hit[2] !== undefined || word === 'cannot',
  }
}

/** Where the main clause begins: after “When …,”, “If a card is refused, then”. */
function mainClause(text: string): number {
  const lead =
    /^\s*(?:when(?:ever)?|while|if|where|once|after|before|unless|until|as soon as)\b[^,;]{0,300}[,;]\s*(?:then\b,?\s*)?/i.exec(
      text,
    )
  return lead?.[0].length ?? 0
}
