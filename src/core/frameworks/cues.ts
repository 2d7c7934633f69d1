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
  const found: Cues[] = []
  for (const {element, kind, part} of cues) {
    const known = found[element] ?? NO_CUES
    if (kind === 'part')
      found[element] = {...known, parts: part === undefined ? known.parts : [...known.parts, part]}
    else
      found[element] = {...known, [kind]: true, shows: known.shows || kind === 'shows' || kind === 'proves'}
  }
  return found
}
