import fc from 'fast-check'

/** Lines that open, continue, close or interrupt something: what decides where a document may be cut. */
const LINES = [
  // paragraphs and headings
  'text',
  'more text',
  'lazy',
  '# H',
  '## H2',
  ' # H',
  '#nohead',
  '#',
  '===',
  '---',
  '***',
  '* * *',
  '\u00A0',
  '  ',
  '\t',
  '\\',
  // lists
  '- a',
  '  - b',
  '    - n',
  '  c',
  '1. x',
  '2. y',
  '10) ten',
  '   z',
  '-',
  '- ',
  '1.',
  '- \tt',
  '-   wide',
  '-      very',
  '- - a',
  '+ + +',
  '- * *',
  '- [ ] t',
  '- # in',
  '- > q',
  // code
  '    code',
  '      deep',
  '\ttab',
  '```',
  '  ```',
  '   ~~~~',
  '~~~',
  '+ ```',
  '> ```',
  '    ~~~',
  '`code',
  'a `',
  // HTML
  '<!-- c',
  '-->',
  '<!-- x -->',
  '  <!-- y',
  '* <!-- x',
  '<div>',
  '</div>',
  '- <div>',
  '<script>',
  '</pre>',
  '<b>hi</b>',
  '<b',
  'c="d">',
  '<?php',
  '?>',
  '<![CDATA[',
  ']]>',
  '<!D',
  // quotes, tables, definitions
  '> q',
  '> - q',
  '> [a',
  '> b] x',
  '| a | b |',
  '|---|---|',
  '-|-',
  'x | y',
  '[ref]: http://x',
  '[a b]: y',
  '[ref]:',
  '  "title"',
  '[ref] and [^1]',
  '[^1]: note',
  '[^1]:',
  '[^1]: - a',
  'Plain [ref] here',
  '- Item [ref] here',
  '## About [ref]',
  'Then [no] note[^1].',
  '**Bold:** x',
  'a **b** `c` [d](e)',
  '- **Risk:** `it`',
  '**b `c`** d',
  'a [\\*]',
  '[\\*]: z',
]

/**
 * Markdown that nobody would write, of few kinds of lines each: so that the same fence or comment is opened and closed
 * more than once in a text.
 */
export const markdownText: fc.Arbitrary<string> = fc
  .subarray(LINES, {minLength: 2, maxLength: 8})
  .chain(some => fc.array(fc.oneof(fc.constant(''), fc.constantFrom(...some)), {maxLength: 14}))
  .chain(lines => fc.constantFrom('\n', '\n', '\r\n', '\r').map(lineEnding => lines.join(lineEnding)))

export interface TextEdit {
  before: string
  after: string
}

/** A text, and the same text with some of it replaced. */
export const textEdit: fc.Arbitrary<TextEdit> = fc
  .record({
    before: markdownText,
    place: fc.double({min: 0, max: 1, noNaN: true}),
    removed: fc.nat(8),
    inserted: fc.oneof(markdownText, fc.constantFrom('', 'x', '\n', '\n\n', '`', '- ', '#', ' ')),
  })
  .map(({before, place, removed, inserted}) => {
    const at = Math.round(place * before.length)
    return {before, after: before.slice(0, at) + inserted + before.slice(at + removed)}
  })
