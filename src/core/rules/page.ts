import {shippedFrameworks} from '../frameworks/bundled.ts'

/** Where the project's pages are read on the web. */
const HOME = 'https://github.com/pmprep/pmprep/blob/main'
const ELEMENT = 'element/'

/** The address of a rule's page; for an element of a team's own checklist, that of what there is to say of those. */
export function pageOf(rule: string): string {
  return hasPage(rule) ? `${HOME}/src/core/rules/${rule}.md` : `${HOME}/docs/your-own.md#checklists`
}

/** Whether there is a page about a rule: all of ours have one, the elements of a team's own checklist have none. */
export function hasPage(rule: string): boolean {
  if (!rule.startsWith(ELEMENT)) return true
  const id = rule.slice(ELEMENT.length)
  return Object.values(shippedFrameworks).some(({definitions}) => definitions.some(it => it.id === id))
}
