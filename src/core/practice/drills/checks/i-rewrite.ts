import * as z from 'zod/mini'
import {I, isPromise, WE} from '../cues.ts'
import {listed, point, reached, shared} from '../point.ts'
import {namedSchema, names, speaksOf, termsSchema} from '../terms.ts'
import {valuesIn} from '../values.ts'
import type {Piece} from '../written.ts'
import {defineDrill} from './define-drill.ts'

export const iRewrite = defineDrill({
  schema: z.strictObject({
    /** What the speaker did. */
    mine: z.array(namedSchema).check(z.minLength(2, 'expected at least two things')),
    /** What others did, and the words they are named by. */
    theirs: z.array(z.strictObject({name: z.string(), words: termsSchema, by: termsSchema})),
    /** Numbers of the result. */
    numbers: z.array(z.number()).check(z.minLength(1, 'expected at least one number')),
  }),
  points({sentences}, {check: {mine, theirs, numbers}}) {
    const clauses = sentences.flatMap(clausesOf)
    const solid = clauses.filter(it => !isPromise(it))
    const own = mine.filter(({words}) => solid.some(it => isMine(it) && speaksOf(words, it)))
    const left = mine.filter(it => !own.includes(it)).map(({name}) => name)
    const named = theirs.filter(({words, by}) => sentences.some(it => speaksOf(words, it) && names(by, it)))
    const unnamed = theirs.filter(it => !named.includes(it)).map(({name}) => name)
    const taken = solid.find(
      it => isMine(it) && theirs.some(({words, by}) => speaksOf(words, it) && !names(by, it)),
    )
    const we = sentences.filter(it => WE.test(it.text))
    const said = new Set(sentences.flatMap(it => valuesIn(it.text)).filter(it => numbers.includes(it)))
    return [
      point({
        what: '“I” for what you decided and did',
        weight: 4,
        met: shared(own.length, mine.length),
        how: left.length > 0 ? `Say “I” for it: ${listed(left)}.` : 'All of it is told in the first person.',
        by: solid.find(it => isMine(it) && own.some(({words}) => speaksOf(words, it))),
        isGate: true,
      }),
      point({
        what: 'Others by name or role',
        weight: 2,
        met: theirs.length === 0 ? 'made' : shared(named.length, theirs.length),
        how: `Give it to those who did it: ${listed(unnamed)}.`,
        by: sentences.find(it => theirs.some(({by}) => names(by, it))),
      }),
      point({
        what: 'Nothing taken from them',
        weight: 2,
        met: sentences.length === 0 || taken ? 'not-found' : 'made',
        how: 'This was somebody else’s work: say whose.',
        by: taken,
        isGate: true,
      }),
      point({
        what: 'No “we” that hides who',
        weight: 2,
        met:
          sentences.length === 0
            ? 'not-found'
            : we.length === 0
              ? 'made'
              : we.length === 1
                ? 'weak'
                : 'not-found',
        how: 'Replace each “we” by the person who did it.',
        by: we[0],
      }),
      point({
        what: 'The result, in numbers',
        weight: 1.5,
        met: reached(said.size, Math.min(2, numbers.length)),
        how: 'Keep what came of it, with the numbers of the passage.',
        by: sentences.find(it => valuesIn(it.text).some(value => numbers.includes(value))),
      }),
    ]
  },
})

/** “I cut the list, and Dalia rebuilt the page”: who did what is told clause by clause. */
function clausesOf(sentence: Piece): Piece[] {
  const cuts = [
    ...sentence.text.matchAll(
      /[;:]\s|,?\s(?:and|but|while|so|then|whereas)\s+(?=(?:I|the|our|my|we|two|three|a)\b|\p{Lu})|,\s+(?=(?:I|we)\b)/gu,
    ),
  ]
  const ends = [...cuts.map(({index}) => index), sentence.text.length]
  let from = 0
  return ends.flatMap(to => {
    const [start, until] = [from, to]
    from = to
    const words = sentence.words.filter(it => it.start >= start && it.start < until)
    return words.length === 0 ? [] : [{text: sentence.text.slice(start, until), label: sentence.label, words}]
  })
}

function isMine({text}: Piece): boolean {
  return (
    (I.test(text) || /\bmy (?:decision|call|choice|idea|proposal)\b/i.test(text)) &&
    !/\b(?:we|our team|the team) /i.test(text.split(I)[0] ?? '')
  )
}
