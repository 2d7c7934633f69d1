import type {Range} from '../types.ts'
import {readYaml, yamlFault} from '../yaml/read-yaml.ts'
import {lineEnd} from './lines.ts'

const OPEN = /^---[ \t]*$/
const CLOSE = /(?:\r\n?|\n)---[ \t]*(?=\r|\n|$)/g

/** What stands between the two `---` lines at the top of a document. */
export interface FrontMatter {
  /** The keys and values; only the plain ones where the YAML is broken. */
  values: Readonly<Record<string, unknown>>
  /** From the first `---` to the end of the last. */
  range: Range
  /** What is wrong with the YAML, and where. */
  error?: {message: string; start: number; end: number}
}

/** Where the first block starts: after the byte order mark and the front matter, if there are any. */
export function bodyStart(text: string): number {
  const range = frontMatterRange(text)
  if (range) return lineEnd(text, range.end).next
  return text.charCodeAt(0) === 0xfeff ? 1 : 0
}

/** Front matter opens with `---` on the first line; without the closing line it is not front matter. */
function frontMatterRange(text: string): Range | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (!text.startsWith('---', start)) return undefined
  if (!OPEN.test(text.slice(start, lineEnd(text, start).end))) return undefined
  CLOSE.lastIndex = start + 3
  const close = CLOSE.exec(text)
  return close ? {start, end: close.index + close[0].trimEnd().length} : undefined
}

/** As read last: most edits are made below it. */
let last: {head: string; read: FrontMatter} | undefined

/** Reads the front matter of a text, or nothing where there is none. Never throws. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const range = frontMatterRange(text)
  if (!range) return undefined
  const head = text.slice(0, range.end)
  if (last?.head !== head) last = {head, read: read(head, range)}
  return last.read
}

function read(text: string, range: Range): FrontMatter {
  const from = lineEnd(text, range.start).next
  const yaml = text.slice(from, range.end - 3)
  try {
    const values = readYaml(yaml)
    const isMap = typeof values === 'object' && values !== null && !Array.isArray(values)
    return {values: isMap ? (values as Record<string, unknown>) : {}, range}
  } catch (error) {
    const {message, offset} = yamlFault(error)
    const start = from + Math.min(offset, yaml.length)
    return {
      values: salvage(yaml),
      range,
      error: {message, start, end: lineEnd(text, start).end},
    }
  }
}

/** The plain one-line values of front matter that is broken somewhere: a typing error must not change its type. */
function salvage(yaml: string): Record<string, string> {
  return Object.fromEntries(
    [...yaml.matchAll(/^([\w-]+):[ \t]+([\w-]+)[ \t]*$/gm)].map(([, key, value]) => [key, value]),
  )
}
