import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {type MarkdownDocument, readDocument} from '../../src/core/document/document.ts'
import {lint} from '../../src/core/lint.ts'
import {lintInSlices} from '../../src/core/lint-in-slices.ts'
import type {DocumentType} from '../../src/core/types.ts'
import {productDocument} from '../bench/documents.ts'

const samples = fileURLToPath(new URL('../../samples/', import.meta.url))

/** Documents as people write them: some short, and some of several hundred blocks, which are kept in several chunks. */
const documents = [
  ...readdirSync(samples)
    .filter(file => file.endsWith('.md'))
    .map(file => readFileSync(samples + file, 'utf8')),
  productDocument(30_000),
  productDocument(60_000).replace(/\n/g, '\r\n'),
  productDocument(40_000).replace(/(?<=\n)(?=\| Metric)/g, 'Our [numbers] and [the log][], all at once:\n\n'),
]

/** What an edit puts in: letters, and whatever opens, closes, moves or names something. */
const inserted = fc.oneof(
  fc.constantFrom('x', ' ', '\n', '\n\n', 'as soon as possible', ' TBD ', '?', ':'),
  fc.constantFrom('```\n', '~~~\n', '<!-- ', ' -->', '<div>\n', '> ', '**', '`', '|'),
  fc.constantFrom(
    '- ',
    '  - ',
    '1. ',
    '- [ ] ',
    '# ',
    '## Goals\n\n',
    '\n\n## Requirements\n\n',
    '\n\n### Risks\n\n',
    '\n\n## Rollout\n\n',
    '### ',
    '---\n',
  ),
  fc.constantFrom(
    '\n\n[numbers]: https://shop.example/n\n\n',
    '\n\n[the log]: /log\n',
    '[numbers]',
    '[^1]',
    '\n\n[^1]: why\n\n',
  ),
  fc.constantFrom(
    '<!-- pmprep-disable -->\n',
    '<!-- pmprep-disable-next-line wording/vague -->\n',
    '\n| a | b |\n|---|---|\n',
  ),
  fc.constantFrom(
    'The following goals matter:\n\n',
    '**Non-goals:** ',
    'As a clerk, I want to see it, so that I know.\n\n',
  ),
)

interface Edit {
  /** 0 to 1: where in the text. */
  place: number
  /** `letters` and `lines` are taken away; `line` is doubled, `section` moved to the end, `front matter` changed. */
  kind: 'letters' | 'lines' | 'line' | 'section' | 'front matter'
  count: number
  inserted: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  place: fc.double({min: 0, max: 1, noNaN: true}),
  kind: fc.oneof(
    {weight: 5, arbitrary: fc.constant('letters' as const)},
    {weight: 3, arbitrary: fc.constantFrom('lines' as const, 'line' as const)},
    {weight: 1, arbitrary: fc.constantFrom('section' as const, 'front matter' as const)},
  ),
  count: fc.oneof(fc.nat(3), fc.nat(40)),
  inserted,
})

function edited(text: string, {place, kind, count, inserted: own}: Edit): string {
  const at = Math.round(place * text.length)
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  let end = at
  for (let line = 0; line < Math.min(count, 12); line++) end = text.indexOf('\n', end) + 1 || text.length
  if (kind === 'letters') return text.slice(0, at) + own + text.slice(at + count)
  if (kind === 'lines') return text.slice(0, lineStart) + own + text.slice(end)
  if (kind === 'line') return text.slice(0, end) + text.slice(lineStart, end) + text.slice(end)
  if (kind === 'section') return text.slice(0, lineStart) + text.slice(end) + text.slice(lineStart, end)
  return text.startsWith('---')
    ? text.replace(/^---\r?\n/, `---\n${count > 20 ? '---\n' : 'owner: us\n'}`)
    : `---\npmprep: prd\n---\n${text}`
}

const seen = (document: MarkdownDocument, type: DocumentType) => ({
  starts: document.starts,
  ...lint(document, {type}),
})

describe('lint in slices', () => {
  it('says what lint says, and has read all by then', () => {
    for (const text of documents) {
      const document = readDocument(text)
      const work = lintInSlices(document)
      let pauses = 0
      let step = work.next()
      for (; !step.done; step = work.next()) pauses++
      assert.ok(pauses >= document.blocks.length)
      assert.deepEqual(step.value, lint(readDocument(text)))
    }
  })
})

describe('lint after edits', () => {
  it('says the same as of a text that is read for the first time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.constantFrom<DocumentType>('prd', 'backlog', 'pitch', 'experiment'),
        fc.array(edit, {minLength: 1, maxLength: 6}),
        (text, type, edits) => {
          let document = readDocument(text)
          lint(document, {type})
          for (const it of edits) {
            document = readDocument(edited(document.text, it), document)
            // A writer may be faster than the lint.
            if (it.count % 3 === 0) continue
            assert.deepEqual(seen(document, type), seen(readDocument(document.text), type))
          }
        },
      ),
      {numRuns: 25},
    )
  }).timeout(120_000)

  it('reads nothing again when a fence over half of a document is closed', () => {
    const text = productDocument(60_000)
    const at = text.indexOf('\n\n', text.length / 2) + 2
    const whole = readDocument(text)
    const opened = readDocument(`${text.slice(0, at)}~~~\n${text.slice(at)}`, whole)
    const typed = readDocument(`${text.slice(0, at)}~~~\nx\n${text.slice(at)}`, opened)
    const closed = readDocument(`${text.slice(0, at)}~~~\nx\n~~~\n${text.slice(at)}`, typed)
    const known = new Set(whole.blocks)
    assert.ok(opened.blocks.length < 0.6 * whole.blocks.length)
    assert.ok(closed.blocks.filter(block => !known.has(block)).length <= 2)
  })
})
