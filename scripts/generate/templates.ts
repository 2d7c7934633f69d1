import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parseTemplate, type Template} from '../../src/core/templates/template.ts'

/** The shipped templates, in the order of the pick list. */
export async function readTemplates(root: string): Promise<Template[]> {
  const folder = join(root, 'templates')
  const files = (await readdir(folder)).filter(file => file.endsWith('.md'))
  const templates = await Promise.all(
    files.map(async file => parseTemplate(file.slice(0, -3), await readFile(join(folder, file), 'utf8'))),
  )
  return templates.sort((a, b) => a.order - b.order)
}

/** src/core/templates/shipped.json: what a pick list shows, so that no template is read before it is picked. */
export async function generateTemplateIndex(root: string): Promise<Map<string, string>> {
  const index = (await readTemplates(root)).map(({id, name, description}) => ({id, name, description}))
  return new Map([['src/core/templates/shipped.json', `${JSON.stringify(index, null, 2)}\n`]])
}
