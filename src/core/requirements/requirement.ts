import type {Placed} from '../document/document.ts'
import type {Part} from '../sections/parts.ts'
import type {Range} from '../types.ts'
import type {Id} from './ids.ts'

export type Modal = 'shall' | 'must' | 'should' | 'will' | 'can' | 'may'

/** One requirement as a document states it. Offsets count from the document's start, unless said otherwise. */
export interface Requirement extends Range {
  form: 'item' | 'row' | 'heading' | 'paragraph'
  /** Its words, masked as in `Prose`, without id and label; offsets in them count from `start`. */
  text: string
  id?: Id
  /** The verb that makes it binding. Offsets within `text`. */
  modal?: Range & {word: Modal; negated: boolean}
  /** The line it stands in, or the heading over it. */
  part: Placed<Part>
  /** The title of the subsection it stands in; empty where there is none. */
  title: string
  /** It says “As a …, I want …”: the rules for stories read it. */
  isStory: boolean
  /** Guidance stands in it: the writer is not done. */
  guided: boolean
}

/**
 * A reading of a requirement's own words, computed once for its line: offsets are those of the line's block, on the
 * way in and on the way out.
 */
export function keptByLine<T extends object>(
  read: (requirement: Requirement) => T,
): (requirement: Requirement) => T {
  const known = new WeakMap<Part, T>()
  return requirement => {
    const {item, offset} = requirement.part
    let found = known.get(item)
    if (!found) {
      found = read({...requirement, start: requirement.start - offset, end: requirement.end - offset})
      known.set(item, found)
    }
    return found
  }
}
