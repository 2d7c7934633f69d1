import type {Range} from '../types.ts'

/** What is being written at a place of a YAML text, as far as its lines tell. */
export interface YamlCursor {
  /** The keys and list items from the root to what the cursor is in; of an item, only that it is one. */
  path: readonly (string | typeof ITEM)[]
  /** Whether a key is being written, or an item of a list; otherwise the value of the path's last key. */
  isKey: boolean
  /** The word at the cursor. */
  word: Range
  /** The keys beside the one that is being written. */
  siblings: readonly string[]
}

/** Stands in a path for an item of a list. */
export const ITEM = Symbol('item')

interface Level {
  column: number
  step: string | typeof ITEM
  /** Tells one item of a list from the next. */
  line: number
}

const LINE =
  /^([ ]*(?:-[ ]+)*)(?:("[^"]*"|'[^']*'|[^\s"'#:{[&*!|>%@`-][^:#{[]{0,200}?)[ \t]*:(?=[ \t]|$)[ \t]*)?(.*)$/

/**
 * Finds out what is written at an offset of a YAML text that may well be broken, as one that is being written is:
 * by indentation, as in block style. Undefined in a comment, and within braces and brackets.
 */
export function yamlCursor(text: string, offset: number): YamlCursor | undefined {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  let cursor: YamlCursor | undefined
  const keys = new Map<string, string[]>()
  let parent = ''
  const levels: Level[] = []
  let at = 0
  for (const [line, source] of text.split('\n').entries()) {
    const isHere = at === start
    const written = isHere ? source.slice(0, offset - start) : source.replace(/\r$/, '')
    at += source.length + 1
    if (!isHere && /^[ \t]*(?:#|$)|^---/.test(written)) continue
    const [, lead = '', rawKey, rest = ''] = LINE.exec(written) ?? []
    enter(levels, lead, line)
    const key = rawKey?.replace(/^(["'])(.*)\1$/, '$2').trim()
    const id = levels.map(it => `${String(it.step)}@${it.line}`).join('/')
    if (key !== undefined) keys.set(id, [...(keys.get(id) ?? []), key])
    if (isHere) {
      if (/(?:^|[ \t])#|[{}[\]"',]/.test(rest)) return undefined
      const isKey = key === undefined
      const path = [...levels.map(it => it.step), ...(isKey ? [] : [key])]
      // What follows the cursor is of the word too.
      const after = /^[\w/.-]*/.exec(text.slice(offset, offset + 200))?.[0].length ?? 0
      cursor = {path, isKey, word: {start: offset - rest.length, end: offset + after}, siblings: []}
      parent = id
    }
    if (key !== undefined) levels.push({column: lead.length, step: key, line})
  }
  return cursor && {...cursor, siblings: cursor.isKey ? (keys.get(parent) ?? []) : []}
}

/** Leaves the levels that a line is not in, and enters the items that its dashes begin. */
function enter(levels: Level[], lead: string, line: number): void {
  const indent = lead.search(/-|$/)
  const hasDash = indent < lead.length
  // A list may stand in the same column as the key that it is the value of.
  const isOver = ({column, step}: Level) =>
    column > indent || (column === indent && (step === ITEM || !hasDash))
  while (levels.length > 0 && isOver(levels.at(-1) as Level)) levels.pop()
  for (const dash of lead.matchAll(/-/g)) levels.push({column: dash.index, step: ITEM, line})
}
