import type {Root} from 'mdast'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'

/**
 * GFM for remark-parse, without its links made of bare addresses: the search for them stops at every letter, a fifth
 * of all parsing, and ends with nodes that have no position. `prose` blanks addresses out by itself.
 */
function githubMarkdown(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()]
  data.fromMarkdownExtensions = [
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ]
}

const processor = unified().use(remarkParse).use(githubMarkdown).freeze()

/**
 * Parses Markdown with remark: CommonMark with GFM's tables, footnotes, task lists and strikethrough, without front
 * matter. Offsets in the tree are UTF-16 code units.
 */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
