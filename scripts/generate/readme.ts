import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {rules} from '../../src/core/rules/index.ts'

/** README.md: the table of rules, between its markers. */
export async function generateReadme(root: string): Promise<Map<string, string>> {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const rows = rules.map(
    ({id, severity, what}) =>
      `| [${id}](src/core/rules/${id}.md) | ${severity} | ${what.replaceAll('|', '\\|')} |`,
  )
  const table = ['| rule | severity | what it finds |', '| --- | --- | --- |', ...rows].join('\n')
  const region = /(<!-- rules: generated -->\n)[\s\S]*?(<!-- \/rules -->)/
  if (!region.test(readme))
    throw new Error('README.md has no region <!-- rules: generated --> … <!-- /rules -->')
  return new Map([['README.md', readme.replace(region, (_, open, close) => `${open}\n${table}\n\n${close}`)]])
}
