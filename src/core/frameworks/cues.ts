/** What a phrase in a sentence says of an element. */
export interface Cue {
  element: number
  kind: 'proves' | 'shows' | 'hints' | 'denies' | 'part'
  /** The part of the element that it shows. */
  part?: string
}

/** What the phrases in a sentence say of one element together. */
export interface Cues {
  proves: boolean
  shows: boolean
  hints: boolean
  denies: boolean
  parts: readonly string[]
}

export const NO_CUES: Cues = {proves: false, shows: false, hints: false, denies: false, parts: []}

/** Sorts the cues of a sentence by element. */
export function cuesByElement(cues: Iterable<Cue>): readonly (Cues | undefined)[] {
  const found: Mutable<Cues>[] = []
  for (const {element, kind, part} of cues) {
    let own = found[element]
    if (!own) {
      own = {...NO_CUES}
      found[element] = own
    }
    if (kind !== 'part') {
      own[kind] = true
      if (kind === 'proves') own.shows = true
    } else if (part !== undefined) own.parts = [...own.parts, part]
  }
  return found
}

type Mutable<T> = {-readonly [Key in keyof T]: T[Key]}
