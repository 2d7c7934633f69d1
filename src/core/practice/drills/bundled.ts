import data from './bundled.json' with {type: 'json'}
import type {Exercise} from './types.ts'

// `npm run generate` has checked the YAML and written the JSON.
/** The shipped exercises, by kind, then as their file has them. */
export const shippedExercises: readonly Exercise[] = data as unknown as readonly Exercise[]
