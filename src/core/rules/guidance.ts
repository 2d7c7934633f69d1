import type {Placed} from '../document/document.ts'
import {lineAfter} from '../sections/guidance-line.ts'
import type {Part} from '../sections/parts.ts'
import type {Edit, Fix, Range} from '../types.ts'

/** What a fix leaves for the writer to say: a comment, which is a tab stop in an editor and shows in no rendered page. */
export function comment(guidance: string): string {
  return `<!-- ${guidance} -->`
}

/** Asks for a sentence right after a line, in its style; after a row, at the end of its last cell. */
export function askAfter(text: string, line: Placed<Part>, title: string, guidance: string): Fix {
  if (line.item.kind === 'row') {
    const at = line.offset + (line.item.cells.at(-1)?.end ?? line.item.end)
    return {title, edits: [{start: at, end: at, text: ` ${comment(guidance)}`}]}
  }
  const {at, lead} = lineAfter(text, line)
  return {title, edits: [{start: at, end: at, text: lead + comment(guidance)}]}
}

/** Puts guidance in the place of a cell's text; one without room gets the spaces that readers of the source expect. */
export function intoCell(text: string, {start, end}: Range, guidance: string): Edit {
  const isTight = start === end && text[end] === '|'
  const lead = isTight && text[start - 1] === '|' ? ' ' : ''
  return {start, end, text: `${lead}${comment(guidance)}${isTight ? ' ' : ''}`}
}
