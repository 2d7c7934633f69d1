import {type MarkdownDocument, readDocument} from '../../document/document.ts'
import {Lines} from '../../document/lines.ts'
import {changesIn} from '../../metrics/changes.ts'
import {quantitiesIn} from '../../metrics/quantities.ts'
import {type Part, parts} from '../../sections/parts.ts'
import type {Range} from '../../types.ts'
import type {Evidence} from './types.ts'

const FIELDS = ['milestone', 'problem', 'approach', 'outcome', 'date'] as const
type Field = (typeof FIELDS)[number]

/** What columns and labels are called. */
const NAMES: Readonly<Record<Field, RegExp>> = {
  milestone: /^(?:milestones?|counts for|shows|competenc(?:y|e)|expectation)$/i,
  problem: /^(?:the )?(?:problem|challenge|situation|context)(?: solved)?$/i,
  approach: /^(?:my )?(?:approach|actions?|what i did|my part|contribution)$/i,
  outcome: /^(?:measured )?(?:outcomes?|results?|impact)(?: measured)?$|^before and after$/i,
  date: /^(?:date|when|month|quarter|read on)$/i,
}

/**
 * The evidence in a milestone log: rows of tables that have such columns, and lists of labels (“**Problem:** …”) under
 * headings or one after the other. Rows that only hold guidance are none.
 *
 * @param log the name of the log, where there may be several
 */
export function readEvidence(text: string, log = ''): Evidence[] {
  const lines = new Lines(text)
  return evidenceIn(readDocument(text)).map(({fields, start}) => ({
    ...fields,
    log,
    line: lines.position(start).line,
    lacks: lackOf(fields)?.says ?? null,
  }))
}

/** A row or a list of labels in the log. Offsets count from the document's start. */
export interface Entry extends Range {
  fields: Record<Field, string>
  /** Where each field is that has a place: an empty cell is where its text would start. */
  places: Partial<Record<Field, Range & {guided: boolean}>>
}

/** The evidence in a document, with its places. */
export function evidenceIn(document: MarkdownDocument): Entry[] {
  return [...entries(document)].filter(({fields}) =>
    FIELDS.some(field => field !== 'date' && field !== 'milestone' && fields[field] !== ''),
  )
}

function* entries(document: MarkdownDocument): Generator<Entry> {
  let open: Entry | undefined
  let title = ''
  // A heading over labels names what they are evidence for, where no label does.
  const named = (it: Entry): Entry => ({
    ...it,
    fields: {...it.fields, milestone: it.fields.milestone || title},
  })
  for (const {item, offset} of document.each(parts)) {
    if (item.kind === 'row') {
      if (open) yield named(open)
      open = undefined
      const row = rowOf(item, offset)
      if (row) yield row
      continue
    }
    if (item.kind === 'heading') {
      if (open) yield named(open)
      open = undefined
      title = item.text.trim()
      continue
    }
    for (const part of [item, ...item.inner]) {
      const field = FIELDS.find(it => part.label && NAMES[it].test(part.label.title.trim()))
      if (!field) continue
      if (open && open.fields[field] !== '') {
        yield named(open)
        open = undefined
      }
      const start = offset + part.start
      const end = offset + part.end
      open ??= {fields: emptyFields(), places: {}, start, end}
      open.fields[field] = saidIn(part)
      open.places[field] = {start, end, guided: part.guided}
      open.end = end
    }
  }
  if (open) yield named(open)
}

function rowOf({cells, header, start, end}: Part, offset: number): Entry | undefined {
  if (!header) return undefined
  const entry: Entry = {fields: emptyFields(), places: {}, start: offset + start, end: offset + end}
  let found = 0
  for (const [at, {text}] of header.cells.entries()) {
    const field = FIELDS.find(it => NAMES[it].test(text.trim()))
    if (!field) continue
    found++
    const cell = cells[at]
    if (!cell || entry.fields[field] !== '') continue
    entry.fields[field] = plain(cell.text)
    entry.places[field] = {start: offset + cell.start, end: offset + cell.end, guided: cell.guided}
  }
  return found >= 2 ? entry : undefined
}

function saidIn({text, label, start, inner}: Part): string {
  const from = label ? label.end - start : 0
  const more = inner.map(it => (it.label ? '' : it.text)).join(' ')
  return plain(`${text.slice(from)} ${more}`)
}

/** Without the marks around words, and without the stand-ins for code and the like. */
function plain(text: string): string {
  return text
    .replace(/\uFFFC/g, ' ')
    .replace(/^[\s:*_.–—-]+/, '')
    .replace(/[*_\s]+$/, '')
    .replace(/\s+/g, ' ')
}

function emptyFields(): Record<Field, string> {
  return {milestone: '', problem: '', approach: '', outcome: '', date: ''}
}

/** Counting what was made, which is an output, whatever its number. */
const OUTPUT =
  /^(?:(?:i|we) )?(?:have )?(?:shipped|launched|released|delivered|built|wrote|created|ran|held|organised|organized|completed|presented|published|introduced)\b/i

/** Words that are numbers to everybody. */
const AMOUNT = /\b(?:half|halved|doubled|tripled|twice|none|zero|a (?:third|quarter|tenth|fifth))\b/i

/** Why a piece of evidence does not count. */
export interface Lack {
  kind: 'outcome' | 'output' | 'number' | 'work' | 'date'
  /** What is there, and what was expected. */
  says: string
}

/** The first thing that an entry lacks; null where it counts. */
export function lackOf({problem, approach, outcome, date}: Record<Field, string>): Lack | null {
  if (outcome === '' || /^(?:tbd|open|none yet|not yet|n\/?a|\?+|[-–—.]+)$/i.test(outcome)) {
    return {kind: 'outcome', says: 'No outcome found: expected what changed, before and after'}
  }
  if (changesIn(outcome).length === 0) {
    if (OUTPUT.test(outcome))
      return {kind: 'output', says: 'It says what was made: expected what changed by it'}
    if (quantitiesIn(outcome).length === 0 && !AMOUNT.test(outcome)) {
      return {kind: 'number', says: 'An outcome without a number: expected the value before and after'}
    }
  }
  if (problem === '' && approach === '') {
    const says = 'No problem and no approach found: expected what was hard, and what you did'
    return {kind: 'work', says}
  }
  return date === '' ? {kind: 'date', says: 'No date found: expected when the outcome was read'} : null
}
