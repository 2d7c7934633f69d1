import type {Nodes} from 'mdast'
import type {MarkdownDocument} from '../document/document.ts'

/** Whether an offset is within code or HTML, up to the end of the document where that is not closed. */
export function isInCode({blocks, starts, text}: MarkdownDocument, offset: number): boolean {
  const index = starts.findLastIndex(start => start <= offset)
  const block = blocks[index]
  if (!block) return false
  const shift = starts[index] as number
  const holds = (node: Nodes): boolean => {
    const range = block.range(node)
    const start = shift + range.start
    const end = shift + range.end
    if (offset < start) return false
    if (offset > end) {
      return (
        node.type === 'code' && text.slice(end, offset).trim() === '' && isUnclosed(text.slice(start, end))
      )
    }
    if (node.type === 'code' || node.type === 'html' || node.type === 'inlineCode') return true
    return 'children' in node && node.children.some(holds)
  }
  return block.nodes.some(holds)
}

function isUnclosed(code: string): boolean {
  const fence = /^(?:`{3,}|~{3,})/.exec(code)?.[0]
  return fence !== undefined && !new RegExp(`[\\n\\r][ \\t>]*${fence}+[ \\t]*$`).test(code)
}
