import type {Root} from 'mdast'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'

/** GFM for remark-parse. `remark-gfm` would bring its serialiser along, 30 KB that a linter never runs. */
function githubMarkdown(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfm()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmFromMarkdown()]
}

const processor = unified().use(remarkParse).use(githubMarkdown).freeze()

/** Parses Markdown (CommonMark and GFM, without front matter) with remark. Offsets in the tree are UTF-16 code units. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
