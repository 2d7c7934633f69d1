import type {MarkdownDocument} from '../document/document.ts'
import type {ElementState} from '../types.ts'
import {withEmptySections} from './empty-sections.ts'
import {type Evidence, gather} from './evidence.ts'
import {judge} from './judge.ts'
import {lexiconOf} from './lexicon.ts'
import type {ElementDefinition} from './schema.ts'
import {survey} from './sections.ts'
import {traitsOf} from './traits.ts'

/** What a document has of each element, in the order of `elements`. Pure; the same for the same text. */
export function findElements(
  document: MarkdownDocument,
  elements: readonly ElementDefinition[],
): ElementState[] {
  const lexicon = lexiconOf(elements)
  const evidence = gather(survey(document, lexicon), lexicon)
  const states = traitsOf(lexicon).map(trait => judge(trait, evidence[trait.element] as Evidence, lexicon))
  return withEmptySections(document, states)
}
