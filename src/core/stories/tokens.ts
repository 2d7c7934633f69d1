import {matchesOf} from '../matches.ts'
import type {Span} from './story.ts'

/** A word, a mark or a piece of code of a clause; offsets as those of the span it was cut from. */
export interface Token {
  kind: 'word' | 'mark' | 'code'
  /** As written. */
  text: string
  /** In lower case, with a straight apostrophe. */
  word: string
  start: number
  end: number
}

/** Code and quotations, or what stands in brackets, or a word; else a mark. */
const pattern =
  /("[^"]{1,80}"|“[^”]{1,80}”|\uFFFC+)|(\([^)]{0,300}\)|\[[^\]]{0,300}\])|([\p{L}\p{N}](?:[\p{L}\p{N}_]|['’.:@-](?=[\p{L}\p{N}]))*)|[^\s]/gu

/**
 * Cuts a span into tokens. Quotations become one piece of code, as no word in them is the
 * writer's own; what stands in brackets is left out. Plural brackets, “file(s)”, leave their word alone.
 */
export function tokenize(span: Span): Token[] {
  const tokens: Token[] = []
  for (const hit of matchesOf(pattern, span.text)) {
    const [text, code, aside, word] = hit
    if (aside) continue
    const start = span.start + hit.index
    tokens.push({
      kind: code ? 'code' : word ? 'word' : 'mark',
      text,
      word: text.toLowerCase().replaceAll('’', "'"),
      start,
      end: start + text.length,
    })
  }
  return tokens
}

/** The word at `i`, or the empty string beyond either end. */
export function wordAt(tokens: Token[], i: number): string {
  return tokens[i]?.word ?? ''
}
