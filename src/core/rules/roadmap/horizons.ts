import {keptWith} from '../../document/kept.ts'
import {type Entry, entriesOf} from '../../sections/entries.ts'
import {sectionsOn} from '../../sections/titled.ts'
import type {Draft} from '../rule.ts'

export interface Horizons {
  now: readonly Entry[]
  next: readonly Entry[]
  later: readonly Entry[]
}

/** The items of a roadmap's Now, Next and Later: sections of these names, or rows of a table with a column for them. */
export const horizonsOf = keptWith(
  (draft: Draft): Horizons => ({
    now: itemsOf(draft, 'now'),
    next: itemsOf(draft, 'next'),
    later: itemsOf(draft, 'later'),
  }),
)

function itemsOf(draft: Draft, name: keyof Horizons): Entry[] {
  const own = sectionsOn(draft, name).flatMap(it => entriesOf(draft, it))
  return own.filter(it => !it.guided && /\p{L}{3}/u.test(it.text))
}
