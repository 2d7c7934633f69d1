import type {Guide} from './guide.ts'
import data from './shipped.json' with {type: 'json'}

/** The shipped guides, in the order of the pick list. Their files are in `guides/`. */
export const shippedGuides: readonly Guide[] = data
