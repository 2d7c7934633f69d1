import {askedMoves} from '../../src/core/coach/content.ts'
import {categories, levels} from '../../src/core/coach/types.ts'

/** The moves that a question can name, as a JSON schema has them, each with the categories that ask for it. */
export function moveChoices(): {enum: string[]; enumDescriptions: string[]} {
  const askedIn = new Map<string, Set<string>>()
  for (const category of categories) {
    for (const {id} of levels.flatMap(level => askedMoves(category, level))) {
      askedIn.set(id, (askedIn.get(id) ?? new Set()).add(category))
    }
  }
  return {
    enum: [...askedIn.keys()],
    enumDescriptions: [...askedIn.values()].map(it => `Asked for in ${[...it].join(', ')}.`),
  }
}
