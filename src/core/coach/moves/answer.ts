import type {Word} from '../../frameworks/words.ts'
import type {Range} from '../../types.ts'

/**
 * What a reader takes in at once: a sentence, a list item, a table row. Offsets are those of the whole text of the
 * file; `text` is masked as in `Prose`, and offsets of words in it count from `start`.
 */
export interface Unit extends Range {
  kind: 'sentence' | 'item' | 'row' | 'heading'
  text: string
  words: readonly Word[]
  /** The words of what it stands under: headings, the label of its list, the head of its table. */
  under: readonly Word[]
  /** How far down the answer it stands, 0 to 1. */
  position: number
  /** The paragraph, list or table it is in: units of one are read together. */
  group: number
}

/** The text of an answer, cut for reading. Immutable. */
export interface Answer {
  text: string
  units: readonly Unit[]
  /** The question it answers, where the file tells; empty where not. */
  question: string
}
