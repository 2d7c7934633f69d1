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

const pattern =
  /"[^"]{1,80}"|“[^”]{1,80}”|\([^)]{0,300}\)|\[[^\]]{0,300}\]|\uFFFC+|[\p{L}\p{N}](?:[\p{L}\p{N}_]|['’.:@-](?=[\p{L}\p{N}]))*|[^\s]/gu

/**
 * Cuts a span into tokens. Quotations become one piece of code, as no word in them is the
 * writer's own; what stands in brackets is left out. Plural brackets, “file(s)”, leave their word alone.
 */
export function tokenize(span: Span): Token[] {
  const tokens: Token[] = []
  for (const hit of span.text.matchAll(pattern)) {
    const piece = hit[0]
    if (/^[([]./.test(piece)) continue
    const from = span.start + hit.index
    const kind =
      /^["“\uFFFC]./u.test(piece) || piece === '\uFFFC'
        ? 'code'
        : /[\p{L}\p{N}]/u.test(piece)
          ? 'word'
          : 'mark'
    tokens.push({
      kind,
      text: piece,
      word: piece.toLowerCase().replace(/’/g, "'"),
      start: from,
      end: from + piece.length,
    })
  }
  return tokens
}

/** The word at `i`, or the empty string beyond either end. */
export function wordAt(tokens: Token[], i: number): string {
  return tokens[i]?.word ?? ''
}
