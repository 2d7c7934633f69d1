import type {Heading as HeadingNode, List, Nodes, Paragraph} from 'mdast'
import type {Range} from '../types.ts'
import type {Block, Fact} from './block.ts'
import {lineEnd} from './lines.ts'
import {type Prose, prose} from './prose.ts'

/**
 * What announces a section. Real documents head their sections with more than `#`: a line in bold, or a label that
 * the text goes on after (“**Risk:** the provider …”), in a paragraph or a list item.
 */
export interface Heading extends Range {
  kind: 'heading' | 'bold-line' | 'label'
  /** 1 to 6 for headings, 7 for bold lines, 8 for labels, 9 for labels in list items. */
  level: number
  /** The words, without markup and white space around them. */
  title: string
  /** Where its section ends at the latest, if that is before the next heading: a list item's label. */
  until?: number
}

/** A label ends within this many code units; most paragraphs have no such mark there, and are done with at once. */
const LABEL_REACH = 80
const LABEL_MARK = /[:–—]/
const LABEL = /^\s*([\p{L}\d][^:.!?\n\r]{1,60}?)\s*(?::|\s[–—]\s)(?=\s|$)/u

export const headings: Fact<readonly Heading[]> = block => {
  const runs = block.fact(prose)
  let next = 0
  // Both come in the order of the text.
  const proseOf = (node: Nodes): Prose | undefined => {
    const {start} = block.range(node)
    while (next < runs.length && (runs[next] as Prose).start < start) next++
    return runs[next]?.start === start ? runs[next] : undefined
  }
  const found: Heading[] = []
  const visit = (node: Nodes, item?: Range) => {
    if (node.type === 'heading') {
      const own = proseOf(node)
      if (own)
        found.push({
          ...block.range(node),
          kind: 'heading',
          level: (node as HeadingNode).depth,
          title: clean(own.text),
        })
    } else if (node.type === 'paragraph') {
      const own = proseOf(node)
      const heading = own && paragraphHeading(block, node, own, item)
      if (heading) found.push(heading)
    } else if (node.type === 'list') {
      for (const child of (node as List).children)
        for (const it of child.children) visit(it, block.range(child))
    } else if (node.type === 'blockquote') {
      for (const child of node.children) visit(child, item)
    }
  }
  for (const node of block.nodes) visit(node)
  return found
}

function paragraphHeading(block: Block, node: Paragraph, own: Prose, item?: Range): Heading | undefined {
  const strong = node.children[0]
  if (strong?.type === 'strong' || strong?.type === 'emphasis') {
    const {start, end} = block.range(strong)
    const title = clean(own.text.slice(start - own.start, end - own.start))
    const after = own.text.slice(end - own.start)
    if (title === '' || title.length > 80) return undefined
    if (/^\s*(?::\s*)?$/.test(after.slice(0, lineEnd(after, 0).end)) && strong.type === 'strong' && !item) {
      return {kind: 'bold-line', level: 7, title, start, end}
    }
    const labelled =
      /:$/.test(own.text.slice(0, end - own.start).trimEnd()) || /^\s*(?::|[–—-]\s)/.test(after)
    if (labelled) return label(title, start, end, item)
    return undefined
  }
  if (!LABEL_MARK.test(own.text.slice(0, LABEL_REACH))) return undefined
  const match = LABEL.exec(own.text)
  if (!match?.[1] || match[1].split(/\s+/).length > 8) return undefined
  const start = own.start + match.index + match[0].indexOf(match[1])
  return label(clean(match[1]), start, start + match[1].length, item)
}

function label(title: string, start: number, end: number, item?: Range): Heading {
  const heading: Heading = {kind: 'label', level: item ? 9 : 8, title, start, end}
  if (item) heading.until = item.end
  return heading
}

function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s*:\s*$/, '')
    .trim()
}
