import assert from 'node:assert/strict'
import {stem} from '../../../../src/core/coach/moves/stem.ts'

describe('stems', () => {
  for (const forms of [
    'choose chooses choosing',
    'stop stops stopped stopping',
    'company companies',
    'carry carries carried',
    'lose loses losing',
    'watch watches watched',
    'guess guesses guessed',
  ]) {
    it(`makes one of ${forms}`, () => assert.equal(new Set(forms.split(' ').map(stem)).size, 1))
  }

  it('keeps apart what is not the same word', () => {
    for (const [one, other] of [
      ['was', 'wa'],
      ['thing', 'th'],
      ['need', 'ne'],
      ['less', 'les'],
    ] as const)
      assert.notEqual(stem(one), other)
  })
})
