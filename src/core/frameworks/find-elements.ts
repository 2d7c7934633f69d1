import type {MarkdownDocument} from '../document/document.ts'
import {outline} from '../document/outline.ts'
import type {ElementState} from '../types.ts'
import type {ElementDefinition} from './schema.ts'

/** What a document has of each element, in the order of `elements`. Pure; the same for the same text. */
export function findElements(
  document: MarkdownDocument,
  elements: readonly ElementDefinition[],
): ElementState[] {
  return elements.map(element => {
    const section = outline(document).find(({heading}) => {
      const title = heading.title.toLowerCase().replace(/[^a-z]+/g, ' ').trim()
      return element.headings.includes(title)
    })
    if (!section) return {id: element.id, status: 'missing', confidence: 0.7, announced: false, found: [], lacking: []}
    const words = document.text.slice(section.bodyStart, section.end).replace(/<!--[\s\S]*?-->/g, '').match(/\w+/g)
    return {
      id: element.id,
      status: (words?.length ?? 0) > 5 ? 'covered' : 'weak',
      confidence: 0.7,
      place: {start: section.heading.start, end: section.heading.end},
      announced: true,
      found: [],
      lacking: [],
    }
  })
}
