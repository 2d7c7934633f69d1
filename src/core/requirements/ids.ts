import type {Range} from '../types.ts'

/** An id at the head of a line: “FR-007”, “R1.2”, “12” in a column of ids. */
export interface Id extends Range {
  text: string
  /** What stands before its last number: “FR-”, “R1.”, nothing for a bare number. */
  stem: string
  number: number
  /** Digits of the number, leading zeros included. */
  width: number
}

const OPENING =
  /^[\s([]*((?:[A-Z][A-Z0-9]{0,7}(?:[-_][A-Za-z]{1,10}){0,2}[-_ ]?|\d{1,3}\.)(?:\d{1,3}\.){0,3}\d{1,4})([a-z]?)(?=[\s\]):.,;|–—-]|$)/
/** What sets an id apart from the words after it. */
const DELIMITER = /^\s*[\]):.;|–—-]/
/** “P0” is a priority, “Q3” a quarter, “V2” a version, “H1” half a year, “AC2” starts anew under every story. */
const NO_ID =
  /^(?:[PQVH]|AC|HTTP|ISO|TLS|UTF|SHA|WCAG|RFC|EU|ES|TOP|PHASE|STEP|DAY|WEEK|TABLE|FIGURE)[-_ ]?\d/i

/**
 * The id that opens a masked text, if one does: capitals and a number, set apart by a mark or by bold type
 * (`isMarked`). Offsets count from `offset`, where the text starts.
 */
export function idAtHead(text: string, offset: number, isMarked = false): Id | undefined {
  const hit = OPENING.exec(text.slice(0, 60))
  const written = hit?.[1]
  if (!hit || !written || hit[2] || NO_ID.test(written) || !/^[A-Z]/.test(written)) return undefined
  if (!isMarked && !DELIMITER.test(text.slice(hit[0].length))) return undefined
  return idOf(written, offset + hit[0].lastIndexOf(written))
}

/** The id that a cell of an id column holds: there a bare number is one too. */
export function idInCell(text: string, offset: number): Id | undefined {
  const hit = /^(?:[A-Za-z]{1,8}[-_. ]{0,2}){0,3}(?:\d{1,3}\.){0,3}\d{1,4}$/.exec(text)
  return hit ? idOf(hit[0], offset) : undefined
}

function idOf(text: string, start: number): Id {
  const digits = /\d+$/.exec(text)?.[0] ?? ''
  return {
    text,
    start,
    end: start + text.length,
    stem: text.slice(0, text.length - digits.length),
    number: Number(digits),
    width: digits.length,
  }
}

/** Hands out ids that no other of a document has: the first after all with the same stem, with as many digits. */
export class Numbering {
  readonly #highest = new Map<string, number>()

  constructor(ids: Iterable<Id>) {
    for (const id of ids) this.#take(id)
  }

  #take({stem, number}: Id): void {
    const key = stem.toLowerCase()
    this.#highest.set(key, Math.max(number, this.#highest.get(key) ?? 0))
  }

  /** @param ahead how many ids before it are given to others of the same fix */
  after(like: Id, ahead = 0): string {
    const highest = Math.max(like.number, this.#highest.get(like.stem.toLowerCase()) ?? 0)
    return like.stem + String(highest + 1 + ahead).padStart(like.width, '0')
  }
}
