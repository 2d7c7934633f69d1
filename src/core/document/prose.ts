import type {Nodes, Parents} from 'mdast'
import type {Range} from '../types.ts'
import type {Block, Fact} from './block.ts'

/** Where a piece of prose stands. */
type ProseKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'quote'

/**
 * One run of prose: a paragraph, heading, list item's paragraph or table cell. Its text is the source with markup
 * blanked out by spaces and code, images and addresses by U+FFFC, so that offsets in it are offsets in the source.
 */
export interface Prose extends Range {
  kind: ProseKind
  text: string
}

/** Stands for something that is there but is no prose: code, an image, an address. */
export const OBJECT = '\uFFFC'

/** All prose of a block, in order: without code, comments, HTML and front matter. */
export const prose: Fact<readonly Prose[]> = block => {
  const found: Prose[] = []
  const visit = (node: Nodes, kind: ProseKind) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const range = block.range(node)
      const own = node.type === 'heading' ? 'heading' : node.type === 'tableCell' ? 'cell' : kind
      found.push({...range, kind: own, text: maskedText(block, node, range, kind === 'quote')})
    } else if ('children' in node) {
      const inner = node.type === 'blockquote' ? 'quote' : node.type === 'listItem' ? 'item' : kind
      for (const child of node.children) visit(child, inner)
    }
  }
  for (const node of block.nodes) visit(node, 'paragraph')
  return found
}

function maskedText(block: Block, container: Parents, {start, end}: Range, quoted: boolean): string {
  const source = block.text
  let out = ''
  let at = start
  const upTo = (offset: number) => {
    if (offset === at) return
    out += source.slice(at, offset).replace(/[^\n\r]/g, ' ')
    at = offset
  }
  const isAddress = (node: Nodes) => node.type === 'link' && source.charAt(block.range(node).start) === '<'
  const visit = (node: Nodes) => {
    if ('children' in node && !isAddress(node)) {
      for (const child of node.children) visit(child)
    } else if (node.position && node.type !== 'html' && node.type !== 'break') {
      const range = block.range(node)
      upTo(range.start)
      const raw = source.slice(range.start, range.end)
      out += node.type === 'text' ? blanked(raw, quoted) : raw.replace(/[^\n\r]/g, OBJECT)
      at = range.end
    }
  }
  visit(container)
  upTo(end)
  return out
}

/** Web and mail addresses that stand in the text as they are. */
const ADDRESS =
  /(?<!\w)(?:[Hh]ttps?:\/\/|[Ww]ww\.)[^\s<>"“”]+(?<![.,:;!?'’)\]*_~])|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g

function blanked(raw: string, quoted: boolean): string {
  let text = raw
  if (text.includes('\\')) text = text.replace(/\\(?=[!-/:-@[-`{-~])/g, ' ')
  if (text.includes('&')) text = text.replaceAll('&nbsp;', '      ')
  if (/:\/\/|ww\.|@/.test(text)) text = text.replace(ADDRESS, address => OBJECT.repeat(address.length))
  return quoted
    ? text.replace(/([\n\r])([ \t>]+)/g, (_, line, marks) => line + ' '.repeat(marks.length))
    : text
}
