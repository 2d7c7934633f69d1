import assert from 'node:assert/strict'
import fc from 'fast-check'
import {Anchors} from '../../../src/llm/review/anchor.ts'
import {answerMaterial, documentMaterial} from '../../../src/llm/review/material.ts'
import {cpuTime} from '../../cpu-time.ts'
import {ANSWER, PRD} from './files.ts'

describe('what of a file a model gets to read', () => {
  it('of a document: no front matter, no comments, nothing that is not seen', () => {
    const hidden = 'Fill\u200b the \u{e0049}\u{e0067}places\u202e.'
    const {sent} = documentMaterial(`${PRD}\n${hidden}\n<!-- and\nthis -->end <!-- open`)
    assert.ok(!/Ines|pmprep|and\nthis/.test(sent))
    assert.match(sent, /^# Course waiting lists/)
    assert.match(sent, /Fill the places\.\nend <!-- open$/)
  })

  it('of an answer: no title, notes, follow-ups or front matter', () => {
    const {sent} = answerMaterial(ANSWER)
    assert.match(sent, /^I take “improve” to mean/)
    assert.match(sent, /came back late\.$/)
    assert.ok(!/Amira|pager|category|How would you/.test(sent))
  })

  it('a document of comments only has nothing to send', () => {
    assert.equal(documentMaterial('---\npmprep: prd\n---\n<!-- a -->').sent.trim(), '')
  })

  it('finds the way back to the file from wherever it is asked', () => {
    const file = fc
      .array(
        fc.constantFrom(
          'word ',
          '<!-- note -->',
          '\u200b',
          '\n\n',
          '# Head\n',
          '- item\n',
          'é😀 ',
          '---\n',
          '-->',
          '<!--',
        ),
      )
      .map(it => it.join(''))
    const check = (text: string) => {
      for (const {sent, inFile} of [documentMaterial(text), answerMaterial(text)]) {
        for (let at = 0; at < sent.length; at++) {
          const range = inFile({start: at, end: at + 1})
          if (range) assert.equal(text.slice(range.start, range.end), sent.charAt(at))
          else assert.match(sent.charAt(at), /[\s-]/)
        }
      }
    }
    fc.assert(fc.property(file, check), {numRuns: 150})
  })
})

describe('where a quote stands', () => {
  const find = (quote: string, text = PRD) => new Anchors(documentMaterial(text)).find(quote)
  const quoteOf = (quote: string, text = PRD) => {
    const at = find(quote, text)
    if (at.found) assert.equal(text.slice(at.range.start, at.range.end), at.quote)
    return at.found ? at.quote : at.why
  }

  it('is found as it is', () => {
    assert.equal(
      quoteOf('one place in six stays empty on the day'),
      'one place in six stays empty on the day',
    )
  })

  it('is found over a line ending, and with other quotes and dashes', () => {
    assert.equal(
      quoteOf("Beginners' courses in our nine halls are full three weeks ahead, and yet"),
      'Beginners’ courses in our nine halls are **full three weeks ahead**, and yet',
    )
    assert.equal(
      quoteOf(
        'no way to give their place to somebody else. The front desk takes forty calls a week about it.',
      ),
      'no way to give their place to somebody else. The front desk takes forty calls a week\nabout it.',
    )
  })

  it('is found without what is put around it', () => {
    assert.equal(quoteOf('“… until two hours before …”'), 'until two hours before')
    assert.equal(quoteOf(' "Nobody is charged twice." '), 'Nobody is charged twice.')
  })

  it('is not found where it is not, in other words or other case', () => {
    const others = [
      'one place in five',
      'ONE PLACE IN SIX',
      'Nobody is ever charged twice',
      '',
      '…',
      '. ',
      'Ask Ines for the figures',
      'pmprep: prd',
      'x'.repeat(5000),
    ]
    for (const quote of others) assert.equal(quoteOf(quote), 'not-found', quote)
  })

  it('in two places it is only certain where it is exact, and then not unique', () => {
    const text = 'The desk calls.\n\nThe desk calls. The  desk\nwaits “now”. The desk  waits “now”.'
    const exact = find('The desk calls', text)
    assert.ok(exact.found && !exact.isSure && exact.range.start === 0)
    assert.equal(quoteOf('The desk waits "now"', text), 'ambiguous')
  })

  it('takes no time to speak of, on a long file', () => {
    const text = `${'“a” '.repeat(50_000)}the end`
    const anchors = new Anchors(documentMaterial(text))
    const time = cpuTime(() => {
      for (let i = 0; i < 30; i++) anchors.find(`${'"a" '.repeat(190)}no`)
    })
    assert.ok(time < 1500)
  })
})
