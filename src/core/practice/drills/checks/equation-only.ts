import * as z from 'zod/mini'
import {wordsOf} from '../../../frameworks/words.ts'
import {isEmptyTalk} from '../cues.ts'
import {listed, point} from '../point.ts'
import {corrected, type Sum, sumsIn} from '../sums.ts'
import {namedSchema, names, spokenOf, termsSchema} from '../terms.ts'
import type {Piece} from '../written.ts'
import {defineDrill} from './define-drill.ts'

const OPERATOR =
  /[×✕·*÷+]|[=≈]|(?<=\s)[-−–x/](?=\s)|\p{L}\/\p{L}|\b(?:times|multiplied by|divided by|plus|minus|per)\b/iu

export const equationOnly = defineDrill({
  schema: z.strictObject({
    /** What has to be in it. */
    terms: z.array(namedSchema).check(z.minLength(3, 'expected at least three terms')),
    result: z.strictObject({
      value: z.number(),
      /** Twice as much or half as much is near enough for 2. */
      within: z.number().check(z.minimum(1.01, 'expected a factor above 1')),
      /** What the result is counted in. */
      unit: termsSchema,
    }),
  }),
  points({lines, sentences}, {check: {terms, result}}) {
    const formulas = lines.filter(it => OPERATOR.test(it)).map(pieceOf)
    const inWords = formulas.find(it => spokenOf(terms, it).length >= Math.min(3, terms.length - 1))
    const found = new Set(
      formulas.flatMap(it => terms.filter(({words}) => names(words, it)).map(({name}) => name)),
    )
    const left = terms.filter(({name}) => !found.has(name)).map(({name}) => name)
    const sums = sumsIn(lines)
    const wrong = sums.find((it): it is Sum & {wrong: NonNullable<Sum['wrong']>} => it.wrong !== undefined)
    const near = sums.filter(it => isNear(it.result, result)).at(-1)
    const isPromised = sentences.length > 0 && sentences.every(isEmptyTalk)
    const firstSum = sums[0] ? lines.findIndex(it => it.includes((sums[0] as Sum).text)) : -1
    const at = inWords ? lines.indexOf(inWords.text) : -1
    const unit = [...sums.map(({text}) => pieceOf(text)), ...formulas].find(it => names(result.unit, it))
    return [
      point({
        what: 'An equation in words',
        weight: 3,
        met: inWords && !isPromised ? 'made' : formulas.length > 0 && found.size > 1 ? 'weak' : 'not-found',
        how: 'Write the quantity as a formula, each term by its name: “rooms × share taken × …”.',
        by: inWords ?? formulas[0],
        isGate: true,
      }),
      point({
        what: 'Every term',
        weight: 4,
        met: left.length === 0 ? 'made' : left.length === 1 ? 'weak' : 'not-found',
        how:
          left.length > 0
            ? `Name each term that it hangs on. Not found: ${listed(left)}.`
            : 'All terms are there.',
        by: inWords,
        isGate: true,
      }),
      point({
        what: 'Before the numbers',
        weight: 1,
        met: at >= 0 && (firstSum < 0 || at <= firstSum) ? 'made' : 'not-found',
        how: 'First the equation, then the values.',
      }),
      point({
        what: 'The values, computed right',
        weight: 3,
        met: wrong ? 'not-found' : near ? 'made' : sums.length > 0 ? 'weak' : 'not-found',
        how: wrong
          ? `This comes to ${corrected(wrong.wrong)}.`
          : sums.length > 0
            ? 'The sum is right in itself, but far from what the values of the case give: look at the terms again.'
            : 'Put the values in and compute, in one line that others can follow.',
        by: wrong?.text ?? near?.text ?? sums[0]?.text,
      }),
      point({
        what: 'What it is counted in',
        weight: 1,
        met: unit && sums.length > 0 ? 'made' : 'not-found',
        how: 'Say with the result what it counts, and over what time.',
        by: unit,
      }),
    ]
  },
})

function pieceOf(text: string): Piece {
  return {text, label: '', words: wordsOf(text)}
}

function isNear(value: number, {value: wanted, within}: {value: number; within: number}): boolean {
  return value > 0 && value <= wanted * within && value >= wanted / within
}
