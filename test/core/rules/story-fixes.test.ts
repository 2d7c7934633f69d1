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

const fixesOf = (rule: string, text: string) =>
  inBacklog(rule, text).map(({fixes}) => fixes.map(({edits}) => applyEdits(text, edits)))

describe('story/unique', () => {
  const twins = '- As a vet, I want to weigh a cow.\n- As a vet, I want to weigh a cow.\n'

  it('shows the other story', () => {
    const text =
      '- As a vet, I want to weigh a cow.\n- As a cook, I want soup.\n- As a vet, I want to weigh cows.\n'
    assert.deepEqual(
      inBacklog('story/unique', text).map(({related}) => related.map(it => text.slice(it.start, it.end))),
      [['As a vet, I want to weigh cows.'], ['As a vet, I want to weigh a cow.']],
    )
  })

  it('removes the second of two, and fades it', () => {
    assert.deepEqual(fixesOf('story/unique', twins), [[], ['- As a vet, I want to weigh a cow.\n']])
    assert.deepEqual(
      inBacklog('story/unique', twins).map(it => it.unnecessary),
      [false, true],
    )
  })

  it('removes nothing that has lines of its own beneath', () => {
    assert.deepEqual(fixesOf('story/unique', `${twins}  - at night\n`), [[], []])
  })
})

describe('story/minimal', () => {
  const story = 'As a vet, I want to weigh a cow'

  it('moves a note beneath the story, whatever its bullet', () => {
    for (const [bullet, indent] of [
      ['- ', '  '],
      ['12. ', '    '],
      ['* [ ] ', '  '],
    ])
      assert.deepEqual(
        fixesOf('story/minimal', `${bullet}${story} (ask Kim which one), so that I dose it.\n`),
        [[`${bullet}${story}, so that I dose it.\n${indent}- Ask Kim which one\n`]],
        bullet,
      )
  })

  it('moves sentences after the story', () => {
    assert.deepEqual(fixesOf('story/minimal', `- ${story}. It is heavy and will not stand still.\n`), [
      [`- ${story}.\n  - It is heavy and will not stand still.\n`],
    ])
  })

  it('moves what stands behind a dash or a semicolon', () => {
    for (const mark of [' –', ' -', ' --', ';', ' —'])
      assert.deepEqual(
        fixesOf('story/minimal', `- ${story}${mark} we have no scales, so that I dose it.\n`),
        [[`- ${story}, so that I dose it.\n  - We have no scales\n`]],
        mark,
      )
    assert.deepEqual(fixesOf('story/minimal', `- ${story}, so that I dose it - it can wait.\n`), [
      [`- ${story}, so that I dose it.\n  - It can wait\n`],
    ])
  })

  it('has nowhere to move it from a paragraph', () => {
    assert.deepEqual(fixesOf('story/minimal', `${story} (ask Kim which one), so that I dose it.\n`), [[]])
  })
})

describe('story/role', () => {
  it('writes an act as a story, and leaves other lines alone', () => {
    assert.deepEqual(fixesOf('story/role', '- Weigh a cow.\n- A cow.\n'), [
      [
        '- As a <!-- role: who exactly, in which situation -->, I want to weigh a cow, so that <!-- what they gain -->.\n- A cow.\n',
      ],
      [],
    ])
  })
})

describe('story/uniform', () => {
  const others = (wish: string) =>
    ['cow', 'pig', 'hen', 'goat']
      .map(it => `- As a vet, ${wish} weigh a ${it}, so that I dose it.\n`)
      .join('')

  it('says it as the others do', () => {
    for (const [usual, odd, fixed] of [
      ['I want to', 'I can', 'I want to'],
      ['I want to', 'I should be able to', 'I want to'],
      ['I can', 'I want to', 'I can'],
    ] as const) {
      const text = (wish: string) => `${others(usual)}- As a vet, ${wish} sell a cat, so that I live.\n`
      assert.deepEqual(fixesOf('story/uniform', text(odd)), [[text(fixed)]], odd)
    }
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

describe('acceptance/too-many-thens', () => {
  const scenario = (...thens: string[]) =>
    `## Acceptance criteria\n\n- **Given** a cow\n- **When** it moos\n${thens.map(it => `- ${it}\n`).join('')}`

  it('begins a second scenario before the fourth outcome', () => {
    const text = scenario('**Then** a', '**And** b', '**And** c', '**And** d', '**And** e')
    const [finding] = inBacklog('acceptance/too-many-thens', text, 'user-story')
    assert.equal(
      applyEdits(text, finding?.fixes[0]?.edits ?? []),
      scenario(
        '**Then** a',
        '**And** b',
        '**And** c',
        '**Given** a cow',
        '**When** it moos',
        '**Then** d',
        '**And** e',
      ),
    )
  })

  it('offers nothing where steps share a line, or in a Gherkin block', () => {
    for (const text of [
      '## Acceptance criteria\n\n- Given a cow, when it moos, then a\n- and b\n- and c\n- and d\n',
      '```gherkin\nScenario: x\n  Given a cow\n  When it moos\n  Then a\n  And b\n  And c\n  And d\n```\n',
    ])
      assert.deepEqual(
        inBacklog('acceptance/too-many-thens', text, 'user-story').map(it => it.fixes),
        [[]],
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
