import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {placedQuestions} from '../../../scripts/content/bank.ts'
import {gradeOf, MOST_GRADE} from '../../../scripts/content/reading-level.ts'
import {askedMoves} from '../../../src/core/coach/content.ts'
import {readCardFiles} from '../../../src/core/practice/cards/deck.ts'
import {readQuestionFiles} from '../../../src/core/practice/questions/check.ts'
import {readYaml} from '../../../src/core/yaml/read-yaml.ts'

const page = readFileSync(new URL('../../../CONTRIBUTING.md', import.meta.url), 'utf8')
const example = (opening: string) => {
  const fences = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
  const found = fences.find(([, text]) => text?.startsWith(opening))
  assert.ok(found?.[1], `no example with “${opening}”`)
  return found[1]
}

describe('CONTRIBUTING.md', () => {
  it('shows a question that fits', () => {
    const files = [{path: 'growth.yaml', text: example('category:')}]
    assert.deepEqual(readQuestionFiles(files).problems, [])
    for (const {question} of placedQuestions(files)) assert.ok(gradeOf(question.ask) <= MOST_GRADE)
  })

  it('shows a card that fits', () => {
    assert.deepEqual(readCardFiles([{path: 'cards.yaml', text: example('cards:')}]).problems, [])
  })

  it('shows the head of an answer with moves that there are', () => {
    const {category, level, made, weak} = readYaml(example('pmprep: answer')) as {
      category: 'growth'
      level: 'mid'
      made: object
      weak: object
    }
    const moves = askedMoves(category, level).map(({id}) => id)
    for (const move of Object.keys({...made, ...weak})) assert.ok(moves.includes(move), move)
  })
})
