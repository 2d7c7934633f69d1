import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readDocument} from '../../../src/core/document/document.ts'
import {completionsAt} from '../../../src/core/editing/completions.ts'
import {definitionEnd, definitionText} from '../../../src/core/editing/definition-text.ts'
import {definedIds} from '../../../src/core/editing/ids.ts'
import {insertAllSections} from '../../../src/core/editing/insert-sections.ts'
import {lensesOf} from '../../../src/core/editing/lenses.ts'
import {nextIds} from '../../../src/core/editing/next-id.ts'
import {renameEdits} from '../../../src/core/editing/rename-id.ts'
import {lint} from '../../../src/core/lint.ts'

const pieces = [
  ...['\n', '\r\n', '\r', '\n\n', ' ', '  ', '\t', '\u0000', '\uD800', '🙂', '\uFEFF'],
  ...['---\n', 'pmprep: prd', 'pmprep-disable: [', 'status:', '# ', '## Risks', '#', '- ', '1. ', '> '],
  ...['<!--', '-->', '<!-- pmprep-disable ', 'story/role', '```', '| ', '|---|', '**', '`', '[', '](#r1)'],
  ...['R1', 'R2:', 'FR-12', 'Q1', 'AC1.', 'M1 Walks', 'text.', 'As a guard, I want to rest.'],
]
const texts = fc
  .array(fc.constantFrom(...pieces), {maxLength: 40})
  .chain(parts => fc.constantFrom(parts.join(''), `---\npmprep: prd\n---\n\n${parts.join('')}`))

describe('editing, whatever the text', () => {
  it('never fails, and stays inside the document and on one line', async function () {
    this.timeout(60_000)
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), async (text, seed) => {
        const document = readDocument(text)
        const result = lint(document)
        const offset = seed % (text.length + 1)
        const checks = {
          now: async () => (result.type === null ? undefined : {document, result}),
          ofText: (other: string) => lint(readDocument(other)),
        }
        for (const {start, end} of await completionsAt(text, offset, checks)) {
          assert.ok(0 <= start && start <= offset && offset <= end && end <= text.length)
          assert.doesNotMatch(text.slice(start, end), /[\r\n]/)
        }
        const isInside = ({start, end}: {start: number; end: number}) =>
          assert.ok(0 <= start && start <= end && end <= text.length)
        for (const defined of definedIds(document).values()) {
          isInside(defined.definition)
          isInside(defined.entry)
          for (const {start, end} of defined.occurrences) assert.equal(text.slice(start, end), defined.id)
          definitionText(document, defined, definitionEnd(document, defined))
          const edits = renameEdits(document, defined, 'ZZ99')
          if (typeof edits !== 'string') edits.forEach(isInside)
        }
        nextIds(document)
        lensesOf(document, result).forEach(isInside)
        insertAllSections(
          result.findings,
          result.elements.map(({id}) => id),
        ).forEach(isInside)
      }),
      {numRuns: 400},
    )
  })
})
