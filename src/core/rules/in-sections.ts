import {keptWith} from '../document/kept.ts'
import {type OwnSection, ownSectionsOn, type PlacedSection} from '../sections/own-section.ts'
import type {Topic} from '../sections/titled.ts'
import type {Problem} from '../types.ts'
import type {Draft, PlacedProblem} from './rule.ts'

/**
 * The check of a rule that looks at each section on a topic by itself. Its problems are kept with the section: after an
 * edit it looks again at the section that was touched.
 */
export function inSections(
  topic: Topic,
  check: (own: OwnSection) => Iterable<Problem>,
): (draft: Draft) => PlacedProblem[] {
  const problemsIn = keptWith((own: OwnSection) => [...check(own)])
  const placedIn = keptWith(({own, offset}: PlacedSection): PlacedProblem[] =>
    problemsIn(own).map(item => ({item, offset})),
  )
  return draft => ownSectionsOn(draft, topic).flatMap(placedIn)
}
