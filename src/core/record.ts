import {Lines, type Position} from './document/lines.ts'
import type {LintResult} from './lint.ts'
import type {DocumentType, Range, Severity, Status} from './types.ts'

interface PlacedRange {
  start: Position
  end: Position
}

/** One file of `pmprep lint --format json`, version 1. Lines and columns count from 1. */
export interface LintRecord {
  path: string
  type: DocumentType | null
  score: number | null
  elements: {id: string; status: Status; line: number | null; confidence: number}[]
  findings: {
    rule: string
    severity: Severity
    message: string
    why: string
    href: string
    range: PlacedRange
    /** Second places that the finding is about; absent where there are none. */
    related?: {message: string; range: PlacedRange}[]
    fixes: {title: string; edits: {range: PlacedRange; text: string}[]}[]
  }[]
}

/** Translates a lint result from offsets into the lines and columns that people and other tools count in. */
export function toRecord(path: string, text: string, result: LintResult): LintRecord {
  const lines = new Lines(text)
  const place = ({start, end}: Range): PlacedRange => ({
    start: lines.position(start),
    end: lines.position(end),
  })
  return {
    path,
    type: result.type,
    score: result.score,
    elements: result.elements.map(({id, status, place, confidence}) => ({
      id,
      status,
      line: place ? lines.position(place.start).line : null,
      confidence,
    })),
    findings: result.findings.map(({rule, severity, message, why, href, related, fixes, ...range}) => ({
      rule,
      severity,
      message,
      why,
      href,
      range: place(range),
      ...(related.length > 0 && {
        related: related.map(({message, ...range}) => ({message, range: place(range)})),
      }),
      fixes: fixes.map(({title, edits}) => ({
        title,
        edits: edits.map(({text, ...range}) => ({range: place(range), text})),
      })),
    })),
  }
}
