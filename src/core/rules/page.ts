/** Where the project's pages are read on the web. */
const HOME = 'https://github.com/pmprep/pmprep/blob/main'

/** The address of a rule's page. */
export function pageOf(rule: string): string {
  return `${HOME}/src/core/rules/${rule}.md`
}
