import {load} from 'js-yaml'
import {readFrontMatter} from '../document/front-matter.ts'
import type {Template} from './template.ts'
import {hasVariable, maskVariables, replaceVariables, type Variables} from './variables.ts'

/** What stands before a value on its line: indentation, list marks, a key. */
const LEAD = /^([ \t]*(?:-[ \t]+)*(?:[^\s:#][^:#\r\n]*:[ \t]+)?)([^\r\n]+?)([ \t]*)$/

/**
 * The document that a template makes. In its front matter a value that YAML would read as something else is quoted.
 * Line breaks in the variables become spaces; guidance stays as comments.
 */
export function fillTemplate(template: Template, variables: Variables): string {
  const value = (name: keyof Variables) => oneLine(variables[name])
  const {body} = template
  const end = readFrontMatter(maskVariables(body))?.range.end ?? 0
  const head = body
    .slice(0, end)
    .replace(/[^\r\n]+/g, line => (hasVariable(line) ? fillLine(line, value) : line))
  return head + replaceVariables(body.slice(end), name => withoutComments(value(name)))
}

function fillLine(line: string, value: (name: keyof Variables) => string): string {
  const [, lead, raw, trail] = LEAD.exec(line) ?? []
  if (lead === undefined || raw === undefined) return replaceVariables(line, value)
  // Only a whole scalar can be quoted as one; in a list like “[{{author}}, Ops]” each variable is.
  const text = scalarOf(raw)
  if (text === undefined) return lead + replaceVariables(raw, name => JSON.stringify(value(name))) + trail
  return lead + yamlScalar(replaceVariables(text, value)) + trail
}

/** The text of a YAML scalar with variables in it, quotes and escapes resolved; undefined for anything else. */
function scalarOf(raw: string): string | undefined {
  const marks: string[] = []
  const marked = raw.replace(/\{\{[^{}]*\}\}/g, variable => `\uE000${marks.push(variable) - 1}\uE001`)
  try {
    const value = load(marked)
    if (typeof value !== 'string') return undefined
    return value.replace(/\uE000(\d+)\uE001/g, (_, index) => marks[Number(index)] ?? '')
  } catch {
    return undefined
  }
}

/** Plain where YAML reads it back as the same text, quoted where not. */
function yamlScalar(text: string): string {
  // Readers of YAML 1.1 take these for a truth value or a number to base 60.
  const isOther = /^(?:y|n|yes|no|on|off)$|^[\d:]+$/i.test(text)
  try {
    const read = load(`key: ${text}`) as {key?: unknown} | null
    if (!isOther && read?.key === text && Object.keys(read).length === 1) return text
  } catch {
    // Not readable as it is: quoted below.
  }
  // A JSON string is a YAML string.
  return JSON.stringify(text)
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()
}

/** A title must not open or close a comment in the document. */
function withoutComments(text: string): string {
  return text.replaceAll('<!--', '&lt;!--').replaceAll('-->', '--&gt;')
}
