import type {Fact} from '../document/block.ts'
import {guidance} from '../document/comments.ts'
import type {MarkdownDocument} from '../document/document.ts'
import {type Section, sectionAt} from '../document/outline.ts'
import {own, written} from '../document/written.ts'
import type {ElementState, Range} from '../types.ts'

/**
 * A heading with nothing beneath it announces an element and has nothing of it, whatever is read into its words: such
 * an element is missing, at that heading. So is one that a template's guidance still stands for, in a label too.
 */
export function withEmptySections(
  document: MarkdownDocument,
  states: readonly ElementState[],
): ElementState[] {
  const isGuided = document.each(guidance).next().done === false
  return states.map(state => {
    const {status, place, announced} = state
    const section = announced && place && sectionAt(document, place.start)
    if (!section) return state
    const isSure = status === 'covered' || section.heading.kind === 'label'
    const isEmpty = isSure
      ? isGuided && holds(document, section, guidance) && !holds(document, section, own)
      : !holds(document, section, written)
    return isEmpty ? {...state, status: 'missing', found: [], lacking: []} : state
  })
}

/** Whether something of a kind begins beneath a heading. */
function holds(document: MarkdownDocument, {bodyStart, end}: Section, fact: Fact<readonly Range[]>): boolean {
  for (const {block, offset} of document.blocksIn(bodyStart, end)) {
    if (block.fact(fact).some(it => bodyStart <= offset + it.start && offset + it.start < end)) return true
  }
  return false
}
