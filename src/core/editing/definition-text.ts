import type {MarkdownDocument} from '../document/document.ts'
import {lineEnd} from '../document/lines.ts'
import {outline} from '../document/outline.ts'
import type {DefinedId} from './ids.ts'

/** What a hover has room for, in UTF-16 code units. */
const MOST_TEXT = 600

/** What an id names, as Markdown: its list item or paragraph, its row under the table's header, its section's text. */
export function definitionText({text}: MarkdownDocument, {place, entry}: DefinedId, end: number): string {
  if (place === 'row') return rowText(text, entry.start)
  const source = text.slice(entry.start, place === 'heading' ? end : entry.end)
  const shown = source.length > MOST_TEXT ? `${source.slice(0, MOST_TEXT).replace(/\s+\S*$/, '')} …` : source
  return shown.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim()
}

/** Where the text of an entry ends: of a heading with what stands beneath it, up to the next heading. */
export function definitionEnd(document: MarkdownDocument, {place, entry, definition}: DefinedId): number {
  if (place !== 'heading') return entry.end
  const sections = outline(document).filter(({heading}) => heading.kind === 'heading')
  const next = sections.find(({start}) => start > definition.start)
  return next?.start ?? document.text.length
}

function rowText(text: string, start: number): string {
  const row = lineAt(text, start)
  let header = row
  for (let at = start; at > 0; ) {
    at = lineStart(text, lineStart(text, at) - 1)
    const line = lineAt(text, at)
    if (!line.includes('|')) break
    header = line
  }
  const columns = header.replace(/\\\|/g, '').split('|').length - 1
  return `${header}\n${'|---'.repeat(Math.max(1, columns - 1))}|\n${row}`
}

function lineStart(text: string, at: number): number {
  // A search that begins before the text still finds what stands first in it.
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

function lineAt(text: string, at: number): string {
  const start = lineStart(text, at)
  return text.slice(start, lineEnd(text, start).end).trim()
}
