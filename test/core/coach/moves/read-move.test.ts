import assert from 'node:assert/strict'
import {readMove} from '../../../../src/core/coach/moves/read-moves.ts'
import type {Category} from '../../../../src/core/coach/types.ts'

type Case = readonly [move: string, category: Category, text: string]

/** What makes a move, in plain words. */
const made: readonly Case[] = [
  [
    'clarify',
    'product-sense',
    'I assume the ferry runs all year; if it only sails in summer I would not build for commuters at all.',
  ],
  [
    'goal',
    'product-sense',
    'The mill wants bakers who come back for a second sack before the first is empty, and not more bakers who look.',
  ],
  [
    'segment-choice',
    'product-sense',
    'I take the night porters first, because they carry the keys alone and nobody can help them at three in the morning.',
  ],
  [
    'pain',
    'product-sense',
    'At three in the morning he has forty keys on one ring and no way to tell which guest has which, so he wakes the housekeeper.',
  ],
  [
    'options',
    'product-sense',
    'Either a numbered board with a lamp over each hook, or a tag in each key that rings when it leaves the house.',
  ],
  [
    'decision',
    'trade-off',
    'We keep the deposit, because the bikes that come back are worth more than the renters who walk away.',
  ],
  ['rejected', 'product-sense', 'Not the phone line: it only rings after the key is already lost.'],
  [
    'trade-off',
    'product-sense',
    'It costs the porters four more minutes at each handover, and the older ones will grumble.',
  ],
  [
    'metric',
    'product-sense',
    'Of all the beehives that were opened in a week, how many had their notes written down the same day.',
  ],
  ['guardrail', 'product-sense', 'If more than 2 in 100 parcels go to the wrong stall, we switch it off.'],
  [
    'data-check',
    'diagnosis',
    'Before anybody is blamed I lay our count of bookings beside what the bank paid out each day.',
  ],
  ['action', 'behavioral', 'I rang the three harbour masters and cancelled the Friday sailing myself.'],
  [
    'result',
    'behavioral',
    'By August we had 40 empty seats instead of 190, and the harbour master renewed for two years.',
  ],
  [
    'reflection',
    'behavioral',
    'Since then no sailing is announced before I have called the harbour master myself.',
  ],
  ['compute', 'estimation', '12,000 stalls × 40 cups = 480,000 cups a day.'],
  ['equation', 'estimation', 'Cups a day = stalls × customers per stall × cups per customer'],
  ['reversal', 'trade-off', 'If more than six renters in a month leave over the deposit, it goes.'],
  [
    'failure-mode',
    'ai-product',
    'When it is not sure of a mushroom it says so, shows the three nearest pictures and tells the picker to leave it.',
  ],
  [
    'bottleneck',
    'growth',
    'Of 900 allotment holders who join in March only 210 have planted anything a month later; nearly all of the rest never get past the soil form.',
  ],
]

/** What only looks like it, by the trap it is. */
const traps: Readonly<Record<string, readonly Case[]>> = {
  'a negation': [
    ['guardrail', 'metrics', 'We have no guardrail.'],
    ['guardrail', 'product-sense', 'No guardrail is needed here because the change is small.'],
    ['target', 'metrics', 'There is no baseline and no target yet.'],
    ['risk', 'strategy', 'There are no risks in this plan.'],
  ],
  'a hedge': [
    ['decision', 'trade-off', 'It depends on the priorities of the stakeholders.'],
    ['decision', 'trade-off', 'Perhaps we could do both, it is hard to say without knowing more.'],
    ['price', 'go-to-market', 'The price could maybe be somewhere in the usual range.'],
  ],
  'a promise': [
    ['metric', 'product-sense', 'I would define a clear north star metric.'],
    ['metric', 'product-sense', 'Success would be measured with relevant KPIs.'],
    [
      'segment-choice',
      'product-sense',
      'I would segment the users and prioritise the most valuable persona.',
    ],
    ['options', 'product-sense', 'I would brainstorm several solutions.'],
    ['evidence', 'product-sense', 'We should do user research.'],
    ['compute', 'estimation', 'I would multiply all the inputs.'],
    ['bottleneck', 'growth', 'We need to find the biggest bottleneck in the funnel.'],
  ],
  'a framework': [
    ['criteria', 'prioritization', 'I would use RICE, Kano and MoSCoW for this.'],
    ['equation', 'estimation', 'I would use a MECE driver tree with a top-down and a bottom-up view.'],
    ['model', 'growth', 'AARRR: acquisition, activation, retention, referral, revenue.'],
  ],
  'a sentence that fits every product': [
    ['goal', 'product-sense', 'The goal is to increase engagement.'],
    ['trade-off', 'product-sense', 'There are trade-offs between speed and quality.'],
    ['data-check', 'diagnosis', 'Data quality is very important in every analysis.'],
    ['result', 'behavioral', 'The project was a big success.'],
    ['reflection', 'behavioral', 'It was a great learning experience.'],
    ['close', 'product-sense', 'In summary, this would delight our users.'],
  ],
  'a solution in place of a pain': [['pain', 'product-sense', 'Users need a dashboard.']],
  'somebody else’s words': [
    ['decision', 'trade-off', '“We keep the deposit, because the bikes that come back are worth more.”'],
    ['action', 'behavioral', '> I rang the three harbour masters and cancelled the Friday sailing myself.'],
  ],
}

describe('reading one move', () => {
  for (const [move, category, text] of made) {
    it(`finds ${move} in “${text}”`, () => {
      const {status, place} = readMove(text, move, category)
      assert.equal(status, 'made')
      assert.deepEqual(place, {start: 0, end: text.length})
    })
  }

  for (const [trap, cases] of Object.entries(traps)) {
    for (const [move, category, text] of cases) {
      it(`is not taken in by ${trap}: “${text}”`, () => {
        assert.notEqual(readMove(text, move, category).status, 'made')
      })
    }
  }

  it('shows the whole of a list of names', () => {
    const text =
      'Three kinds of people are in and out all night:\n\n- night porters\n- housekeepers\n- late guests\n'
    const {place} = readMove(text, 'segments', 'product-sense')
    assert.equal(text.slice(place?.start, place?.end), 'night porters\n- housekeepers\n- late guests')
  })

  it('finds nothing in nothing', () => {
    for (const text of ['', '\n\n', '---\nquestion: "Why?"\n---\n', '# Goal\n'])
      assert.equal(readMove(text, 'goal', 'product-sense').status, 'not-found', JSON.stringify(text))
  })

  it('reads a move that the category does not ask for as the others mean it', () => {
    const text = 'If more than 2 in 100 parcels go to the wrong stall, we switch it off.'
    assert.equal(readMove(text, 'guardrail', 'estimation').status, 'made')
  })
})
