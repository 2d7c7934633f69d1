import assert from 'node:assert/strict'
import {PhraseIndex} from '../../../src/core/frameworks/phrases.ts'
import {wordsOf} from '../../../src/core/frameworks/words.ts'

function found(phrase: string, text: string, lists = {}): boolean {
  const index = new PhraseIndex<string>(lists)
  index.add(phrase, phrase)
  let hits = 0
  index.find(wordsOf(text), () => hits++)
  return hits > 0
}

describe('phrases', () => {
  const cases: [phrase: string, text: string, isFound: boolean][] = [
    ['out of scope', 'Payroll is out of scope for now.', true],
    ['out of scope', 'The scope is out.', false],
    ['struggl*', 'Nurses struggled with it.', true],
    ['struggle', 'Nurses struggled with it.', false],
    ['(spend|waste|has to) N (minutes|hours)', 'They waste 3 hours a week.', true],
    ['(spend|waste|has to)', 'She has to call back.', true],
    ['(spend|waste|has to)', 'She has called back.', false],
    ['not (yet)? decided', 'It is not decided.', true],
    ['not (yet)? decided', 'It is not yet decided.', true],
    ['from N .. to N', 'from 11 weeks to 5', true],
    ['from N .. to N', 'from 11 very long working weeks to 5', false],
    ['as … as', 'as quick for all of us there as', true],
    ['as … as', 'as one two three four five six seven as', false],
    ['^the goal', 'The goal is less noise.', true],
    ['^the goal', 'This is the goal.', false],
    ['N %', 'About 12,5% of them', true],
    ['N ms', 'within 30ms', true],
    ["don't know", 'Drivers don’t know it.', true],
    ['non goal', 'A non-goal', true],
    ['PEOPLE wait', 'Our drivers wait.', true],
    ['PEOPLE wait', 'Trucks wait.', false],
  ]
  for (const [phrase, text, isFound] of cases) {
    it(`“${phrase}” is ${isFound ? '' : 'not '}found in “${text}”`, () => {
      assert.equal(found(phrase, text, {people: ['driver*', 'nurse']}), isFound)
    })
  }

  it('say what is wrong with them', () => {
    assert.throws(() => found('Upper case', ''), /“Upper” is no word in lower case/)
    assert.throws(() => found('… then', ''), /begins with a gap/)
    assert.throws(() => found('then …', ''), /is no phrase/)
    assert.throws(() => found('', ''), /is no phrase/)
    assert.throws(() => found('a (b|(c)', ''), /no word/)
  })
})
