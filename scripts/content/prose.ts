import * as z from 'zod/mini'
import {bodyStart} from '../../src/core/document/front-matter.ts'
import {type ContentFile, readContentFile} from '../../src/core/practice/content-file.ts'
import {yamlPlaces} from '../../src/core/yaml/places.ts'
import {fileAt, filesIn, lineAt} from './files.ts'

/** A text that people read, and the line of its file on which it begins. */
export interface Prose {
  path: string
  line: number
  text: string
}

/** Where the YAML is whose texts are read by people, and where the pages are. */
const yamlFolders = ['questions', 'cards', 'drills', 'coaching']
const pageFolders = ['docs', 'guides', 'templates', 'questions/answers', 'src/core/rules']
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md']

export async function readPages(root: string): Promise<ContentFile[]> {
  const inFolders = await Promise.all(pageFolders.map(folder => filesIn(root, folder, '.md')))
  return [...(await Promise.all(pages.map(path => fileAt(root, path)))), ...inFolders.flat()]
}

/** Every text of the content and of the pages. */
export async function readProse(root: string): Promise<Prose[]> {
  const yaml = await Promise.all(yamlFolders.map(folder => filesIn(root, folder, '.yaml')))
  return [...yaml.flat().flatMap(proseOfYaml), ...(await readPages(root)).flatMap(proseOfPage)]
}

/** The strings with more than one word in them. Where a file cannot be read, the check of structure says so. */
export function proseOfYaml(file: ContentFile): Prose[] {
  const {value, problems} = readContentFile(file, z.unknown())
  if (problems.length > 0) return []
  const placeOf = yamlPlaces(file.text)
  return [...stringsIn(value, [])].map(({text, keys}) => ({
    path: file.path,
    line: lineAt(file.text, placeOf(keys).start),
    text,
  }))
}

function* stringsIn(value: unknown, keys: PropertyKey[]): Generator<{text: string; keys: PropertyKey[]}> {
  if (typeof value === 'string') {
    if (/\S\s\S/.test(value)) yield {text: value, keys}
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, it] of Object.entries(value)) yield* stringsIn(it, [...keys, key])
  }
}

/** What is no prose: code, comments, tags and where links lead. */
const NO_PROSE = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1|`[^`\n]+`|<!--[\s\S]*?-->|<[^>\n]+>|\]\([^)\n]*\)/gm

/** The paragraphs, list items and table rows of a page. */
export function proseOfPage({path, text}: ContentFile): Prose[] {
  const plain = masked(text)
  return [...plain.matchAll(/\S[\s\S]*?(?=\n\s*\n|\n\s*[-*|#]|\s*$(?![\s\S]))/g)]
    .map(match => ({path, line: lineAt(text, match.index), text: match[0]}))
    .filter(it => /\p{L}\s+\p{L}/u.test(it.text))
}

/** A page with blanks for what is no prose, so that offsets and lines stay. */
export function masked(text: string): string {
  const start = bodyStart(text)
  return text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start).replace(NO_PROSE, blank)
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
