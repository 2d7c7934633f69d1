import assert from 'node:assert/strict'
import {wordsOf} from '../../../src/core/frameworks/words.ts'

describe('words', () => {
  const cases: [text: string, words: string][] = [
    ['Non-goals: none', 'non goals none'],
    ["Don’t say “can’t”, say CAN'T", "don't say can't say can't"],
    ["the drivers' rota, 'so called'", 'the drivers rota so called'],
    ['1,200.50 riders in 2.5 h.', '1,200.50 riders in 2.5 h'],
    ['30ms, v2 and 3rd', '30 ms v2 and 3 rd'],
    ['€5 → $6, 40% ≥ 30%?', '€ 5 → $ 6 40 % ≥ 30 % ?'],
    ['Café Özil naïve2 and Łódź', 'café özil naïve2 and łódź'],
    ['½ a day, ٣ days, 🚲 lanes', '½ a day ٣ days lanes'],
    ['code \uFFFC\uFFFC here — and … there', 'code here and there'],
    ['', ''],
  ]
  for (const [text, words] of cases) {
    it(`of “${text}” are “${words}”`, () => {
      const found = wordsOf(text)
      assert.equal(found.map(it => it.text).join(' '), words)
      for (const {text: word, start} of found)
        assert.equal(
          text
            .slice(start, start + word.length)
            .toLowerCase()
            .replace('’', "'"),
          word,
        )
    })
  }
})
