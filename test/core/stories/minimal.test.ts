import assert from 'node:assert/strict'
import {minimalDefect} from '../../../src/core/stories/minimal.ts'
import {storyOf, told} from './story-of.ts'

const words = (count: number) => Array.from({length: count}, () => 'more').join(' ')

const cases: [text: string, told: string][] = [
  [`As a vet, I want ${words(36)}, so that I rest.`, `sure: ${words(36)}`],
  [`As a vet, I want ${words(35)}, so that I rest.`, '-'],
  ['As a vet, I want a map, so I have the roads, so that I drive less.', 'sure: so that I drive less'],
  ['As a vet, I want a map, so that I drive less, because roads flood.', '-'],
  [
    'As a vet, I want a map (ask Ola about the rights), so that I drive less.',
    'likely: (ask Ola about the rights)',
  ],
  ['As a vet, I want the file(s), the GPS (GLONASS) and maps (paper too).', '-'],
  ['As a vet, I want a map. The old one is torn.', 'likely: The old one is torn.'],
  ['As a vet, I want a map.\nPriority: high', '-'],
  ['As a vet, I want a map.\n- of the roads', '-'],
  ['As a vet, I want a map, e.g. Of roads.', '-'],
  ['As a vet, I want a map because roads flood, so that I drive less.', 'likely: because roads flood'],
  ['As a vet, I want a map because we lose our way in order to reach a farm.', '-'],
  ['As a vet, I want a map; today we call the farmer.', 'likely: ; today we call the farmer'],
  ['As a vet, I want a map, so that I drive less - the old one is torn.', 'likely: - the old one is torn'],
  ['As a vet, I want a map – nice to have in winter – of the roads.', '-'],
  ['As a vet, I want a map – not before May.', 'likely: – not before May'],
  ['As a vet, I want two maps – one of roads, one of farms.', '-'],
  ['As a vet, I want a map; so that I drive less.', '-'],
  ['As a vet, I want to dose by weight-for-age - or breed - of a calf.', '-'],
  ['As a vet, I want to see animals such as cows, pigs or hens on a map.', 'likely: such as cows'],
  ['As a vet, I want to log a visit, i.e. date, farm and dose.', 'likely: i.e. date'],
  ['As a vet, I want to find large animals such as cows.', '-'],
  ['As a vet, I want a map, so that I find places such as farms, barns and stables.', '-'],
  ['A map (ask Ola about the rights). The old one is torn.', '-'],
]

describe('minimalDefect', () => {
  for (const [text, expected] of cases) {
    it(text.length < 90 ? text : `${text.slice(0, 30)}… of ${text.length} characters`, () =>
      assert.equal(told(text, minimalDefect(storyOf(text))), expected),
    )
  }

  it('says what it found', () => {
    const message = (text: string) => minimalDefect(storyOf(text))?.message
    assert.equal(
      message('As a vet, I want a map, so I have the roads, so that I drive less.'),
      'Two benefits, one behind the other (“I have the roads” and “so that I drive less”): expected one',
    )
    assert.equal(
      message('As a vet, I want a map. The old one is torn.'),
      'Text beside the story (“The old one is torn.”): expected role, wish and benefit only',
    )
  })
})
