import type {Edit} from '../types.ts'
import {yamlPlaces} from '../yaml/places.ts'
import {readYaml} from '../yaml/read-yaml.ts'

/**
 * The edit that switches a rule off in the text of a `.pmprep/config.yaml` or `.json`; its comments and the rest stay
 * as they are. Undefined where the text is no map that can be read, or is written in a way that one edit does not fit.
 */
export function switchOff(text: string, rule: string): Edit | undefined {
  try {
    const config = readYaml(text) ?? {}
    if (!isMap(config)) return undefined
    const edit = editOf(text, config, rule)
    return edit &&
      isSwitchedOff(config, readYaml(text.slice(0, edit.start) + edit.text + text.slice(edit.end)), rule)
      ? edit
      : undefined
  } catch {
    return undefined
  }
}

type YamlMap = Readonly<Record<string, unknown>>

function isMap(value: unknown): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What opens a map in braces after a key, comments between them included. */
const BRACE = /^["']?[ \t]*:\s*(?:#[^\n\r]*\s*)*\{/
const NOTHING = /^["']?[ \t]*:(?:[ \t]*(?:null|~))?(?=[ \t]*(?:[#\n\r,}]|$))/
const SCALAR = /^(["']?[ \t]*:[ \t]*)(?:"[^"\n\r]*"|'[^'\n\r]*'|[\w-]+)/

function editOf(text: string, config: YamlMap, rule: string): Edit | undefined {
  const root = /^(?:\s*(?:#[^\n\r]*)?[\n\r])*\s*\{/.exec(text)
  const isJson = root !== null && /^\s*\{\s*["}]/.test(text)
  const quoted = (word: string) => (isJson ? JSON.stringify(word) : word)
  const off = `${quoted(rule)}: ${quoted('off')}`
  const {rules} = config
  if (rules === undefined) {
    if (root) return insertInBraces(text, root[0].length, `${quoted('rules')}: {${off}}`)
    const lead = text === '' || /[\n\r]$/.test(text) ? '' : '\n'
    return {start: text.length, end: text.length, text: `${lead}rules:\n  ${off}\n`}
  }
  const placeOf = yamlPlaces(text)
  if (!isMap(rules)) {
    const {end} = placeOf(['rules'])
    const nothing = NOTHING.exec(text.slice(end))?.[0]
    if (nothing === undefined) return undefined
    const colon = nothing.indexOf(':') + 1
    const value = root ? ` {${off}}` : `\n  ${off}`
    return {start: end + colon, end: end + nothing.length, text: value}
  }
  if (!(rule in rules))
    return insertEntry(text, placeOf(['rules']).end, off, firstKey(rules, placeOf, ['rules']))
  const entry = rules[rule]
  if (!isMap(entry)) return replaceScalar(text, placeOf(['rules', rule]).end, quoted('off'))
  if ('severity' in entry) return replaceScalar(text, placeOf(['rules', rule, 'severity']).end, quoted('off'))
  const severity = `${quoted('severity')}: ${quoted('off')}`
  return insertEntry(text, placeOf(['rules', rule]).end, severity, firstKey(entry, placeOf, ['rules', rule]))
}

function firstKey(
  map: YamlMap,
  placeOf: ReturnType<typeof yamlPlaces>,
  path: readonly string[],
): number | undefined {
  const [first] = Object.keys(map)
  return first === undefined ? undefined : placeOf([...path, first]).start
}

/** Puts an entry first into the map of the key that ends at `keyEnd`. */
function insertEntry(
  text: string,
  keyEnd: number,
  entry: string,
  first: number | undefined,
): Edit | undefined {
  const brace = BRACE.exec(text.slice(keyEnd))
  if (brace) return insertInBraces(text, keyEnd + brace[0].length, entry)
  if (first === undefined) return undefined
  const line = Math.max(text.lastIndexOf('\n', first), text.lastIndexOf('\r', first)) + 1
  const indent = text.slice(line, first).replace(/["']$/, '')
  const after = keyEnd + text.slice(keyEnd).search(/[\n\r]|$/)
  return /^[ ]*$/.test(indent) ? {start: after, end: after, text: `\n${indent}${entry}`} : undefined
}

function insertInBraces(text: string, at: number, entry: string): Edit {
  const [, space = '', next = ''] = /^(\s*)(.?)/.exec(text.slice(at)) ?? []
  if (next === '}' || next === '') return {start: at, end: at + space.length, text: entry}
  const lead = /[\n\r]/.test(space) ? space : ''
  return {start: at, end: at, text: `${lead}${entry},${lead === '' && space === '' ? ' ' : ''}`}
}

function replaceScalar(text: string, keyEnd: number, value: string): Edit | undefined {
  const [whole, colon] = SCALAR.exec(text.slice(keyEnd)) ?? []
  if (whole === undefined || colon === undefined) return undefined
  return {start: keyEnd + colon.length, end: keyEnd + whole.length, text: value}
}

/** Whether `after` is `before` with the rule off and nothing else changed. */
function isSwitchedOff(before: YamlMap, after: unknown, rule: string): boolean {
  const rules = isMap(before.rules) ? before.rules : {}
  const entry = rules[rule]
  const expected = {
    ...before,
    rules: {...rules, [rule]: isMap(entry) ? {...entry, severity: 'off'} : 'off'},
  }
  return canonical(after) === canonical(expected)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) =>
    isMap(it) ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1))) : it,
  )
}
