import {readdir, readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {load} from 'js-yaml'
import {parseChecklist, parseElements} from '../../src/core/frameworks/load.ts'
import {documentTypes} from '../../src/core/types.ts'

const root = new URL('../../', import.meta.url)
const target = 'src/core/frameworks/bundled.json'

/**
 * The generated files of `frameworks/`: path from the repository's root → content.
 * @throws FrameworkError where a YAML file does not fit its schema
 */
export async function generateFrameworks(): Promise<Map<string, string>> {
  const files = await readdir(new URL('frameworks/elements/', root))
  const names = files.filter(it => it.endsWith('.yaml')).map(it => it.replace('.yaml', ''))
  const elements = parseElements(await Promise.all(names.sort().map(name => readYaml(`elements/${name}`))))
  const checklists = await Promise.all(
    documentTypes.map(async type => [type, parseChecklist(await readYaml(type), elements)] as const),
  )
  const bundled = {elements, checklists: Object.fromEntries(checklists)}
  return new Map([[target, `${JSON.stringify(bundled, undefined, 1)}\n`]])
}

async function readYaml(name: string): Promise<unknown> {
  return load(await readFile(new URL(`frameworks/${name}.yaml`, root), 'utf8'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of await generateFrameworks()) await writeFile(new URL(path, root), content)
}
