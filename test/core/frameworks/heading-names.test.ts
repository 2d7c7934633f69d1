import assert from 'node:assert/strict'
import {elements} from '../../../src/core/frameworks/bundled.ts'
import {elementOfHeading} from '../../../src/core/frameworks/element-of-heading.ts'
import {lexiconOf} from '../../../src/core/frameworks/lexicon.ts'

function announced(title: string): string[] {
  return lexiconOf(elements)
    .names.read(title)
    .filter(({kind}) => kind !== 'related')
    .map(({element}) => elements[element]?.id ?? '')
}

describe('headings announce elements', () => {
  const cases: [title: string, ...ids: string[]][] = [
    ['Goals', 'goals'],
    ['3.2 Goals', 'goals'],
    ['3\\. Goals', 'goals'],
    ['IV. Goals', 'goals'],
    ['B) Goals', 'goals'],
    ['🎯 Goals', 'goals'],
    ['GOALS (draft)', 'goals'],
    ['Goals *(mandatory)*', 'goals'],
    ['Goals for the first release', 'goals'],
    ['Launch acceptance criteria', 'acceptance'],
    ['What does done look like?', 'acceptance'],
    ['Problem: what are we solving?', 'problem'],
    ['Epic 2: Success metrics', 'metrics'],
    ['How will we measure success?', 'metrics'],
    ['Who is this for?', 'users'],
    ['Why now?', 'problem'],
    ['How do we know this is a real problem?', 'evidence'],
    ['What could go wrong?', 'risks'],
    ['What we are not building', 'non-goals'],
    ['Non-Goals', 'non-goals'],
    ['Risks & Mitigations', 'risks'],
    ['Goals and non-goals', 'goals', 'non-goals'],
    ['Goals/Non-Goals', 'goals', 'non-goals'],
    ['Goals & Success Metrics', 'goals', 'metrics'],
    ['Phase 2: all depots', 'rollout'],
    ['KPI cards'],
    ['Metrics exporter'],
    ['Questions and answers'],
    ['Future work'],
    ['Data model'],
    ['The runner sets a goal and the coach sees all of the goals'],
    [''],
    ['x'.repeat(10_000)],
  ]
  for (const [title, ...ids] of cases) {
    it(`${title.slice(0, 60) || '(empty)'} → ${ids.join(', ') || 'none'}`, () => {
      assert.deepEqual(announced(title).sort(), ids.sort())
    })
  }

  it('give the first element of a title', () => {
    assert.equal(elementOfHeading('Goals and non-goals'), 'goals')
    assert.equal(elementOfHeading('Glossary'), undefined)
  })
})
