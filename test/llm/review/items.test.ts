import assert from 'node:assert/strict'
import fc from 'fast-check'
import {ItemReader, listsIn} from '../../../src/llm/review/items.ts'

const review = {
  findings: [{quote: 'a "b" {c} [d] \\', what: 'é\n😀'}, {quote: 'x'}],
  rewrites: [],
  parts: [{id: 'goal', quote: null}],
}

describe('the items of a reply', () => {
  it('come as soon as each is complete, however the reply is cut', () => {
    const text = JSON.stringify(review, null, 1)
    const cuts = fc.array(fc.integer({min: 1, max: 30}), {minLength: 1})
    fc.assert(
      fc.property(cuts, sizes => {
        const reader = new ItemReader()
        const items = []
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1
          items.push(...reader.push(text.slice(at, at + size)))
          at += size
        }
        assert.deepEqual(
          items.map(({list, json}) => [list, JSON.parse(json)]),
          [...review.findings.map(it => ['findings', it]), ['parts', review.parts[0]]],
        )
      }),
      {numRuns: 100},
    )
  })

  it('are found in a fence, among words, one level down, and in a bare list', () => {
    const json = JSON.stringify(review)
    const replies = [
      json,
      `\`\`\`json\n${json}\n\`\`\``,
      `Here it is:\n${json}\nAnything else?`,
      `{"review": ${json}}`,
    ]
    for (const reply of replies) assert.deepEqual(listsIn(reply)?.get('findings'), review.findings)
    assert.deepEqual(listsIn(JSON.stringify(review.findings))?.get('findings'), review.findings)
  })

  it('are not where there is no JSON', () => {
    for (const reply of ['', 'Looks good to me!', '{"findings": [', '{', '[]]', 'null', '7']) {
      assert.equal(listsIn(reply)?.get('findings')?.length ?? 0, 0, reply)
    }
  })

  it('never fail, whatever comes', () => {
    const odd = fc
      .array(fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', 'a', '1'))
      .map(it => it.join(''))
    fc.assert(
      fc.property(odd, text => {
        new ItemReader().push(text)
        listsIn(text)
      }),
      {numRuns: 300},
    )
  })
})
