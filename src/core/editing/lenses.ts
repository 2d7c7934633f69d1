import type {MarkdownDocument} from '../document/document.ts'
import {outline} from '../document/outline.ts'
import type {LintResult} from '../lint.ts'
import {notFilledIn} from '../rules/template/not-filled-in.ts'
import type {ElementState, Range} from '../types.ts'

/** What is said above the heading of an element. */
export interface Lens extends Range {
  /** The element's id. */
  element: string
  text: string
}

/** One for each element that has a heading of its own, in the order of the checklist; none in a fresh template. */
export function lensesOf(document: MarkdownDocument, {framework, elements, findings}: LintResult): Lens[] {
  if (findings.some(({rule}) => rule === notFilledIn.id)) return []
  const headings = new Set(
    outline(document)
      .filter(({heading}) => heading.kind !== 'label')
      .map(({start}) => start),
  )
  return elements.flatMap(state => {
    const {id, place, announced} = state
    const title = framework?.definitions.find(it => it.id === id)?.title
    if (!title || !place || !announced || !headings.has(place.start)) return []
    return [{...place, element: id, text: `${title}: ${inWords(state)}`}]
  })
}

/** In few words, since a heading can have several. */
function inWords({status, found, lacking}: ElementState): string {
  const all = found.length + lacking.length
  if (status === 'covered')
    return lacking.length === 0 ? 'covered' : `covered, ${found.length} of ${all} parts`
  if (status === 'missing') return 'nothing found here'
  if (lacking.length === 0) return 'weak, a mention only'
  return `${lacking.length} of ${all} parts not found: ${lacking.join(', ')}`
}
