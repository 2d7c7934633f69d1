import type {Placed} from '../document/document.ts'
import type {Part} from './parts.ts'

/**
 * Where a line of guidance goes that is to stand right after a part, and what goes before it: the next item of its
 * list, or a paragraph. `under` makes it an item within the part.
 */
export function lineAfter(
  text: string,
  {item, offset}: Placed<Part>,
  under = false,
): {at: number; lead: string} {
  if (item.kind !== 'item') return {at: offset + item.until, lead: '\n\n'}
  const start = offset + item.start
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(lineStart, start)
  const indent = before.slice(0, Math.max(0, before.length - item.marker.length)).replace(/[^\t]/g, ' ')
  if (!under) return {at: offset + item.until, lead: `\n${indent}${nextMarker(item.marker)}`}
  const width = /^\S+\s*/.exec(item.marker)?.[0].replace(/\[.\]\s*$/, '').length ?? 2
  return {at: offset + item.until, lead: `\n${indent}${' '.repeat(width)}- `}
}

/** A marker for the item after one: numbers go on. */
function nextMarker(marker: string): string {
  return marker.replace(/\d+/, it => String(Number(it) + 1)).replace(/\[[xX]\]/, '[ ]')
}

/** Whether guidance stands in a part or right after it, as fixes leave it. */
export function isGuided(text: string, {item, offset}: Placed<Part>): boolean {
  const after = text.slice(offset + item.until, offset + item.until + 200)
  return item.guided || /^\s*(?:(?:[-+*]|\d+[.)])\s+)?(?:For )?<!--(?!\s*pmprep-)/.test(after)
}
