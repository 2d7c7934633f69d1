import type {Root} from 'mdast'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'

/**
 * GFM for remark-parse. `remark-gfm` would bring its serialiser along, 30 KB that a linter never runs. The second
 * search for addresses, in the finished tree, is left out: it puts nodes without positions in the text's place.
 */
function githubMarkdown(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfm()]
  const fromMarkdown = gfmFromMarkdown().map(({transforms: _, ...extension}) => extension)
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown]
}

const processor = unified().use(remarkParse).use(githubMarkdown).freeze()

/** Parses Markdown (CommonMark and GFM, without front matter) with remark. Offsets in the tree are UTF-16 code units. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
