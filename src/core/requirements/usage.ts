import type {Fact} from '../document/block.ts'
import {keptWith} from '../document/kept.ts'
import {mayMatch} from '../document/sentences.ts'
import type {Draft} from '../rules/rule.ts'
import {type ShallSentence, shallSentences} from './ears.ts'

interface Usage {
  /** The document writes its requirements in the patterns of EARS. */
  isEars: boolean
  hasIf: boolean
  sentences: readonly (ShallSentence & {offset: number})[]
}

/** Fewer sentences with “shall” are no set of requirements. */
const FEWEST = 5
/** One “When …, the system shall” may be chance. */
const FEWEST_CONDITIONS = 2

/** “If <!-- what fails -->, then …”, as templates and fixes leave it. */
const hasGuidedIf: Fact<boolean> = block => mayMatch(block, /\bif\s+<!--/i)

/** How a document uses “shall”. */
export const earsUsage = keptWith((draft: Draft): Usage => {
  const sentences = [...draft.document.each(shallSentences)].map(({item, offset}) => ({...item, offset}))
  const conditional = sentences.filter(it => it.conditions.length > 0).length
  return {
    isEars: sentences.length >= FEWEST && conditional >= FEWEST_CONDITIONS,
    hasIf:
      sentences.some(
        ({text, from, start, conditions}) =>
          conditions.some(it => it.keyword === 'if') || /^if\b/i.test(text.slice(from - start)),
      ) || draft.document.some(hasGuidedIf),
    sentences,
  }
})
