import {type Section, sectionOf, sectionsNamed} from '../sections/section.ts'
import type {Draft} from './rule.ts'

/**
 * The section that a heading announces as an element; of an element that the checklist of the type does not ask for,
 * the first that is called so.
 */
export function announcedSection(draft: Draft, id: string): Section | undefined {
  const state = draft.elements.find(it => it.id === id)
  if (!state) return sectionsNamed(draft, id)[0]
  return state.announced ? sectionOf(draft, id) : undefined
}
