import {levelContent} from './content.ts'
import {moveOf, type Read} from './read.ts'
import type {Note} from './review-types.ts'

/** What makes an answer read as one of another level than the one it is given at. */
export function levelNotes(read: Read): Note[] {
  const {category, level} = read.asked
  return levelContent(level)
    .smells.filter(it => it.categories.includes(category))
    .filter(({none}) => {
      const asked = none.filter(id => read.moves.some(it => it.id === id))
      // What is touched on is there: to say “nothing” of it would be wrong.
      return asked.length > 0 && asked.every(id => moveOf(read, id)?.status === 'not-found')
    })
    .map(({because}) => ({kind: 'level', message: because, move: null, place: null}))
}
