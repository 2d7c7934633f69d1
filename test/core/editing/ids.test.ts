import assert from 'node:assert/strict'
import {applyEdits} from '../../../src/core/apply-fixes.ts'
import {readDocument} from '../../../src/core/document/document.ts'
import {definitionEnd, definitionText} from '../../../src/core/editing/definition-text.ts'
import {definedIds, idAt} from '../../../src/core/editing/ids.ts'
import {renameEdits} from '../../../src/core/editing/rename-id.ts'
import {cpuTime} from '../../cpu-time.ts'

function ids(text: string): Record<string, number> {
  const found = definedIds(readDocument(text)).values()
  return Object.fromEntries([...found].map(({id, occurrences}) => [id, occurrences.length]))
}

/** The line on which each id is defined. */
function definitions(text: string): Record<string, string> {
  const found = definedIds(readDocument(text)).values()
  return Object.fromEntries(
    [...found].map(({id, definition}) => {
      const start = text.lastIndexOf('\n', definition.start - 1) + 1
      return [id, text.slice(start, text.indexOf('\n', start))]
    }),
  )
}

describe('ids of a document', () => {
  it('are defined by headings, labels, list items and table rows', () => {
    assert.deepEqual(
      ids(`### R1: Swap a seat

#### FR-12 – Refund

R2. When a train is full, the app shall say so.

- **NFR-3:** The list shall open within 2 s.
- [US-7] As a guard, I want to see free seats, so that I can offer them.
* [ ] AC1.2: Given a full train …
- REQ-AUTH-01 The app shall ask for a ticket number.
1. **G1** – fewer walks

| Id | Metric |
| --- | --- |
| \`M2\` | Walks a shift |
| M3 Swaps | Swaps a day |
`),
      {R1: 1, 'FR-12': 1, R2: 1, 'NFR-3': 1, 'US-7': 1, 'AC1.2': 1, 'REQ-AUTH-01': 1, G1: 1, M2: 1, M3: 1},
    )
  })

  it('count wherever they stand, but not in code, addresses, comments and longer words', () => {
    assert.deepEqual(
      ids(`- **R3:** When a seat is free, the app shall show it.
- **R4:** If none is, then the app shall say so (see R3, \`R3\` and [R3](#r3)).

R3–R4 wait for XR3, R3-beta, R33, R3.1 and AR-3; R3's test is green.

\`\`\`sh
deploy R3
\`\`\`

\`make R3\` <!-- R3 --> https://example.com/R3
`),
      {R3: 6, R4: 2},
    )
  })

  it('are two in a range with a hyphen', () => {
    assert.deepEqual(ids('- R1: a\n- R4: b\n\nR1-R4 wait.\n'), {R1: 2, R4: 2})
  })

  it('are defined where an entry bears them, not where a sentence or a table starts with them', () => {
    const text = `- R3 starts two weeks later.

| Requirement | Goal |
| --- | --- |
| R3 | G1 |
| R4 | G1 |

### R3: Appointments first

- R4: When a seat is free, the app shall show it.
`
    assert.deepEqual(definitions(text), {
      R3: '### R3: Appointments first',
      R4: '- R4: When a seat is free, the app shall show it.',
    })
  })

  it('are no quarters, halves, priorities and versions', () => {
    assert.deepEqual(ids('- Q1: build\n- Q2: test\n- H1: all\n- P0: crash\n- V2: later\n\n### Q3 2027\n'), {})
    assert.deepEqual(
      ids('## Open questions\n\n- Q1: Who pays?\n- Q2: When?\n\nQ1 blocks us; due Q2 2027, by Q1.\n'),
      {
        Q1: 2,
        Q2: 1,
      },
    )
  })

  it('are not linked where they start anew under every heading', () => {
    const text = '## A\n\n- AC1: One.\n\n## B\n\n- AC1: Two.\n- AC2: Three, after AC1.\n'
    const document = readDocument(text)
    assert.equal(definedIds(document).get('AC1')?.isAmbiguous, true)
    assert.equal(idAt(document, text.lastIndexOf('AC1')), undefined)
    assert.equal(idAt(document, text.lastIndexOf('AC2'))?.found.id, 'AC2')
  })

  it('stay linear on long lines', () => {
    const time = cpuTime(() => {
      definedIds(readDocument(`- ${'AB-'.repeat(200_000)}\n`))
      definedIds(readDocument(`- ${'R1 '.repeat(100_000)}\n`))
    })
    assert.ok(time < 4_000)
  })
})

describe('what an id names', () => {
  const shown = (text: string, at: string) => {
    const document = readDocument(text)
    const found = idAt(document, text.lastIndexOf(at))?.found
    assert.ok(found)
    return definitionText(document, found, definitionEnd(document, found))
  }

  it('is the list item, the section under a heading, the row under its header', () => {
    assert.equal(shown('- **R1:** One.\n- **R2:** Two.\n\nSee R1.\n', 'R1'), '- **R1:** One.')
    assert.equal(shown('### R1: One\n\nText.\n\n### R2: Two\n\nSee R1.\n', 'R1'), '### R1: One\n\nText.')
    assert.equal(
      shown('| Metric | By |\n| :-- | --- |\n| M1 Walks | May |\n\nSee M1.\n', 'M1'),
      '| Metric | By |\n|---|---|\n| M1 Walks | May |',
    )
    assert.equal(shown('R1: One.\nR2: Two.\n\nSee R1.\n', 'R1'), 'R1: One.')
  })

  it('is the row also where the text begins with an empty line', () => {
    assert.equal(
      shown('\n| Metric |\n| --- |\n| M1 Walks |\n\nSee M1.\n', 'M1'),
      '| Metric |\n|---|\n| M1 Walks |',
    )
  })

  it('is cut where it is long', () => {
    assert.ok(shown(`- R1: ${'so long '.repeat(200)}\n\nSee R1.\n`, 'R1').length < 620)
  })
})

describe('renaming an id', () => {
  const text = '### R1: One\n\nSee R1, [R1](#r1-one) and R2.\n\n- R2: Two, not R10.\n'
  const rename = (id: string, name: string) => {
    const document = readDocument(text)
    const found = definedIds(document).get(id)
    assert.ok(found)
    const edits = renameEdits(document, found, name)
    return typeof edits === 'string' ? edits : applyEdits(text, edits)
  }

  it('changes all its places, and links to its heading', () => {
    assert.equal(
      rename('R1', 'FR-1.2'),
      '### FR-1.2: One\n\nSee FR-1.2, [FR-1.2](#fr-12-one) and R2.\n\n- R2: Two, not R10.\n',
    )
  })

  it('refuses a name that is taken, and one that is no id', () => {
    assert.match(rename('R1', 'R2'), /^R2 is taken/)
    for (const name of ['', 'swap', 'R', 'r 2', 'R1 ', 'H1', 'R1, R2']) {
      if (name.trim() !== 'R1') assert.match(rename('R1', name), /is no id/)
    }
  })
})
