import assert from 'node:assert/strict'
import {reviewAnswer} from '../../../src/core/coach/review-answer.ts'
import type {Category, Level} from '../../../src/core/coach/types.ts'
import {readGuide} from './guide-pages.ts'

/** Of which kind the question of a page is, and whether what is better stands first. */
const excerpts: readonly [path: string, category: Category, level: Level, better: 'first' | 'second'][] = [
  ['levels/entry', 'improvement', 'entry', 'first'],
  ['levels/mid', 'improvement', 'mid', 'first'],
  ['levels/senior', 'growth', 'senior', 'first'],
  ['levels/principal', 'strategy', 'principal', 'first'],
  ['levels/director', 'strategy', 'director', 'first'],
  ['levels/vp', 'strategy', 'vp', 'first'],
  ['levels/cpo', 'strategy', 'cpo', 'first'],
  ['transitions/engineering', 'improvement', 'mid', 'second'],
  ['transitions/design', 'growth', 'mid', 'second'],
  ['transitions/business', 'growth', 'mid', 'second'],
  ['transitions/inside', 'behavioral', 'mid', 'second'],
]

describe('the excerpts of answers in guides', () => {
  for (const [path, category, level, better] of excerpts) {
    it(`${path}: the coach finds more in the one that the page calls better`, () => {
      const {text} = readGuide(path)
      const question = /\*([^*\n]{20,})\*/.exec(text)?.[1] ?? ''
      const [first = 0, second = 0, ...more] = [...text.matchAll(/(?:^> .*\n)+/gm)].map(
        ([quote]) => reviewAnswer(quote.replace(/^> /gm, ''), {question, category, level}).score,
      )
      assert.deepEqual(more, [])
      assert.ok(better === 'first' ? first > second : second > first, `${first}, then ${second}`)
    })
  }
})
