import type {Nodes} from 'mdast'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {parseMarkdown} from '../../../src/core/document/parser.ts'

/** It makes links of bare addresses, as GitHub does, which the core’s own parser leaves out. */
const linking = unified()
  .use(remarkParse)
  .use(function () {
    this.data().fromMarkdownExtensions = [gfmFromMarkdown()]
  })

/** What of a Markdown text is more than paragraphs of text: links, images, HTML, code, headings … */
export function activeIn(text: string): string[] {
  const found: string[] = []
  const visit = (node: Nodes) => {
    if (!['root', 'paragraph', 'text'].includes(node.type)) found.push(node.type)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(parseMarkdown(text))
  visit(linking.parse(text))
  return found
}
