import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type ContentFile, checkContent, contentFiles} from '../../src/core/coach/check-content.ts'
import {Lines} from '../../src/core/document/lines.ts'
import {yamlPlaces} from '../../src/core/yaml/places.ts'
import {readYaml} from '../../src/core/yaml/read-yaml.ts'

/**
 * src/core/coach/bundled.json: the content of `coaching/`, checked, so that what is shipped parses no YAML of its own.
 * @throws Error with a line for each mistake: `coaching/moves.yaml:12:5: …`
 */
export async function generateCoaching(root: string): Promise<Map<string, string>> {
  const texts = await Promise.all(
    contentFiles.map(async file => [file, await readFile(join(root, nameOf(file)), 'utf8')] as const),
  )
  const text = Object.fromEntries(texts) as Record<ContentFile, string>
  const values = Object.fromEntries(texts.map(([file, yaml]) => [file, readYaml(yaml)]))
  const content = checkContent(values as Record<ContentFile, unknown>)
  if (Array.isArray(content)) {
    const lines = content.map(({file, path, message}) => {
      const {line, column} = new Lines(text[file]).position(yamlPlaces(text[file])(path).start)
      return `${nameOf(file)}:${line}:${column}: ${message}`
    })
    throw new Error(lines.join('\n'))
  }
  return new Map([['src/core/coach/bundled.json', `${JSON.stringify(content, undefined, 1)}\n`]])
}

function nameOf(file: ContentFile): string {
  return `coaching/${file}.yaml`
}
