import fc from 'fast-check'

/** Pieces of Markdown, listed between bars. */
const pieces = (...rows: string[]): string[] => rows.flatMap(row => row.split(' ¦ '))

/** Words and markup that are read without remark. */
const PLAIN = pieces(
  'alpha ¦ it is so ¦ **bold** ¦ **bold:** so ¦ *soft* a ¦ _soft_ a ¦ ~~gone~~ ¦ `code` ¦ `x|y`',
  '[link](http://x.example/y_z) ¦ [**b** `c`](u) ¦ [link](u "title") ¦ ![image](u) ¦ [b] ¦ [x][b] ¦ [not](a link) ¦ [^1]',
  'x_y ¦ 2 * 3 ¦ a & b ¦ 5 < 6 ¦ ~5 ¦ c:\\x ¦ \\*no\\* ¦ “q” ¦ (p) ¦ 1.5 ¦ #1 ¦ e.g. ¦ 100%',
  '<br> ¦ <http://x.example> ¦ http://x.example/a_b?c=d&e=f',
)

/** What opens, closes or nearly is markup. */
const MISSES = [
  ...pieces(
    '* ¦ ** ¦ *** ¦ _ ¦ __ ¦ ` ¦ `` ¦ ~ ¦ ~~ ¦ ~~~ ¦ \\ ¦ \\* ¦ \\[ ¦ \\] ¦ \\\\ ¦ \\|',
    '[ ¦ ] ¦ [] ¦ [ ] ¦ ](u) ¦ ](a b) ¦ ](<u>) ¦ ( ¦ ) ¦ ![ ¦ ! ¦ [b](u) ¦ [^1](p q) ¦ [b][] ¦ [a][b]',
    '< ¦ <b ¦ </b> ¦ <a b="c"> ¦ <a@b.c> ¦ <! ¦ &amp; ¦ &#35; ¦ &x; ¦ > ¦ | ¦ || ¦ : ¦ - ¦ + ¦ = ¦ #',
    '[a](x|y) ¦ <http://x|y> ¦ [a](u*v) ¦ *<http://x*> ¦ ![a|b](u) ¦ ~a~ ¦ (~5 ¦ a\\ ¦ [a\\](u) ¦ `a\\`',
    '😀 ¦ é* ¦ *é ¦ “*a*” ¦ " ¦ . ¦ [x]',
  ),
  ...['  ', '\t', '\u00A0', '\u2028', '\0', '[ ] ', '  \n', '\\\n', '\n'],
]

const LINES = [
  ...pieces(
    '--- ¦ *** ¦ - - - ¦ _ _ _ ¦ === ¦ -- ¦ - ¦ + ¦ | ¦ # ¦ # a ¦ ## a # ¦ #a',
    '> a ¦ >a ¦ > > a ¦ > 2. a ¦ > - a ¦ - # a ¦ - > a ¦ - --- ¦ - ``` ¦ - - a ¦ - 2. a ¦ 1. - a ¦ 1.',
    '1) a ¦ 2. a ¦ 999999999. a ¦ 1234567890. a ¦ -     a ¦ - [ ] ¦ - [x]  a ¦ - [X] a',
    '| a | b | ¦ |---|---| ¦ --|-- ¦ - | - ¦ :-: ¦ || ¦ a | b ¦ ``` ¦ ~~~ ¦ ```js ¦ ``` x y ¦ <div>',
    '<!-- a ¦ --> ¦ <!-- a --> ¦ <!-- a --> b ¦ [b]: u ¦ [^1]: a ¦ [a ¦ b]: u',
  ),
  ...['', '  ', '    ', '\t', 'a  ', 'a\t', '    a', '\ta', '-\ta', '- \ta', '*\ta'],
]
const INDENTS = ['', '', '', ' ', '  ', '  ', '   ', '    ', '    ', '     ', '      ', '\t']
const MARKERS = ['- ', '- ', '- ', '* ', '+ ', '1. ', '2. ', '1) ', '10. ', '-  ', '- [ ] ', '- [x] ']

/** What a row begins and ends with. */
type Ends = readonly [string, string]

/** One of the first, or, `misses` times in twenty, of the second. */
function mostly<T>(misses: number, usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({arbitrary: usual, weight: 20 - misses}, {arbitrary: odd, weight: misses})
}

const words = (misses: number): fc.Arbitrary<string> =>
  fc
    .array(mostly(misses, fc.constantFrom(...PLAIN), fc.constantFrom(...MISSES)), {
      minLength: 1,
      maxLength: 5,
    })
    .chain(some => fc.constantFrom(' ', ' ', misses > 4 ? '' : ' ').map(gap => some.join(gap)))

const line = (misses: number): fc.Arbitrary<string> =>
  mostly(
    misses,
    fc
      .tuple(fc.constantFrom('', '', '- ', '1. ', '  ', '  - ', '    '), words(misses))
      .map(it => it.join('')),
    fc.tuple(fc.constantFrom(...INDENTS), fc.constantFrom(...LINES)).map(it => it.join('')),
  )

