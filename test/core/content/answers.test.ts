import assert from 'node:assert/strict'
import {fileURLToPath} from 'node:url'
import {answerFileProblems} from '../../../scripts/content/answers.ts'
import {type Placed, readBank} from '../../../scripts/content/bank.ts'
import {filesIn} from '../../../scripts/content/files.ts'
import {reviewAnswer} from '../../../src/core/coach/review-answer.ts'
import type {ContentFile} from '../../../src/core/practice/content-file.ts'
import {problemLine} from '../../../src/core/practice/content-file.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const LEAST_OF_A_MODEL = 80
const MOST_OF_A_WEAK = 45

describe('the answers of the bank', function () {
  this.timeout(60_000)
  let files: ContentFile[]
  let bank: Placed[]
  before(async () => {
    files = await filesIn(root, 'questions/answers', '.md')
    bank = await readBank(root)
  })

  it('are 39 with their weak ones', () => {
    assert.equal(files.filter(({path}) => path.endsWith('.weak.md')).length, 39)
    assert.equal(files.length, 78)
  })

  it(`get ${LEAST_OF_A_MODEL} and more from the coach, the weak ones ${MOST_OF_A_WEAK} at most`, () => {
    const odd = files.flatMap(({path, text}) => {
      const {score, moves} = reviewAnswer(text)
      const isWeak = path.endsWith('.weak.md')
      if (isWeak ? score <= MOST_OF_A_WEAK : score >= LEAST_OF_A_MODEL) return []
      const read = moves.filter(it => (it.status === 'made') === isWeak).map(it => `${it.id} ${it.status}`)
      return [`${path}: ${score}, ${read.join(', ')}`]
    })
    assert.deepEqual(odd, [])
  })

  it('what is wrong with one is said, at its line', () => {
    const file = files.find(({path}) => path.endsWith('/growth-dental-labs.weak.md'))
    assert.ok(file)
    const problems = (from: string | RegExp, to: string) =>
      answerFileProblems({path: file.path, text: file.text.replace(from, to)}, bank).map(problemLine)
    const at = `${file.path}:`
    assert.deepEqual(problems('', ''), [])
    assert.deepEqual(problems('level: senior', 'level: mid'), [`${at}6: level: expected “senior”`])
    assert.deepEqual(problems('kind: weak', 'kind: model').slice(0, 1), [`${at}8: kind: expected “weak”`])
    assert.match(
      problems('growth-dental-labs', 'growth-x')[0] ?? '',
      /:3: question-id: no question is called “growth-x”/,
    )
    assert.match(
      problems('\nweak:\n', '\nweak:\n  charm: []\n')[0] ?? '',
      /“charm” is no move of growth at this level/,
    )
    assert.match(
      problems(/\nweak:\n[\s\S]*?\nwrong:/, '\nweak:\n  goal: ["Never said."]\nwrong:')[0] ?? '',
      /goal: not found in the answer, word for word: “Never said\.”/,
    )
    assert.match(problems(/---\n\n[\s\S]*/, '---\n\nShort.')[0] ?? '', /not found in the answer/)
    assert.match(problems(/^---/, '')[0] ?? '', /:1: no front matter/)
  })
})
