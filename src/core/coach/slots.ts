/** The slots that a wording can have, by what it speaks of. */
export const knownSlots = {
  answer: ['segment', 'users', 'choice', 'loser', 'metric', 'claim'],
  document: ['choice', 'target', 'metric', 'title'],
} as const

/** What is certain of the person's own words, by slot. */
export type Slots = Readonly<Record<string, string | undefined>>

/** The names of the {slots} in a wording. */
export function slotsIn(wording: string): string[] {
  return [...wording.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
}

/** The first wording all of whose slots are known, filled in; the last one has none. */
export function filled(wordings: string | readonly string[], slots: Slots): string {
  const all = typeof wordings === 'string' ? [wordings] : wordings
  const wording =
    all.find(it => slotsIn(it).every(name => slots[name] !== undefined)) ?? (all.at(-1) as string)
  return wording.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '')
}