const lines = (misses: number): fc.Arbitrary<string> =>
  fc.array(line(misses), {minLength: 1, maxLength: 6}).map(some => some.join('\n'))

const inline = (misses: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', '', '# ', '- ', '- [ ] ', '> '),
      fc.array(words(misses), {minLength: 1, maxLength: 3}),
      fc.constantFrom('\n', '\n', '  \n', '\n  '),
    )
    .map(([marks, some, lineEnding]) => marks + some.join(lineEnding))

/** Items within items, as deep as they come, with paragraphs and blank lines. */
const list = (misses: number): fc.Arbitrary<string> => {
  const step = fc.record({
    kind: fc.constantFrom('item', 'item', 'item', 'item', 'blank', 'text', 'out', 'in'),
    marker: fc.constantFrom(...MARKERS),
    content: words(misses),
    shift: mostly(misses, fc.constant(0), fc.integer({min: -2, max: 5})),
    odd: mostly(misses, fc.constant(undefined), line(10)),
  })
  return fc.array(step, {minLength: 1, maxLength: 9}).map(steps => {
    const columns = [0]
    const written: string[] = []
    for (const {kind, marker, content, shift, odd} of steps) {
      const last = columns.at(-1) as number
      const indent = (column: number) => ' '.repeat(Math.max(0, column + shift))
      if (odd !== undefined) written.push(odd)
      else if (kind === 'blank') written.push('')
      else if (kind === 'out' && columns.length > 2) columns.pop()
      else if (kind === 'in') columns.push(last)
      else if (kind === 'text') written.push(indent(last) + content)
      else {
        if (columns.length > 1) columns.pop()
        const column = columns.at(-1) as number
        written.push(indent(column) + marker + content)
        columns.push(column + marker.replace(/\[.*/, '').length)
      }
    }
    return written.join('\n')
  })
}

const table = (misses: number): fc.Arbitrary<string> => {
  const cell = mostly(misses, words(0), fc.oneof(fc.constant(''), words(8)))
  const dashes = mostly(
    misses,
    fc.constantFrom('---', ':--', '-:', ':-:', ' - '),
    fc.constantFrom('', ':', '- -', '--\t'),
  )
  const row = (of: fc.Arbitrary<string>, size: number) =>
    fc
      .tuple(
        mostly(misses, fc.constant(size), fc.integer({min: 1, max: 4})).chain(length =>
          fc.array(of, {minLength: length, maxLength: length}),
        ),
        mostly(
          misses + 4,
          fc.constant<Ends>(['| ', ' |']),
          fc.constantFrom<Ends[]>(['', ''], ['|', '|'], ['  | ', ' | '], ['|', '']),
        ),
      )
      .map(([cells, [open, close]]) => `${open}${cells.join(' | ')}${close}`)
  return fc
    .integer({min: 1, max: 3})
    .chain(size =>
      fc
        .tuple(
          mostly(misses, fc.constant<string[]>([]), fc.array(line(misses), {maxLength: 1})),
          row(cell, size),
          row(dashes, size),
          fc.array(mostly(misses, row(cell, size), line(misses)), {maxLength: 4}),
        )
        .map(([before, head, rule, body]) => [...before, head, rule, ...body].join('\n')),
    )
}

const quote = (misses: number): fc.Arbitrary<string> =>
  fc
    .oneof(list(misses), lines(misses), table(misses))
    .chain(inner =>
      fc.tuple(
        ...inner
          .split('\n')
          .map(it =>
            mostly(misses, fc.constant('> '), fc.constantFrom('>', '', ' > ', '>\t', '>  ')).map(
              mark => mark + it,
            ),
          ),
      ),
    )
    .map(quoted => quoted.join('\n'))

const verbatim = (misses: number): fc.Arbitrary<string> => {
  const mark = fc.constantFrom(
    '```',
    '```',
    '```js',
    '~~~',
    '````',
    '<!-- a',
    '-->',
    '<!-- b --> c',
    '<!-->',
    '  ```',
  )
  return fc.array(fc.oneof(mark, line(misses)), {minLength: 2, maxLength: 7}).map(some => some.join('\n'))
}

const KINDS = {inline, lines, list, table, quote, verbatim}

const mixed = (misses: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(...Object.values(KINDS).map(kind => kind(misses))), {minLength: 1, maxLength: 3})
    .chain(some => fc.constantFrom('\n\n', '\n\n', '\n').map(gap => some.join(gap)))

/**
 * By what they are made of: texts that are read without remark, and near misses of such texts, in every degree from
 * none to half of all words and lines.
 */
export const plainTexts = Object.entries({...KINDS, mixed}).map(([kind, make]) => ({
  kind,
  text: fc
    .tuple(
      fc.constantFrom(0, 0, 1, 3, 10).chain(make),
      fc.constantFrom('', '', '\n', '\n\n', ' ', '\n  \n'),
      fc.constantFrom('\n', '\n', '\n', '\r\n'),
    )
    .map(([text, end, lineEnding]) => (text + end).replaceAll('\n', lineEnding)),
}))
