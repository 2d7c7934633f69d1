import type {Span} from './story.ts'

/** Markup that closes at the end of a piece, or opens at its start: the spans of a story know nothing of it. */
const closing = /^(?:\]\([^)\n]*\)|\]\[[^\]\n]*\]|[*_~\]])+/
const opening = /(?<=^|[\s(“"])(?:!?\[|[*_~])+$/
const longestMarkup = 500

/**
 * Writes the stories of a split from `source`, the text as its author wrote it, markup and all; it has the same
 * offsets as the text that the story was read from. Undefined when a cut goes through markup: “**print and sort**”.
 */
export function writeSplit(split: readonly Span[][], source: string): string[] | undefined {
  const stories = split.map(pieces =>
    pieces
      .map(piece => written(piece, source))
      .filter(it => it !== '')
      .reduce((text, it) => (/^[,.;:!?]/.test(it) || text === '' ? text + it : `${text} ${it}`), ''),
  )
  return stories.every(isWhole) ? stories : undefined
}

function written({start, end}: Span, source: string): string {
  if (start === end) return ''
  const before = opening.exec(source.slice(Math.max(0, start - longestMarkup), start))?.[0] ?? ''
  const after = closing.exec(source.slice(end, end + longestMarkup))?.[0] ?? ''
  return (before + source.slice(start, end) + after).replace(/\s+/g, ' ')
}

/** Whether all marks of emphasis and all brackets come in pairs. */
function isWhole(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  return (
    [/\*+/g, /_+/g, /~+/g, /`+/g].every(mark => count(mark) % 2 === 0) &&
    count(/\[/g) === count(/\]/g) &&
    count(/\(/g) === count(/\)/g)
  )
}
