import assert from 'node:assert/strict'
import {readDocument} from '../../../src/core/document/document.ts'
import {outline, type Section, sectionAt} from '../../../src/core/document/outline.ts'

const PRD = `# Refunds

Intro.

## Problem

It hurts.

### Evidence

312 calls.

**Source:** the desk

## Goals

- Target: 40%
  by May
- More

## Risks
`

const document = readDocument(PRD)
const sections = outline(document)
const named = (title: string) => sections.find(it => it.heading.title === title) as Section
const text = ({start, end}: Section) => PRD.slice(start, end)

describe('the outline', () => {
  it('lists the sections in order', () =>
    assert.deepEqual(
      sections.map(it => it.heading.title),
      ['Refunds', 'Problem', 'Evidence', 'Source', 'Goals', 'Target', 'Risks'],
    ))

  it('finds the section whose heading starts at a place', () => {
    for (const it of sections) assert.equal(sectionAt(document, it.start), it)
    assert.equal(sectionAt(document, named('Goals').start + 1), undefined)
    assert.equal(sectionAt(document, PRD.length), undefined)
  })

  it('a section holds its subsections and ends where one of its level begins', () => {
    assert.match(text(named('Problem')), /^## Problem[\s\S]*the desk\n\n$/)
    assert.equal(named('Refunds').end, PRD.length)
    assert.equal(text(named('Risks')), '## Risks\n')
  })

  it('knows the section around each', () => {
    assert.equal(named('Evidence').parent, named('Problem'))
    assert.equal(named('Source').parent, named('Evidence'))
    assert.equal(named('Target').parent, named('Goals'))
    assert.equal(named('Problem').parent, named('Refunds'))
    assert.equal(named('Refunds').parent, undefined)
  })

  it('the body starts after the heading', () =>
    assert.equal(PRD.slice(named('Risks').bodyStart, named('Risks').end), '\n'))

  it('a list item’s label ends with the item', () =>
    assert.equal(text(named('Target')), 'Target: 40%\n  by May'))

  it('a deeper heading may come first', () => {
    const [first, second] = outline(readDocument('### A\n\n# B\n'))
    assert.deepEqual([first?.end, second?.parent], [7, undefined])
  })

  it('a document has one outline', () => {
    const document = readDocument(PRD)
    assert.equal(outline(document), outline(document))
  })

  it('is empty without headings', () => assert.deepEqual(outline(readDocument('text')), []))
})
