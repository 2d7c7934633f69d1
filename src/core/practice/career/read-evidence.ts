import {type MarkdownDocument, readDocument} from '../../document/document.ts'
import {Lines} from '../../document/lines.ts'
import {changesIn} from '../../metrics/changes.ts'
import {quantitiesIn} from '../../metrics/quantities.ts'
import {type Part, parts} from '../../sections/parts.ts'
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
  const document = readDocument(text)
  const lines = new Lines(text)
  return [...entries(document)]
    .map(({fields, start}) => ({...fields, log, line: lines.position(start).line}))
    .filter(it => FIELDS.some(field => field !== 'date' && field !== 'milestone' && it[field] !== ''))
    .map(it => ({...it, lacks: lackOf(it)}))
}

interface Entry {
  fields: Record<Field, string>
  start: number
}

function* entries(document: MarkdownDocument): Generator<Entry> {
  let open: Entry | undefined
  let title = ''
  for (const {item, offset} of document.each(parts)) {
    if (item.kind === 'row') {
      if (open) yield open
      open = undefined
      const row = rowOf(item)
      if (row) yield {fields: row, start: offset + item.start}
      continue
    }
    if (item.kind === 'heading') {
      if (open) yield open
      open = undefined
      title = item.text.trim()
      continue
    }
    for (const part of [item, ...item.inner]) {
      const field = FIELDS.find(it => part.label && NAMES[it].test(part.label.title.trim()))
      if (!field) continue
      const said = saidIn(part)
      if (open && open.fields[field] !== '') {
        yield open
        open = undefined
      }
      open ??= {fields: emptyFields(), start: offset + part.start}
      open.fields[field] = said
      // A heading over labels names what they are evidence for, where no label does.
      if (open.fields.milestone === '' && field !== 'milestone') open.fields.milestone = title
      else if (field === 'milestone') open.fields.milestone = said
    }
  }
  if (open) yield open
}

function rowOf({cells, header}: Part): Record<Field, string> | undefined {
  if (!header) return undefined
  const fields = emptyFields()
  let found = 0
  for (const [at, {text}] of header.cells.entries()) {
    const field = FIELDS.find(it => NAMES[it].test(text.trim()))
    if (!field) continue
    found++
    fields[field] ||= plain(cells[at]?.text ?? '')
  }
  return found >= 2 ? fields : undefined
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

function lackOf({problem, approach, outcome, date}: Record<Field, string>): string | null {
  if (outcome === '' || /^(?:tbd|open|none yet|not yet|n\/?a|\?+|[-–—.]+)$/i.test(outcome)) {
    return 'No outcome found: expected what changed, before and after'
  }
  if (changesIn(outcome).length === 0) {
    if (OUTPUT.test(outcome)) return 'It says what was made: expected what changed by it'
    if (quantitiesIn(outcome).length === 0 && !AMOUNT.test(outcome)) {
      return 'An outcome without a number: expected the value before and after'
    }
  }
  if (problem === '' && approach === '')
    return 'No problem and no approach found: expected what was hard, and what you did'
  if (date === '') return 'No date found: expected when the outcome was read'
  return null
}
