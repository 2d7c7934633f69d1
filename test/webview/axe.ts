import axe from 'axe-core'
import type {PanelPage} from './panel-page.ts'

/** The rules of axe whose result depends on the theme. */
export const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** What axe finds in what is shown now: by all of its rules, `only` some, or all `without` some. */
export async function violations(
  {page}: PanelPage,
  {only, without = []}: {only?: string[]; without?: string[]} = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const results = await page.evaluate(
    ({only, without}) => {
      const {axe: inPage} = window as unknown as {axe: typeof axe}
      return inPage.run({
        ...(only && {runOnly: only}),
        rules: Object.fromEntries(without.map(rule => [rule, {enabled: false}])),
        resultTypes: ['violations'],
      })
    },
    {only, without},
  )
  return results.violations.map(
    ({id, help, nodes}) =>
      `${id} (${help}): ${nodes.map(({html, any}) => `${html} ${any[0]?.message ?? ''}`).join('; ')}`,
  )
}
