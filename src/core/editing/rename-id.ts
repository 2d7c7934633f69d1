import type {MarkdownDocument} from '../document/document.ts'
import type {Edit} from '../types.ts'
import {isId} from './id-marks.ts'
import {type DefinedId, definedIds} from './ids.ts'

/** The edits that give an id another name wherever it stands; or why it cannot have that name. */
export function renameEdits(
  document: MarkdownDocument,
  {id, occurrences}: DefinedId,
  name: string,
): Edit[] | string {
  const wanted = name.trim()
  if (wanted === id) return []
  if (!isId(wanted)) return `“${wanted}” is no id: expected capitals and a number, like R7 or FR-12.`
  if (definedIds(document).has(wanted)) return `${wanted} is taken: it is defined in this document.`
  return [
    ...occurrences.map(range => ({...range, text: wanted})),
    ...anchorsOf(document.text, id).map(range => ({...range, text: slug(wanted)})),
  ]
}

/** Where links lead to a heading that begins with the id: “(#r3-refunds)”. */
function anchorsOf(text: string, id: string): {start: number; end: number}[] {
  const anchor = `](#${slug(id)}`
  const found: {start: number; end: number}[] = []
  for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) {
    const end = at + anchor.length
    if (/[-)]/.test(text.charAt(end))) found.push({start: at + 3, end})
  }
  return found
}

/** As in the addresses of headings: small letters, no points. */
function slug(id: string): string {
  return id.toLowerCase().replaceAll('.', '')
}
