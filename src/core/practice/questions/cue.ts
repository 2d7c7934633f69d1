/** A phrase that speaks for a category, and how much; `*` at its end stands for any ending of the word. */
export type Cue = readonly [phrase: string, weight: number]

/** Phrases by weight, with ` | ` between them. */
export function cues(byWeight: Readonly<Record<number, string>>): Cue[] {
  return Object.entries(byWeight).flatMap(([weight, phrases]) =>
    phrases.split(' | ').map((phrase): Cue => [phrase, Number(weight)]),
  )
}
