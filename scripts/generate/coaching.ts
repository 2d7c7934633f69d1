import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type ContentFile, checkContent, contentFiles} from '../../src/core/coach/check-content.ts'
import {Lines} from '../../src/core/document/lines.ts'
import {yamlPlaces} from '../../src/core/yaml/places.ts'
import {readYaml} from '../../src/core/yaml/read-yaml.ts'
import {coachPage} from './coach-page.ts'

/**
 * The content of `coaching/`, checked: src/core/coach/bundled.json, so that what is shipped parses no YAML of its own,
 * and docs/coach.md, so that people can read what they are held against.
 * @throws Error with a line for each mistake: `coaching/moves.yaml:12:5: …`
 */
export async function generateCoaching(root: string): Promise<Map<string, string>> {
  const texts = await Promise.all(
    contentFiles.map(async file => [file, await readFile(join(root, nameOf(file)), 'utf8')] as const),
  )
  const text = Object.fromEntries(texts) as Record<ContentFile, string>
  const values = Object.fromEntries(texts.map(([file, yaml]) => [file, readYaml(yaml)]))
  const checked = checkContent(values as Record<ContentFile, unknown>)
  if ('issues' in checked) {
    const lines = checked.issues.map(({file, path, message}) => {
      const {line, column} = new Lines(text[file]).position(yamlPlaces(text[file])(path).start)
      return `${nameOf(file)}:${line}:${column}: ${message}`
    })
    throw new Error(lines.join('\n'))
  }
  return new Map([
    ['src/core/coach/bundled.json', `${JSON.stringify(checked.content, undefined, 1)}\n`],
    ['docs/coach.md', coachPage(checked.content)],
  ])
}

function nameOf(file: ContentFile): string {
  return `coaching/${file}.yaml`
}
