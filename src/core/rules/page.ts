import {elementRules, isElementRule} from './element/element-rule.ts'

/** Where the project's pages are read on the web. */
const HOME = 'https://github.com/pmprep/pmprep/blob/main'
/** The elements of our own checklists. */
const elements = new Set(elementRules.map(({id}) => id))

/** The address of a rule's page; for an element of a team's own checklist, that of what there is to say of those. */
export function pageOf(rule: string): string {
  return hasPage(rule) ? `${HOME}/src/core/rules/${rule}.md` : `${HOME}/docs/your-own.md#checklists`
}

/** Whether there is a page about a rule: all of ours have one, the elements of a team's own checklist have none. */
export function hasPage(rule: string): boolean {
  return !isElementRule({id: rule}) || elements.has(rule)
}
