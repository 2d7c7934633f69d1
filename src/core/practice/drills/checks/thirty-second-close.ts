import * as z from 'zod/mini'
import {isEmptyTalk} from '../cues.ts'
import {point} from '../point.ts'
import {speaksOf, termsSchema} from '../terms.ts'
import type {Piece} from '../written.ts'
import {defineDrill} from './define-drill.ts'

/** Thirty seconds at the pace of somebody who thinks while speaking, 110 to 170 words a minute. */
const WORDS = {from: 35, to: 90}
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|half|third|quarter|double|twice)\b/i

export const thirtySecondClose = defineDrill({
  schema: z.strictObject({
    /** What is recommended. */
    recommend: termsSchema,
    /** For whom. */
    whom: termsSchema,
    why: termsSchema,
    /** The measure. */
    measure: termsSchema,
    /** What it costs or risks. */
    risk: termsSchema,
  }),
  points({sentences, words}, {check: {recommend, whom, why, measure, risk}}) {
    const solid = sentences.filter(it => !isEmptyTalk(it))
    const find = (terms: readonly string[], ...tests: RegExp[]) =>
      solid.find(it => speaksOf(terms, it) && tests.every(test => test.test(it.text)))
    const [first] = sentences
    const leads = first !== undefined && solid.includes(first) && speaksOf(recommend, first)
    const recommended = find(recommend)
    const counted = find(measure, NUMBER)
    const isShort = words.length >= WORDS.from && words.length <= WORDS.to
    return [
      point({
        what: 'The recommendation, first',
        weight: 3,
        met: leads ? 'made' : recommended ? 'weak' : 'not-found',
        how: 'Begin with what should be done, as a decision. Whoever stops listening then has heard it.',
        by: leads ? first : recommended,
        isGate: true,
      }),
      part('For whom', 1.5, find(whom), 'Name the people it is for, as you chose them.'),
      part('Why', 2, find(why), 'Give the one reason that carries it.'),
      point({
        what: 'The measure, with its number',
        weight: 2,
        met: counted ? 'made' : find(measure) ? 'weak' : 'not-found',
        how: 'Say by which number it will be judged, and the value.',
        by: counted ?? find(measure),
      }),
      part('What it costs or risks', 1.5, find(risk), 'Name the price yourself, before you are asked.'),
      point({
        what: 'Thirty seconds',
        weight: 2,
        met: isShort ? 'made' : words.length >= 20 && words.length <= 120 ? 'weak' : 'not-found',
        how: `${words.length} words: expected ${WORDS.from} to ${WORDS.to}.`,
      }),
    ]
  },
})

function part(what: string, weight: number, by: Piece | undefined, how: string) {
  return point({what, weight, met: by ? 'made' : 'not-found', how, by})
}
