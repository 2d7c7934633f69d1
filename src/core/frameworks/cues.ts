/** What a phrase in a sentence says of an element. */
export interface Cue {
  element: number
  kind: 'proves' | 'shows' | 'hints' | 'denies' | 'part'
  /** The part of the element that it shows. */
  part?: string
}

/** What the phrases in a sentence say of one element together. */
export interface Cues {
  element: number
  proves: boolean
  shows: boolean
  hints: boolean
  denies: boolean
  parts: readonly string[]
}

const NO_PARTS: readonly string[] = []
const NO_CUES = noCues(-1)

/** Those of one element among the cues of a sentence. */
export function cuesOf(element: number, cues: readonly Cues[]): Readonly<Cues> {
  return find(element, cues) ?? NO_CUES
}

/** Adds what one more phrase says. A sentence speaks of few elements, so that these are in a list, in no order. */
export function addCue({element, kind, part}: Cue, cues: Cues[]): void {
  let own = find(element, cues)
  if (!own) {
    own = noCues(element)
    cues.push(own)
  }
  if (kind !== 'part') {
    own[kind] = true
    if (kind === 'proves') own.shows = true
  } else if (part !== undefined && !own.parts.includes(part)) own.parts = own.parts.concat(part)
}

// A loop, as it runs for each phrase that is found, and a closure each time is what most of that would cost.
function find(element: number, cues: readonly Cues[]): Cues | undefined {
  for (const own of cues) if (own.element === element) return own
  return undefined
}

function noCues(element: number): Cues {
  return {element, proves: false, shows: false, hints: false, denies: false, parts: NO_PARTS}
}
