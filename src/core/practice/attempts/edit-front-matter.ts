import {applyEdits} from '../../apply-fixes.ts'
import {bodyStart, readFrontMatter} from '../../document/front-matter.ts'
import {entryPlace} from '../../document/front-matter-entry.ts'
import type {Edit} from '../../types.ts'

/** What practice writes into front matter. */
export type PlainValue = string | number | readonly string[] | Readonly<Record<string, number>>

/** Front matter that cannot be edited without a person's help. */
export class FrontMatterError extends Error {
  override name = 'FrontMatterError'
}

/**
 * The edits that give keys of the front matter their values: only the lines of these keys change, all else stays to the
 * letter; a key that is not there is added at the end. Front matter is made where there is none.
 *
 * @throws FrontMatterError where the front matter is no YAML, or a key stands in it in a way that cannot be told from
 *   the lines around it: then nothing is to be written
 */
export function editFrontMatter(text: string, changes: Readonly<Record<string, PlainValue>>): Edit[] {
  const entries = Object.entries(changes)
  if (entries.length === 0) return []
  const head = readFrontMatter(text)
  if (head?.error) throw new FrontMatterError(`The front matter is no YAML: ${head.error.message}`)
  if (!head) {
    const at = text.charCodeAt(0) === 0xfeff ? 1 : 0
    const lines = entries.map(([key, value]) => `${key}: ${yamlOf(value)}\n`)
    return verified(text, [{start: at, end: at, text: `---\n${lines.join('')}---\n\n`}], {}, changes)
  }
  const edits: Edit[] = []
  const added: string[] = []
  const close = head.range.end - 3
  for (const [key, value] of entries) {
    const place = entryPlace(text, head, key)
    const source = `${key}: ${yamlOf(value)}`
    if (!place) added.push(`${source}\n`)
    else if (text.slice(place.start, place.end) !== source) edits.push({...place, text: source})
  }
  if (added.length > 0) edits.push({start: close, end: close, text: added.join('')})
  return verified(text, edits, head.values, changes)
}

/** Holds the result against what was to change: line by line, YAML is only nearly read. */
function verified(
  text: string,
  edits: Edit[],
  before: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, PlainValue>>,
): Edit[] {
  const edited = applyEdits(text, edits)
  const after = readFrontMatter(edited)
  const isSame = !after?.error && sortedJson(after?.values ?? {}) === sortedJson({...before, ...changes})
  const isBodyKept = edited.slice(bodyStart(edited)).trimStart() === text.slice(bodyStart(text)).trimStart()
  if (isSame && isBodyKept) return edits
  throw new FrontMatterError(
    `The front matter could not be changed safely: expected each of ${Object.keys(changes).join(', ')} on a line of its own`,
  )
}

function sortedJson(values: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A value as it stands behind its key. */
export function yamlOf(value: PlainValue): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return yamlText(value)
  if (Array.isArray(value)) return `[${value.map(yamlText).join(', ')}]`
  return `{${Object.entries(value)
    .map(([key, it]) => `${key}: ${it}`)
    .join(', ')}}`
}

/** Words and dates as they are, everything else in quotes: a JSON string is a YAML string. */
function yamlText(text: string): string {
  const isPlain = /^[A-Za-z][\w-]*$|^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(text)
  // Readers of YAML 1.1 take these for truth values.
  const isOther = /^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)
  return isPlain && !isOther ? text : JSON.stringify(text)
}
