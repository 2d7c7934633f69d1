import type {MarkdownDocument} from '../document/document.ts'
import {lineEnd} from '../document/lines.ts'
import type {LintResult} from '../lint.ts'
import {toSnippet} from '../templates/snippet.ts'
import type {Range} from '../types.ts'
import type {Snippet} from './snippets.ts'

/** What can be put in at a place. The range is what it takes the place of; it lies on one line. */
export interface Completion extends Range {
  kind: 'heading' | 'snippet' | 'id' | 'directive' | 'rule' | 'key' | 'value'
  label: string
  detail?: string
  /** Markdown: what is put in, or why one would. */
  documentation?: string
  /** In the syntax of VS Code's snippets. */
  insert: string
  /** What is compared with the text of the range; the label where it is absent. */
  filter?: string
  /** True where another completion follows at the place where the cursor then is. */
  goesOn?: boolean
}

/** A cursor in a text. */
export interface Cursor {
  text: string
  offset: number
  /** What stands on its line before it, and after it. */
  before: string
  after: string
  lineStart: number
  checks: Checks
}

/** What is known of a document, asked only where it is needed. */
export interface Checks {
  /** The document as it is; undefined where it is none of ours. */
  now(): Promise<{document: MarkdownDocument; result: LintResult} | undefined>
  /** What would be said if it had another text. */
  ofText(text: string): LintResult
}

/** A cursor with the line that it is on. */
export function cursorAt(text: string, offset: number, checks: Checks): Cursor {
  const last = (mark: string) => (offset === 0 ? -1 : text.lastIndexOf(mark, offset - 1))
  const lineStart = Math.max(last('\n'), last('\r')) + 1
  const before = text.slice(lineStart, offset)
  const after = text.slice(offset, lineEnd(text, offset).end)
  return {text, offset, before, after, lineStart, checks}
}

/** A snippet in the place of a range, after a list mark or heading mark that is a part of the range. */
export function snippetCompletion(
  {name, keywords, detail, text}: Snippet,
  range: Range,
  lead: string,
): Completion {
  return {
    ...range,
    kind: 'snippet',
    label: name,
    detail,
    documentation: `\`\`\`md\n${text.trimEnd()}\n\`\`\``,
    insert: toSnippet(text),
    filter: `${lead}${name}${keywords ? ` ${keywords}` : ''}`,
  }
}
