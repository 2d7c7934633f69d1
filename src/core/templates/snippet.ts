/** Comments that tell a writer what to put in their place. Those for PMPrep itself, like suppressions, are none. */
const GUIDANCE = /<!--(?!\s*pmprep-)[\s\S]*?-->/g

/**
 * A text as a VS Code snippet: every comment of guidance becomes a placeholder that Tab goes to and typing replaces;
 * the cursor ends behind the text. With its placeholders left alone the snippet yields the text.
 *
 * Syntax: https://code.visualstudio.com/docs/editing/userdefinedsnippets#_snippet-syntax
 */
export function toSnippet(text: string): string {
  return toSnippets([text])[0] ?? ''
}

/** The same for texts that are inserted at once, in the order of the document: Tab goes from each to the next. */
export function toSnippets(texts: readonly string[]): string[] {
  let count = 0
  return texts.map((text, index) => {
    const placeholder = (comment: string) => `\${${++count}:${escaped(comment)}}`
    const isLast = index === texts.length - 1
    return withPlaceholders(text, placeholder) + (isLast ? '$0' : '')
  })
}

function withPlaceholders(text: string, placeholder: (comment: string) => string): string {
  let snippet = ''
  let at = 0
  for (const {index, 0: comment} of text.matchAll(GUIDANCE)) {
    snippet += escaped(text.slice(at, index)) + placeholder(comment)
    at = index + comment.length
  }
  return snippet + escaped(text.slice(at))
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
