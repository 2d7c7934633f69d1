import {Lines} from '../document/lines.ts'
import type {LintResult} from '../lint.ts'
import {type Severity, type Status, severities} from '../types.ts'
import {count} from './count.ts'

/** A document that has been checked, to be reported. */
export interface Checked {
  /** What the report calls it, such as its path in the workspace. */
  name: string
  /** Where the report links to, relative to the report's own place; none where nothing is to be linked. */
  href?: string
  text: string
  result: LintResult
}

/** What the writers of a report have to set. */
export interface Report {
  /** What was checked: a document, or a workspace. */
  subject: string
  /** The day, as `2027-03-09`. */
  date: string
  documents: readonly ReportedDocument[]
  /** Markdown files that were looked at and are none of ours. */
  others: number
}

export interface ReportedDocument {
  name: string
  href?: string
  /** The title of its type: “PRD”. */
  type: string
  /** Null for an answer that is still being written. */
  score: number | null
  elements: {title: string; status: Status; line: number | null; lacking: readonly string[]}[]
  findings: ReportedFinding[]
}

export interface ReportedFinding {
  severity: Severity
  line: number
  message: string
  why: string
  rule: string
  /** The words that it is about, on one line; none for what was not found anywhere. */
  excerpt: string
}

/** UTF-16 code units of a document that a finding quotes at most. */
const LONGEST_EXCERPT = 140

/** Gathers what a report says of documents; those that are none of ours are only counted. */
export function makeReport(subject: string, date: string, checked: readonly Checked[]): Report {
  const documents = checked.flatMap(document)
  return {subject, date, documents, others: checked.length - documents.length}
}

function document({name, href, text, result}: Checked): ReportedDocument[] {
  const {framework, score, elements, findings} = result
  if (!framework) return []
  const lines = new Lines(text)
  const lineOf = (offset: number) => lines.position(offset).line
  const absent = new Set(elements.filter(({place}) => !place).map(({id}) => `element/${id}`))
  return [
    {
      name,
      ...(href !== undefined && {href}),
      type: framework.checklist.title,
      score,
      elements: elements.map(({id, status, place, lacking}) => ({
        title: framework.definitions.find(it => it.id === id)?.title ?? id,
        status,
        line: place && status !== 'missing' ? lineOf(place.start) : null,
        lacking,
      })),
      findings: findings.map(({severity, message, why, rule, start, end}) => ({
        severity,
        line: lineOf(start),
        message,
        why,
        rule,
        // What was not found stands nowhere: the place is only the title.
        excerpt: absent.has(rule)
          ? ''
          : excerptOf(text.slice(start, Math.min(end, start + 2 * LONGEST_EXCERPT))),
      })),
    },
  ]
}

/** One line, cut between words, and never between the halves of a character. */
function excerptOf(text: string): string {
  const line = text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= LONGEST_EXCERPT) return line
  return `${line.slice(0, LONGEST_EXCERPT).replace(/(?:\s\S{0,20}|[\ud800-\udbff])$/, '')} …`
}

export const statusWords: Record<Status, string> = {covered: 'covered', weak: 'weak', missing: 'not found'}

/** “2 errors, 1 warning”, or “no findings”. */
export function tally(findings: readonly {severity: Severity}[]): string {
  const parts = severities.flatMap(severity => {
    const number = findings.filter(it => it.severity === severity).length
    if (number === 0) return []
    return [severity === 'information' ? `${number} information` : count(number, severity)]
  })
  return parts.join(', ') || 'no findings'
}

/** The sentence under the report's title. */
export function summary({documents, others}: Report): string {
  const findings = documents.flatMap(it => it.findings)
  return (
    `${count(documents.length, 'product document')}: ${tally(findings)}` +
    (others > 0 ? `; ${count(others, 'other Markdown file')} left alone` : '')
  )
}
