import type {MarkdownDocument} from '../document/document.ts'
import {sectionAt} from '../document/outline.ts'
import {written} from '../document/written.ts'
import type {ElementState} from '../types.ts'

/**
 * A heading with nothing beneath it announces an element and has nothing of it, whatever is read into its words: such
 * an element is missing, at that heading.
 */
export function withEmptySections(
  document: MarkdownDocument,
  states: readonly ElementState[],
): ElementState[] {
  return states.map(state => {
    const {status, place, announced} = state
    const section = status !== 'covered' && announced && place && sectionAt(document, place.start)
    if (!section || section.heading.kind === 'label') return state
    const {bodyStart, end} = section
    for (const {block, offset} of document.blocksIn(bodyStart, end)) {
      const isWritten = block
        .fact(written)
        .some(it => bodyStart <= offset + it.start && offset + it.start < end)
      if (isWritten) return state
    }
    return {...state, status: 'missing', found: [], lacking: []}
  })
}
