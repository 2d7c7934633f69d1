import * as z from 'zod/mini'
import {readFrontMatter} from '../document/front-matter.ts'
import {Lines} from '../document/lines.ts'
import {type DocumentType, documentTypes} from '../types.ts'
import {maskVariables, unknownVariables, variableNames} from './variables.ts'

/** A document that a writer starts from. */
export interface Template {
  /** The name of its file, without `.md`. */
  id: string
  /** What the pick list calls it. */
  name: string
  /** One line under the name; empty where the template gives none. */
  description: string
  /** Its place in the pick list, lowest first. */
  order: number
  type: DocumentType
  /** The document, with variables and guidance, without the `template:` map. */
  body: string
}

/** What is wrong with a template, where, and what was expected. */
export class TemplateError extends Error {
  override name = 'TemplateError'
  /** UTF-16 offset in the template's text. */
  readonly offset: number
  /** From 1. */
  readonly line: number

  constructor(message: string, text: string, offset: number) {
    super(message)
    this.offset = offset
    this.line = new Lines(text).position(offset).line
  }
}

/** Where templates stand that give no order: after the shipped ones. */
const LAST = 100

/** The front matter of a template. */
export const headSchema = z.looseObject({
  pmprep: z.enum(documentTypes, {
    error: `“pmprep” in the front matter: expected a document type, one of ${documentTypes.join(', ')}`,
  }),
  template: z.strictObject(
    {
      name: z
        .string('“name” under “template”: expected the name that the pick list shows')
        .check(
          z.minLength(1, '“name” under “template” is empty: expected the name that the pick list shows'),
        ),
      description: z._default(z.string('“description” under “template”: expected one line of text'), ''),
      order: z._default(z.number('“order” under “template”: expected a number'), LAST),
    },
    {
      error: issue =>
        issue.code === 'unrecognized_keys'
          ? `“${issue.keys[0]}” under “template” is no key of it: expected name, description or order`
          : '“template” in the front matter: expected a map with a name, for example “template: {name: Launch brief}”',
    },
  ),
})

/**
 * Reads a template: Markdown whose front matter has the document type (`pmprep: prd`) and a `template:` map with
 * its `name` and, if wanted, `description` and `order`.
 * @throws TemplateError on the first thing that is wrong with it
 */
export function parseTemplate(id: string, text: string): Template {
  const fail = (message: string, offset: number): never => {
    throw new TemplateError(message, text, offset)
  }
  const frontMatter = readFrontMatter(maskVariables(text))
  if (!frontMatter) {
    return fail(
      'No front matter found: expected “---” on the first line, then “pmprep:” and “template:”, then “---”',
      0,
    )
  }
  const {range, values, error} = frontMatter
  if (error) return fail(`The front matter is no YAML that can be read: ${error.message}`, error.start)

  const head = headSchema.safeParse(values)
  const source = text.slice(0, range.end)
  if (!head.success) {
    const {message, path, code, ...issue} = head.error.issues[0] as z.core.$ZodIssue
    const keys = code === 'unrecognized_keys' && 'keys' in issue ? [...path, issue.keys[0]] : path
    return fail(message, placeOf(source, keys.map(String)))
  }

  const [unknown] = unknownVariables(text)
  if (unknown) {
    const known = variableNames.map(name => `{{${name}}}`).join(', ')
    fail(
      `{{${unknown.name}}} is no variable: expected ${known}, or a comment that says what to write`,
      unknown.start,
    )
  }
  checkComments(text, range.end, fail)

  const {name, description, order} = head.data.template
  const body = withoutTemplateKey(text, source)
  const left = body === undefined ? undefined : readFrontMatter(maskVariables(body))
  const {template: _, ...kept} = values
  if (body === undefined || JSON.stringify(left?.values) !== JSON.stringify(kept)) {
    return fail(
      '“template:” could not be told from the keys around it: expected it on a line of its own',
      placeOf(source, ['template']),
    )
  }
  return {id, name, description, order, type: head.data.pmprep, body}
}

/** The text without the `template:` line and the indented lines that belong to it. */
function withoutTemplateKey(text: string, source: string): string | undefined {
  const own = /^template[ \t]*:[^\r\n]*(?:\r\n?|\n)(?:[ \t]+[^\r\n]*(?:\r\n?|\n)|[ \t]*(?:\r\n?|\n))*/m.exec(
    source,
  )
  if (!own) return undefined
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0
  return text.slice(mark, own.index) + text.slice(own.index + own[0].length)
}

/** Where a key stands in the front matter; where it was not found, the key above it, else the start. */
function placeOf(source: string, path: readonly string[]): number {
  let at = 0
  for (const [depth, key] of path.entries()) {
    const indent = depth === 0 ? '^' : '^[ \\t]+'
    const name = key.replace(/[^\w-]/g, '\\$&')
    const found = new RegExp(`${indent}["']?${name}["']?[ \\t]*:`, 'm').exec(source.slice(at))
    if (!found) break
    at += found.index + found[0].search(/\S/)
  }
  return at
}

/** An open comment would swallow the rest of the document. */
function checkComments(text: string, from: number, fail: (message: string, offset: number) => never): void {
  for (let open = text.indexOf('<!--', from); open >= 0; ) {
    const close = text.indexOf('-->', open + 4)
    const next = text.indexOf('<!--', open + 4)
    if (close < 0 || (next >= 0 && next < close))
      fail('A comment that is not closed: expected “-->” after it', open)
    open = next
  }
}
