import axe from 'axe-core'
import type {PanelPage} from './panel-page.ts'

/** Everything that axe finds in what is shown now. */
export async function violations({page}: PanelPage, ...without: string[]): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(rules => {
    const {axe: inPage} = window as unknown as {axe: typeof axe}
    return inPage.run({rules: Object.fromEntries(rules.map(rule => [rule, {enabled: false}]))})
  }, without)
  return results.violations.map(
    ({id, help, nodes}) =>
      `${id} (${help}): ${nodes.map(({html, any}) => `${html} ${any[0]?.message ?? ''}`).join('; ')}`,
  )
}
