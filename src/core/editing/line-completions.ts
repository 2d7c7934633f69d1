import type {MarkdownDocument} from '../document/document.ts'
import {type Completion, type Cursor, snippetCompletion} from './completion.ts'
import {definitionEnd, definitionText} from './definition-text.ts'
import {definedIds} from './ids.ts'
import {isRequirement, nextIds} from './next-id.ts'
import {firstRequirement, type Snippet, snippets} from './snippets.ts'

const LINE =
  /^([ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|\|[ \t]*)?((?:[\p{L}\d][\p{L}\d:._-]{0,30})?)$/u
const ID_BEGUN = /(?<![\w-])[A-Z]{1,8}(?:-[A-Z]{0,8})?[-_.]?[\d.]{0,9}$/
const LIST = /^[-*+]|^\d/

/** Where a line begins: snippets and the next ids; and ids that are defined, where one has been begun. */
export function lineCompletions(cursor: Cursor, document: MarkdownDocument): Completion[] {
  const [, indent = '', lead = '', word] = LINE.exec(cursor.before) ?? []
  const isLine = word !== undefined && cursor.after.trim() === ''
  return [...(isLine ? entries(cursor, document, indent, lead) : []), ...references(cursor, document)]
}

/** Whether there may be any of these. */
export function isLineBegun(before: string): boolean {
  return LINE.test(before) || ID_BEGUN.test(before)
}

/** Whole lines: snippets and the next ids, with the list mark that has been typed. */
function entries(
  {lineStart, offset}: Cursor,
  document: MarkdownDocument,
  indent: string,
  lead: string,
): Completion[] {
  const range = {start: lineStart + indent.length, end: offset}
  const next = nextIds(document).map(
    ({id, after, text}): Snippet => ({
      name: id,
      detail: `After ${after}`,
      text,
      ...(isRequirement(id) && {keywords: 'requirement'}),
    }),
  )
  const hasRequirements = next.some(({name}) => isRequirement(name))
  const all = [...next, ...(hasRequirements ? [] : [firstRequirement]), ...snippets]
  return all
    .filter(({text}) => (lead.startsWith('|') ? /^\|/.test(text) : lead === '' || !/^[|#]/.test(text)))
    .filter(({text}) => indent === '' || !/^[|#]/.test(text))
    .map(it => snippetCompletion({...it, text: withLead(it.text, lead)}, range, lead))
}

/** The snippet in the place of a list mark that has been typed, with the same one. */
function withLead(text: string, lead: string): string {
  return LIST.test(lead) ? lead + text.replace(/^(?:[-*+]|\d+[.)])[ \t]+/, '') : text
}

/** The ids that the document defines, where one has been begun. */
function references({before, offset}: Cursor, document: MarkdownDocument): Completion[] {
  const begun = ID_BEGUN.exec(before)?.[0]
  if (begun === undefined) return []
  return [...definedIds(document).values()]
    .filter(({definition}) => offset < definition.start || definition.end < offset)
    .map(defined => ({
      start: offset - begun.length,
      end: offset,
      kind: 'id',
      label: defined.id,
      insert: defined.id,
      documentation: definitionText(document, defined, definitionEnd(document, defined)),
    }))
}
