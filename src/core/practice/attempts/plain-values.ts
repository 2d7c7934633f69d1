const LINE = /^([A-Za-z][\w-]*):[ \t]+(\S.*?)(?:[ \t]+#.*)?[ \t]*\r?$/
const NUMBER = /^-?(?:0|[1-9]\d{0,14})$/
/** Words and dates that YAML reads as text; `true`, `null` and the like are told apart below. */
const WORD = /^[A-Za-z][\w-]*$|^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/
const OTHER = /^(?:true|false|null)$/i
const QUOTED = /^"[^"\\\p{C}]*"$/u
const SINGLE = /^'[^'\p{C}]*'$/u
const MAP = /^\{([^{}[\]"'#&*!|>%@`]*)\}$/
const LIST = /^\[([^{}[\]"'#&*!|>%@`]*)\]$/

/**
 * The values of front matter as practice writes it: a key a line, and a number, a word, a date, a text in
 * quotes, or a map or list of these in braces, and perhaps a comment. Undefined for anything else, which is for a reader of all YAML: ten
 * thousand files are read in a fraction of its time, and what this reads it reads in the same way.
 */
export function plainValues(yaml: string): Record<string, unknown> | undefined {
  const values: Record<string, unknown> = {}
  for (const line of yaml.split('\n')) {
    if (line === '' || line === '\r') continue
    const match = LINE.exec(line)
    if (!match) return undefined
    const [, key = '', source = ''] = match
    const value = anyValue(source)
    if (value === undefined || key === '__proto__' || Object.hasOwn(values, key)) return undefined
    values[key] = value
  }
  return values
}

function anyValue(source: string): unknown {
  const simple = scalar(source)
  if (simple !== undefined) return simple
  const map = MAP.exec(source)
  if (map) return mapOf(map[1] ?? '')
  const list = LIST.exec(source)
  if (!list) return undefined
  const items = (list[1] ?? '').split(',').map(it => scalar(it.trim()))
  return items.includes(undefined) ? undefined : items
}

function mapOf(source: string): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {}
  for (const entry of source.split(',')) {
    const [, key = '', word = ''] = /^[ \t]*([A-Za-z][\w-]*):[ \t]+(\S+)[ \t]*$/.exec(entry) ?? []
    const value = scalar(word)
    if (value === undefined || key === '__proto__' || OTHER.test(key) || Object.hasOwn(map, key))
      return undefined
    map[key] = value
  }
  return map
}

function scalar(source: string): string | number | undefined {
  if (NUMBER.test(source)) return Number(source)
  if (WORD.test(source)) return OTHER.test(source) ? undefined : source
  return QUOTED.test(source) || SINGLE.test(source) ? source.slice(1, -1) : undefined
}
