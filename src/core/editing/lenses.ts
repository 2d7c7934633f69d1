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

/** One for each element that has a heading of its own, in the order of the checklist; none in a fresh template or an answer. */
export function lensesOf(
  document: MarkdownDocument,
  {type, framework, elements, findings}: LintResult,
): Lens[] {
  // That an answer is there is no news to who wrote it; what it is worth is the coach’s to say.
  if (type === 'answer' || findings.some(({rule}) => rule === notFilledIn.id)) return []
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

/** What there is of an element, in few words, since a heading can have several. */
export function inWords({status, found, lacking, remark}: ElementState): string {
  const all = found.length + lacking.length
  const names = lacking.join(', ')
  if (remark) {
    const there = status === 'covered' ? `there, but ${remark.text}` : remark.text
    return names && status !== 'missing' ? `${there}; not found: ${names}` : there
  }
  if (status === 'missing') return 'nothing found here'
  if (status === 'covered') return names ? `covered; not found: ${names}` : 'covered'
  return names ? `${lacking.length} of ${all} parts not found: ${names}` : 'weak, a mention only'
}
