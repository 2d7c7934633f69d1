import {type Quantity, quantitiesIn} from './quantities.ts'

/** A limit that a text sets: “stays at or below 0.2%”. Offsets count from the text's start. */
export interface Bound {
  /** Which side of the value is bad. */
  bad: 'above' | 'below'
  quantity: Quantity
  /** The limit is on a change (“by more than 2%”), not on a value. */
  isChange: boolean
  /** What stands before it and names what is bounded. */
  subject: string
}

/** What must hold: “stays below”, “at least”. */
const HOLD_BELOW =
  /(?:[<≤]=?|\b(?:below|under|at most|no more than|not exceed|less than|fewer than|no higher than|within|up to|max(?:imum)?(?: of)?|must not (?:rise|exceed|grow|go)[\w ]{0,12}(?:above|over|beyond)))\s*$/i
const HOLD_ABOVE =
  /(?:[>≥]=?|\b(?:above|over|at least|no less than|no fewer than|no lower than|not fall below|not drop below|more than|min(?:imum)?(?: of)?))\s*$/i
/** What sets the alarm off: “reaches”, “falls below”. */
const TRIPS_ABOVE =
  /(?:[>≥]=?|\b(?:above|over|exceeds?|reach(?:es)?|more than|passes|at least|beyond|hits?|greater than|higher than|rises? (?:to|by)))\s*$/i
const TRIPS_BELOW =
  /(?:[<≤]=?|\b(?:below|under|less than|fewer than|lower than|falls? (?:to|by)|drops? (?:to|by)))\s*$/i
const CHANGE = /\bby\s+(?:more than |over |at least |[>≥]=?\s*)?$/i
const NOT = /\b(?:not|never|n['’]t|no)\s+(?:\w+\s+){0,3}$/i

/** The limits that a guardrail sets. */
export function heldBounds(text: string): Bound[] {
  return bounds(text, before => {
    if (
      /\b(?:not|never|n['’]t)\s+(?:\w+\s+){0,2}(?:rise|grow|increase|exceed|go above|go over)\b[\w\s]{0,20}$/i.test(
        before,
      )
    )
      return 'above'
    if (
      /\b(?:not|never|n['’]t)\s+(?:\w+\s+){0,2}(?:fall|drop|decrease|sink|go below|go under)\b[\w\s]{0,20}$/i.test(
        before,
      )
    )
      return 'below'
    return HOLD_BELOW.test(before) ? 'above' : HOLD_ABOVE.test(before) ? 'below' : undefined
  })
}

/** The limits at which a text stops something. */
export function trippedBounds(text: string): Bound[] {
  return bounds(text, before => {
    if (NOT.test(before)) return undefined
    return TRIPS_ABOVE.test(before) ? 'above' : TRIPS_BELOW.test(before) ? 'below' : undefined
  })
}

function bounds(text: string, side: (before: string) => Bound['bad'] | undefined): Bound[] {
  const found: Bound[] = []
  let from = 0
  for (const quantity of quantitiesIn(text)) {
    const before = text.slice(Math.max(0, quantity.start - 60), quantity.start)
    const isChange = CHANGE.test(before)
    const bad = side(isChange ? before.replace(/\bby\s+/i, '') : before)
    if (!bad) continue
    found.push({bad, quantity, isChange, subject: clause(text.slice(from, quantity.start))})
    from = quantity.end
  }
  return found
}

/** The last clause of what stands before a value; “at or below” joins no clauses. */
function clause(text: string): string {
  const plain = text.replace(/\bat or (?=below|above|under|over)/gi, '')
  return plain.split(/[;.]|\bor\b|,\s*(?:and|or)\b/i).at(-1) ?? plain
}
