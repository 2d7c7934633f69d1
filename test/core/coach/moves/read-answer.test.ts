import assert from 'node:assert/strict'
import {readAnswer} from '../../../../src/core/coach/moves/read-answer.ts'

const units = (text: string) => readAnswer(text).units
const texts = (text: string) => units(text).map(it => it.text)

describe('what of a file is the answer', () => {
  it('a follow-up of two sentences, and its reply, are not', () => {
    const text = [
      '# A ferry line sells places in January. Who is left on the quay in July?',
      '',
      '## Answer',
      '',
      'Islanders with an appointment on the mainland come first.',
      '',
      '## Follow-ups',
      '',
      '### A held place that stays empty costs 40 euros. How many may stay empty before you give up on it?',
      '',
      'One in ten: below that the line still earns more than in 2026.',
      '',
    ].join('\n')
    assert.deepEqual(texts(text), ['Islanders with an appointment on the mainland come first.'])
  })

  it('its title, the question, quotations, code and comments are not', () => {
    const text =
      '# How would you help night porters?\n\n## Question\n\nHow?\n\n## Answer\n\nPorters first. <!-- why? -->\n\n> said the owner\n\n```\ncode\n```\n\n## Notes\n\nAsk again.\n'
    assert.deepEqual(texts(text), ['Porters first.'])
  })

  it('what is said before and after the answer proper is', () => {
    const text =
      '## Before I answer\n\nKeys only.\n\n## In one breath\n\nPorters first.\n\n## Looking back\n\nToo long.\n'
    assert.deepEqual(texts(text), ['Keys only.', 'Porters first.'])
  })
})

describe('cutting an answer', () => {
  it('into sentences and items at their places', () => {
    const text =
      '---\nquestion: "Why?"\n---\n\nPorters first. They carry **forty keys**.\n\n- a lamp\n- a tag\n'
    const answer = readAnswer(text)
    assert.equal(answer.question, 'Why?')
    assert.deepEqual(
      answer.units.map(({start, end}) => text.slice(start, end)),
      ['Porters first.', 'They carry **forty keys**.', 'a lamp', 'a tag'],
    )
    assert.deepEqual(
      answer.units.map(({kind}) => kind),
      ['sentence', 'sentence', 'item', 'item'],
    )
  })

  it('takes a table row for a unit, under the names of its columns', () => {
    const text = '| Request | Weeks |\n| --- | --- |\n| Lamps | 3 |\n| Tags | 5 |\n'
    const [first, second] = units(text)
    assert.equal(units(text).length, 2)
    assert.match(first?.text ?? '', /^Lamps\s*;\s*3$/)
    assert.equal(text.slice(second?.start, second?.end), 'Tags | 5')
    assert.deepEqual(
      first?.under.map(it => it.text),
      ['request', 'weeks'],
    )
  })

  it('knows what a unit stands under: headings, lines and openings that name, and what leads in a list', () => {
    const text =
      '## Options\n\nTwo that differ, as I see it:\n\n- a lamp\n\n## Choice\n\nThe lamp.\n\nWhat it costs\n\nForty lamps.\n\n**Why not the tag?** It rings too late.\n\nRisk. It breaks.\n'
    const found = units(text).map(it => [it.text, it.under.map(word => word.text).join(' ')])
    assert.deepEqual(found, [
      ['Two that differ, as I see it:', 'options'],
      ['a lamp', 'options two that differ as i see it'],
      ['The lamp.', 'choice'],
      ['Forty lamps.', 'choice what it costs'],
      ['It rings too late.', 'choice why not the tag ?'],
      ['It breaks.', 'choice risk'],
    ])
  })

  it('leaves a text of a few words what it says', () => {
    for (const text of ['Porters first', 'Two lamps', 'Porters first.']) assert.deepEqual(texts(text), [text])
  })

  it('parts lines that their writer ended, and joins those that an editor wrapped', () => {
    assert.deepEqual(texts('18 hotels × 4 = 72\n72 × 5 = 360 keys\n'), [
      '18 hotels × 4 = 72',
      '72 × 5 = 360 keys',
    ])
    const wrapped =
      'The night porter carries forty keys on one ring and has no way to tell\nwhich guest has which of them.'
    assert.deepEqual(texts(wrapped), [wrapped])
  })

  it('parts the lines and sentences of somebody in a hurry', () => {
    const text =
      'levers on that step\na) a lamp over each hook, so that he sees all forty of them at once and need not ask\nb) a tag\ngoing with a. it needs no phone and no battery'
    assert.deepEqual(texts(text), [
      'a) a lamp over each hook, so that he sees all forty of them at once and need not ask',
      'b) a tag',
      'going with a. it needs no phone and no battery',
    ])
    assert.deepEqual(
      texts(
        'the lamp works without a phone. he sees all of them at once, e.g. at three approx. every night.',
      ),
      ['the lamp works without a phone.', 'he sees all of them at once, e.g. at three approx. every night.'],
    )
  })

  it('reads on beneath a line in bold', () => {
    const found = units('**Metric**\nWrong keys a night.\n').map(it => [it.text, it.under[0]?.text])
    assert.deepEqual(found, [['Wrong keys a night.', 'metric']])
  })

  it('takes a short heading for a name and a long one for a statement', () => {
    assert.deepEqual(texts('## Guardrails\n\n## Metric\n'), [])
    assert.deepEqual(texts('## Porters come first, since nobody can help them\n'), [
      'Porters come first, since nobody can help them',
    ])
  })

  it('never throws', () => {
    for (const text of [
      '',
      '---',
      '---\n: {\n---\nx',
      '| a |\n|',
      '- \n-',
      '\u0000',
      '# \n## \n',
      '|-|\n|-|\n|-|',
    ])
      assert.doesNotThrow(() => readAnswer(text), JSON.stringify(text))
  })
})
