import {type ContentFile, type ContentProblem, placeIssues, readContentFile} from '../content-file.ts'
import {cardFileSchema, cardsOf} from './schema.ts'
import type {Card} from './types.ts'

/** Reads files of cards. A card whose id is taken is reported and left out, as is a file that does not fit. */
export function readCardFiles(files: readonly ContentFile[]): {cards: Card[]; problems: ContentProblem[]} {
  const cards = new Map<string, Card>()
  const problems: ContentProblem[] = []
  for (const file of files) {
    const read = readContentFile(file, cardFileSchema)
    problems.push(...read.problems)
    if (!read.value) continue
    for (const [index, card] of cardsOf(read.value).entries()) {
      if (!cards.has(card.id)) cards.set(card.id, card)
      else {
        const message = `“${card.id}” is taken: expected an id of its own`
        problems.push(...placeIssues(file, [{path: ['cards', index, 'id'], message}]))
      }
    }
  }
  return {cards: [...cards.values()], problems}
}

/** The shipped cards. They are loaded when this is first called. */
export async function loadDeck(): Promise<readonly Card[]> {
  return (await import('./bundled.ts')).shippedCards
}
