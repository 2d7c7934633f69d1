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
    ['State of play', 'problem'],
    ['What users struggle with', 'problem'],
    ['Shortcomings of the present ticket machine', 'problem'],
    ['What our passengers told us', 'evidence'],
    ['Who we talked to', 'evidence'],
    ['Lessons from the first season', 'evidence'],
    ['Who this concerns', 'users'],
    ['Users of the portal', 'users'],
    ['What we hope to achieve', 'goals'],
    ['What will be different', 'goals'],
    ['How we’ll know', 'metrics'],
    ['How will we tell that it helps?', 'metrics'],
    ['What we’ll watch', 'metrics'],
    ['Numbers we want to move', 'metrics'],
    ['Not in this version', 'non-goals'],
    ['What it won’t do', 'non-goals'],
    ['For another time', 'non-goals'],
    ['Options appraisal', 'alternatives'],
    ['Describe alternatives you’ve considered', 'alternatives'],
    ['Why not a kiosk?', 'alternatives'],
    ['Choice of the database', 'alternatives'],
    ['Things that worry us', 'risks'],
    ['What scares me a little', 'risks'],
    ['Points of attention', 'risks'],
    ['Test conditions', 'acceptance'],
    ['We accept it when', 'acceptance'],
    ['Smoke tests', 'acceptance'],
    ['Who goes first?', 'rollout'],
    ['Going live', 'rollout'],
    ['Cutover weekend', 'rollout'],
    ['Matters to be resolved', 'open-questions'],
    ['Not sure about', 'open-questions'],
    ['The solution you would like', 'requirements'],
    ['Things that worry us and open questions', 'risks', 'open-questions'],
    ['Risks and open questions', 'risks', 'open-questions'],
    ['Later (out of scope)', 'non-goals'],
    ['Who this isn’t for', 'non-goals'],
    ['What to watch out for', 'risks'],
    ['What we need to launch', 'risks'],
    ['How we differ', 'alternatives'],
    ['Milestone dates', 'rollout'],
    ['Go/no-go criteria', 'acceptance'],
    ['What it is', 'requirements'],
    ['In-scope features', 'requirements'],
    ['Who’s been left out?'],
    ['Issues to create'],
    ['Pricing (TBD)'],
    ['KPI cards'],
    ['Metrics exporter'],
    ['Questions and answers'],
    ['Future work'],
    ['Data model'],
    ['Does this help the harbour master?'],
    ['People who met on the pier'],
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
