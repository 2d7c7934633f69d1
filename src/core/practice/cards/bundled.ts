import data from './bundled.json' with {type: 'json'}
import type {Card} from './types.ts'

// `npm run generate` has checked the YAML and written the JSON.
/** The shipped cards, in the order of their files' names. */
export const shippedCards: readonly Card[] = data as unknown as readonly Card[]
