import type {MarkdownDocument} from '../document/document.ts'
import type {ElementState} from '../types.ts'
import {withEmptySections} from './empty-sections.ts'
import {judge} from './judge.ts'
import {lexiconOf} from './lexicon.ts'
import type {ElementDefinition} from './schema.ts'
import {survey} from './sections.ts'

/** What a document has of each element, in the order of `elements`. Pure; the same for the same text. */
export function findElements(
  document: MarkdownDocument,
  elements: readonly ElementDefinition[],
): ElementState[] {
  const lexicon = lexiconOf(elements)
  const found = survey(document, lexicon.reading)
  const states = elements.map((_, index) => judge(index, found, lexicon))
  return withEmptySections(document, states)
}
