import assert from 'node:assert/strict'
import {applyEdits} from '../../../src/core/apply-fixes.ts'
import {readDocument} from '../../../src/core/document/document.ts'
import {lint} from '../../../src/core/lint.ts'
import type {DocumentType} from '../../../src/core/types.ts'
import {findingsOf, fixed} from './apply-fix.ts'

const inBacklog = (rule: string, text: string, type: DocumentType = 'backlog') =>
  lint(readDocument(text), {type}).findings.filter(it => it.rule === rule)

describe('story/manage', () => {
  it('writes a story for each operation, markup included', () => {
    const text = '- As a **vet**, I want to manage *cows*, so that I sleep.\n'
    assert.equal(
      fixed('story/manage', text),
      ['add', 'find', 'change', 'remove']
        .map(it => `- As a **vet**, I want to ${it} *cows*, so that I sleep.\n`)
        .join(''),
    )
  })
})

describe('story/depends', () => {
  it('fades out a note that could go', () => {
    const text = '- As a vet, I want to weigh a cow (after story 12), so that I dose it.\n'
    const [finding] = findingsOf('story/depends', text)
    assert.equal(finding?.unnecessary, true)
    assert.equal(fixed('story/depends', text), text.replace(' (after story 12)', ''))
  })

  it('has no fix where the words are part of the wish', () => {
    const text = '- As a vet, I want to weigh a cow once US-4 is there, so that I dose it.\n'
    assert.deepEqual(
      findingsOf('story/depends', text).map(({unnecessary, fixes}) => [unnecessary, fixes]),
      [[false, []]],
    )
  })
})

describe('story/unique', () => {
  it('shows the other story', () => {
    const text =
      '- As a vet, I want to weigh a cow.\n- As a cook, I want soup.\n- As a vet, I want to weigh cows.\n'
    assert.deepEqual(
      inBacklog('story/unique', text).map(({related}) => related.map(it => text.slice(it.start, it.end))),
      [['As a vet, I want to weigh cows.'], ['As a vet, I want to weigh a cow.']],
    )
  })
})

describe('stories with comments', () => {
  const story = '- As a vet, I want to sell and to weigh a cow, so that I sleep.'

  it('are read where the comment stands beside a whole story', () => {
    assert.equal(inBacklog('story/atomic', `${story} <!-- ask Kim -->\n`).length, 1)
  })

  it('are left alone where guidance is still to be replaced', () => {
    for (const text of [
      '- As a vet, I want <!-- one thing -->, so that <!-- why -->.\n',
      '- As a vet, I want to weigh a cow, so that <!-- why -->.\n',
      '- As a <!-- who -->, I want to sell and to weigh a cow, so that I sleep.\n',
      '- As a vet, I want to weigh <!-- what -->\n',
    ])
      assert.deepEqual(
        lint(readDocument(text), {type: 'backlog'}).findings.filter(it => it.rule.startsWith('story/')),
        [],
        text,
      )
  })
})

describe('acceptance/given-is-action', () => {
  it('is gone after its fix', () => {
    const text =
      '## Acceptance criteria\n\n- Given the vet opens the stable, when it rains, then a bell rings.\n'
    const [finding] = inBacklog('acceptance/given-is-action', text, 'user-story')
    const after = applyEdits(text, finding?.fixes[0]?.edits ?? [])
    assert.equal(after, text.replace('opens', 'has opened'))
    assert.deepEqual(inBacklog('acceptance/given-is-action', after, 'user-story'), [])
  })
})
