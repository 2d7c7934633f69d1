import assert from 'node:assert/strict'
import fc from 'fast-check'
import {type MarkdownDocument, readDocument} from '../../../src/core/document/document.ts'
import {outline} from '../../../src/core/document/outline.ts'
import {lint} from '../../../src/core/lint.ts'

/** What a product document is made of: headings of all kinds, and what stands beneath them. */
const PIECES = [
  '# Night ferries',
  '# Goals',
  '## Problem',
  '## Goals and non-goals',
  '## Risks',
  '## Success metrics',
  '## Open questions',
  '### Evidence',
  '### Assumptions',
  '### Phase 2',
  '#### Requirements',
  '## Rollout',
  '## Dependencies',
  'Acceptance criteria\n---',
  '**Alternatives considered**',
  '<h2>Users</h2>',
  '<!-- what the skippers said -->',
  '**Risk:** the winter timetable is late.',
  '**Metrics:** boardings at night.',
  '**Mitigation:** we print our own.',
  'Skippers wait at the pier, because nobody tells them who has booked. In March 41 of 60 crossings left late.',
  'Problem: passengers phone the pier at night.',
  '- The pier is closed in a storm\n- **Fraud**\n- Tickets are copied; we monitor closely',
  '- Who answers the phone at night? (Ana)\n- Do we need a second boat?',
  '- Goal: fewer late crossings\n- Risks: storms\n- Owner: Tove',
  '- Crews first, then 10% of the crossings, then everyone\n- We stop if something goes wrong',
  '- Staff\n- 10% of users\n- Everyone',
  '- As a skipper, I want to see who has booked, so that I can leave on time.\n- As a skipper, I want to see who has booked, so that I can leave on time.',
  '- As a passenger, I can cancel until the evening.',
  '- Given a full boat, when somebody books, then they read when the next one leaves.',
  '- R1: The list must show each booking.\n- R2: The list must show and sort each booking.\n- R1: It shall ring.',
  '| Metric | Baseline | Target |\n|---|---|---|\n| Late crossings | 41 | 10 |\n| Calls at night | 30% | |',
  '| Risk | Mitigation | Owner |\n|---|---|---|\n| Fog | We watch it | Tove |\n| Ice | | |',
  'The following goals address this:',
  '1. Crossings leave on time\n2. Nobody phones',
  '```\n## no heading\n```',
] as const

const piece = fc.constantFrom(...PIECES)
const place = fc.nat({max: 1_000_000})

/** One edit of a list of blocks; places are taken modulo its length. */
const edit = fc.oneof(
  fc.record({kind: fc.constant('insert' as const), at: place, piece}),
  fc.record({kind: fc.constant('replace' as const), at: place, piece}),
  fc.record({kind: fc.constant('delete' as const), at: place, count: fc.integer({min: 1, max: 40})}),
  fc.record({kind: fc.constant('move' as const), at: place, to: place, count: fc.integer({min: 1, max: 40})}),
  fc.record({kind: fc.constant('level' as const), at: place}),
  fc.record({kind: fc.constant('letter' as const), at: place}),
)
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

/** The blocks after an edit. A heading gets another level, any other block a letter, where `at` says so. */
function edited(blocks: readonly string[], it: Edit): string[] {
  const at = it.at % Math.max(1, blocks.length)
  const block = blocks[at] ?? ''
  if (it.kind === 'insert') return blocks.toSpliced(at, 0, it.piece)
  if (it.kind === 'replace') return blocks.toSpliced(at, 1, it.piece)
  if (it.kind === 'delete') return blocks.toSpliced(at, it.count)
  if (it.kind === 'letter') return blocks.toSpliced(at, 1, `${block}x`)
  if (it.kind === 'level') {
    const heading = blocks.findIndex((text, index) => index >= at && text.startsWith('#'))
    const text = blocks[heading]
    const other = text?.startsWith('###') ? text.slice(2) : `#${text}`
    return text === undefined ? [...blocks] : blocks.toSpliced(heading, 1, other)
  }
  const rest = blocks.toSpliced(at, it.count)
  return rest.toSpliced(it.to % (rest.length + 1), 0, ...blocks.slice(at, at + it.count))
}

const textOf = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`

/** All that depends on which sections a document has, and where. */
const seen = (document: MarkdownDocument) => ({
  sections: outline(document).map(({heading, start, bodyStart, end, parent}) => {
    return {heading, start, bodyStart, end, parent: parent?.start}
  }),
  lint: lint(document, {type: 'prd'}),
})

describe('the sections of a document of many chunks', () => {
  it('are after each edit as when it is read anew', () => {
    const blocks = fc.array(piece, {minLength: 150, maxLength: 260, size: 'max'})
    fc.assert(
      fc.property(blocks, fc.array(edit, {minLength: 1, maxLength: 6}), (first, edits) => {
        let now: readonly string[] = first
        let document = readDocument(textOf(now))
        lint(document, {type: 'prd'})
        for (const it of edits) {
          now = edited(now, it)
          document = readDocument(textOf(now), document)
          assert.deepEqual(seen(document), seen(readDocument(document.text)))
        }
      }),
      {numRuns: 25},
    )
  }).timeout(120_000)

  it('are as before when an edit is undone', () => {
    const blocks = fc.array(piece, {minLength: 150, maxLength: 200, size: 'max'})
    fc.assert(
      fc.property(blocks, edit, (before, it) => {
        const document = readDocument(textOf(before))
        const first = seen(document)
        const other = readDocument(textOf(edited(before, it)), document)
        lint(other, {type: 'prd'})
        assert.deepEqual(seen(readDocument(document.text, other)), first)
        assert.deepEqual(seen(document), first)
      }),
      {numRuns: 15},
    )
  }).timeout(120_000)
})
