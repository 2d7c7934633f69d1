/** Comments that tell a writer what to put in their place. Those for PMPrep itself, like suppressions, are none. */
const GUIDANCE = /<!--(?!\s*pmprep-)[\s\S]*?-->/g

/**
 * A text as a VS Code snippet: every comment of guidance becomes a placeholder that Tab goes to and typing replaces;
 * the cursor ends behind the text. With its placeholders left alone the snippet yields the text.
 *
 * Syntax: https://code.visualstudio.com/docs/editing/userdefinedsnippets#_snippet-syntax
 */
export function toSnippet(text: string): string {
  let count = 0
  let snippet = ''
  let at = 0
  for (const {index, 0: comment} of text.matchAll(GUIDANCE)) {
    snippet += `${escaped(text.slice(at, index))}\${${++count}:${escaped(comment)}}`
    at = index + comment.length
  }
  return `${snippet}${escaped(text.slice(at))}$0`
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
