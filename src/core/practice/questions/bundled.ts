import data from './bundled.json' with {type: 'json'}
import type {Question} from './question.ts'

// `npm run generate` has checked the YAML and written the JSON.
/** The shipped questions, by category in its order, then as their file has them. */
export const shippedQuestions: readonly Question[] = data as unknown as readonly Question[]
