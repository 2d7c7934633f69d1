import assert from 'node:assert/strict'
import {applyEdits} from '../../../src/core/apply-fixes.ts'
import {readDocument} from '../../../src/core/document/document.ts'
import {insertAllSections} from '../../../src/core/editing/insert-sections.ts'
import {lensesOf} from '../../../src/core/editing/lenses.ts'
import {lint} from '../../../src/core/lint.ts'

describe('lenses', () => {
  it('say above the heading of an element what is there and what is not', () => {
    const text =
      '---\npmprep: prd\n---\n\n# Seat swaps\n\n## Risks\n\n## Users\n\nConductors on night trains who walk 14 cars to swap a seat come first.\n\n- **Owner:** Ida\n'
    const document = readDocument(text)
    const found = lensesOf(document, lint(document))
    assert.deepEqual(
      found.map(({start, end, element, text: said}) => [text.slice(start, end), element, said]),
      [
        ['## Users', 'users', 'Users: covered'],
        ['## Risks', 'risks', 'Risks: nothing found here'],
      ],
    )
  })

  it('name what a covered element still lacks', () => {
    const document = readDocument(
      '---\npmprep: prd\n---\n\n# Seat swaps\n\n## Metrics\n\n- Swaps that conductors finish: from 3 to 40 a night.\n',
    )
    const [lens] = lensesOf(document, lint(document))
    assert.match(lens?.text ?? '', /^Success metrics: covered; not found: a time frame, a guardrail$/)
  })

  it('are none in a fresh template, which is nothing but headings', () => {
    const document = readDocument(
      '---\npmprep: prd\n---\n\n# Seat swaps\n\n## Risks\n\n<!-- What could go wrong. -->\n',
    )
    assert.deepEqual(lensesOf(document, lint(document)), [])
  })

  it('are none for a document that is none of ours', () => {
    const document = readDocument('# Shopping\n\n- Milk\n')
    assert.deepEqual(lensesOf(document, lint(document)), [])
  })
})

describe('inserting all sections that were not found', () => {
  for (const [what, text] of [
    ['a title', '---\npmprep: prd\n---\n\n# Seat swaps\n'],
    ['a title without a line ending', '---\npmprep: prd\n---\n\n# Seat swaps'],
    ['nothing but front matter', '---\npmprep: prd\n---\n\nConductors walk 14 cars to swap one seat.\n'],
    [
      'sections in between',
      '---\npmprep: prd\n---\n\n# Seat swaps\n\n## Users\n\nConductors on night trains come first.\n\n## Risks\n\nThe list is old when the radio fails.\n',
    ],
  ] as const) {
    it(`goes by the checklist and leaves one blank line between them, after ${what}`, () => {
      const document = readDocument(text)
      const before = lint(document)
      const order = before.elements.map(({id}) => id)
      const after = applyEdits(text, insertAllSections(before.findings, order))
      assert.doesNotMatch(after, /\n\n\n|[^\n]\n## |## [^\n]+\n[^\n]/)
      const result = lint(readDocument(after))
      const notFound = result.findings.filter(
        ({rule, fixes}) => rule.startsWith('element/') && fixes.length > 0,
      )
      assert.deepEqual(notFound, [])
      const places = result.elements.flatMap(({place}) => (place ? [place.start] : []))
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      )
    })
  }
})
