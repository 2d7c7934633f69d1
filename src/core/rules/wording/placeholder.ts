import type {Nodes} from 'mdast'
import type {Block, Fact} from '../../document/block.ts'
import {prose} from '../../document/prose.ts'
import type {Fix, Range} from '../../types.ts'
import {findPlaceholders, isPromptTag, type PlaceholderKind} from '../../wording/placeholders.ts'
import {defineBlockRule} from '../rule.ts'

/** Words of your own that stand for something to come. */
const words: readonly string[] = []

export const placeholder = defineBlockRule({
  id: 'wording/placeholder',
  severity: 'warning',
  what: 'A placeholder that nobody has filled in: TBD, TODO, ???, [insert …], lorem ipsum.',
  why: 'A reader can not tell whether the value is unknown, forgotten, or being worked on by somebody.',
  options: {words},
  *checkBlock(block, {words}) {
    for (const piece of block.fact(prose)) {
      if (piece.kind === 'quote') continue
      for (const found of findPlaceholders(piece.text, words)) {
        const place = {start: piece.start + found.start, end: piece.start + found.end}
        if (/^,?\s*(?:\(\s*)?<!--/.test(block.text.slice(place.end, place.end + 12))) continue
        yield {
          ...place,
          ...(found.unsure && {severity: 'hint' as const}),
          message: messageFor(found.kind, block.text.slice(place.start, place.end)),
          fixes: fixesFor(found.kind, block.text, place, piece),
        }
      }
    }
    for (const place of block.fact(promptTags)) {
      const said = block.text.slice(place.start, place.end)
      yield {
        ...place,
        message: messageFor('prompt', said),
        fixes: fixesFor('prompt', block.text, place, place),
      }
    }
  },
})

const promptTags: Fact<readonly Range[]> = block => {
  if (!block.text.includes('<')) return []
  const found: Range[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'html' && isPromptTag(node.value.trim())) found.push(trimmed(block, node))
    if ('children' in node && node.type !== 'blockquote') for (const child of node.children) visit(child)
  }
  for (const node of block.nodes) visit(node)
  return found
}

function trimmed(block: Block, node: Nodes): Range {
  const {start, end} = block.range(node)
  return {start, end: start + block.text.slice(start, end).trimEnd().length}
}

function messageFor(kind: PlaceholderKind, said: string): string {
  const words = said.replace(/\s+/g, ' ')
  const short = words.length <= 40 ? words : `${words.slice(0, 39)} …`
  if (kind === 'filler') return `Filler text (“${short}”): expected your own`
  if (kind === 'prompt') return `A template’s prompt (“${short}”): expected your own text`
  return `“${short}” stands for something that is not there yet: expected it, or who will know it and by when`
}

function fixesFor(kind: PlaceholderKind, text: string, place: Range, piece: Range): Fix[] {
  if (kind === 'open') {
    const title = 'Say who will know it, and by when'
    const who = '<!-- who -->, by <!-- when -->'
    const inBrackets = text[place.end] === ')'
    return [{title, edits: [{start: place.end, end: place.end, text: inBrackets ? `, ${who}` : ` (${who})`}]}]
  }
  // A comment that opens a line makes all of the line HTML: only where nothing else is on it.
  const isAlone = text.slice(piece.start, piece.end).trim().length === place.end - place.start
  const lineStart = Math.max(text.lastIndexOf('\n', place.start - 1) + 1, piece.start)
  const isFirst = !/\p{L}/u.test(text.slice(lineStart, place.start))
  if (kind === 'filler' || (isFirst && !isAlone)) return []
  const words = text
    .slice(place.start, place.end)
    .replace(/^[[<{]+\s*|\s*[\]>}]+$/g, '')
    .replace(/--+/g, '-')
  return [{title: 'Turn it into a comment to be filled in', edits: [{...place, text: `<!-- ${words} -->`}]}]
}
