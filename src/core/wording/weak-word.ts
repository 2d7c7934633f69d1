import type {Stance} from './stance.ts'
import type {VagueGroup} from './vague-groups.ts'

/**
 * A row of the tables of weak words.
 *
 * Words about size, amount and adequacy are from `statement` where reviewers of industrial requirements called most of
 * their uses a defect, in plain statements too, once the senses listed beside them were set apart. Rates over all uses,
 * 1,096 sentences of the QuRE corpus (CC BY 4.0): “certain” 79%, “fast” 61%, “small” and “adequate” 56%, “several” 53%,
 * “appropriate” 45%. At 0 to 11%, “common”, “comparable”, “similar” and “special” are in no table. Words of product
 * documents that the corpus lacks were placed by reading real ones: the more a word means in plain English, the firmer
 * the sentence it needs.
 *
 * What stands beside the word is looked at with white space collapsed to single spaces: up to 60 characters before it,
 * 100 after.
 */
export interface WeakWord {
  /** As written, in lower case, ` | ` between them; a space stands for any white space. */
  forms: string
  group: VagueGroup
  /**
   * The weakest stance of a sentence in which it is surely a defect; `never` if people mean too many things by it.
   * One step below, it is worth a hint.
   */
  from: Stance | 'never'
  /** Not weak with this beside it: another sense, a term, a comparison that has its second half. */
  unlessNext?: RegExp
  unlessPrevious?: RegExp
  /** Weak only with this beside it. */
  ifNext?: RegExp
  ifPrevious?: RegExp
  /** What to write instead, where there is better advice than the group's. */
  advice?: string
  /** What may stand in its place as it is; `''` if the sentence loses nothing without it. */
  replacement?: string
}

/** “as long as”, “how fast”: a measure, not a quality. */
export const howOrSo = /\b(?:how|however|as|so|too)$/
