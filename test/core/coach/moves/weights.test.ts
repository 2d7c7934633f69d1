import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {digestOfCues} from '../../../../scripts/train/digest.ts'
import {movesOf} from '../../../../src/core/coach/moves/move-ids.ts'
import {packed, STEP, unpacked} from '../../../../src/core/coach/moves/weights.ts'
import {categories} from '../../../../src/core/coach/types.ts'

const path = join(import.meta.dirname, '../../../../src/core/coach/moves/weights.json')

describe('the weights of moves', () => {
  it('are unpacked as they were packed, to the nearest step', () => {
    const numbers = Array.from({length: 400}, (_, at) => (at % 7 === 0 || at > 390 ? Math.sin(at) : 0))
    for (const [at, number] of unpacked(packed(numbers), numbers.length).entries())
      assert.ok(Math.abs(number - (numbers[at] as number)) <= STEP / 2 + 1e-9, String(at))
  })

  it('keep what stands after a long stretch of nothing', () => {
    const numbers = [...new Array(500).fill(0), 1, ...new Array(93).fill(0), -1]
    assert.deepEqual([...unpacked(packed(numbers), numbers.length)], numbers)
  })

  it('were learned with the cues and classes that there are: `npm run train` after each change to them', () => {
    assert.equal((JSON.parse(readFileSync(path, 'utf8')) as {cues: number}).cues, digestOfCues())
  })

  it('are there for every move, and small', () => {
    const text = readFileSync(path, 'utf8')
    const {biases} = JSON.parse(text) as {biases: Record<string, number>}
    assert.deepEqual(Object.keys(biases), [...new Set(categories.flatMap(it => movesOf(it)))].sort())
    assert.ok(text.length < 150_000, `${text.length} bytes`)
  })
})
