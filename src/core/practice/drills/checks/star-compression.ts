import * as z from 'zod/mini'
import {I, isPromise, WE} from '../cues.ts'
import {listed, point, reached} from '../point.ts'
import {namedSchema, names, speaksOf, spokenOf, termsSchema} from '../terms.ts'
import {valuesIn} from '../values.ts'
import type {Piece} from '../written.ts'
import {defineDrill} from './define-drill.ts'

/** Ninety seconds at 150 words a minute; with fewer words than the first, most of it was left out. */
const WORDS = {from: 70, to: 225}
/** What the scene may take of the words. */
const SCENE = {most: 0.3, much: 0.45}
const LEARNT =
  /\b(?:since then|ever since|from then on|now I|I now|these days I|today I|I (?:have )?learn(?:ed|t)|next time|I no longer|I (?:always|never|still) (?:ask|write|check|start|show|put|call|begin|talk|go|send|read|walk|test|tell|set|hold|make)|my rule|before (?:any|every|each)|the lesson|I would)\b/i

export const starCompression = defineDrill({
  schema: z.strictObject({
    /** What the speaker was responsible for. */
    task: termsSchema,
    /** What the speaker did. */
    actions: z.array(namedSchema).check(z.minLength(2, 'expected at least two actions')),
    /** What came of it, and the numbers that say how much. */
    result: termsSchema,
    numbers: z.array(z.number()).check(z.minLength(1, 'expected at least one number')),
    /** Details that nobody needs. */
    drop: termsSchema,
  }),
  points({sentences, words}, {check: {task, actions, result, numbers, drop}}) {
    const mine = sentences.filter(it => I.test(it.text) && !isPromise(it))
    const done = mine.filter(it => spokenOf(actions, it).length > 0)
    const did = new Set(done.flatMap(it => spokenOf(actions, it).map(({name}) => name)))
    const left = actions.filter(({name}) => !did.has(name)).map(({name}) => name)
    const at = sentences.findIndex(it => done.includes(it))
    const before = countWords(sentences.slice(0, Math.max(0, at)))
    const share = words.length === 0 || at < 0 ? 1 : before / words.length
    const own = sentences.find(
      it => names(task, it) && (I.test(it.text) || /\bm(?:y|e|ine)\b/i.test(it.text)),
    )
    const ended = sentences.filter(it => speaksOf(result, it))
    const said = new Set(sentences.flatMap(it => valuesIn(it.text)).filter(it => numbers.includes(it)))
    const detail = sentences.find(it => names(drop, it))
    return [
      point({
        what: 'A short scene',
        weight: 1.5,
        met: share <= SCENE.most ? 'made' : share <= SCENE.much ? 'weak' : 'not-found',
        how:
          at < 0
            ? 'Come to what you did within the first third.'
            : `${Math.round(share * 100)}% of the words stand before your first action: expected at most ${SCENE.most * 100}%.`,
        by: sentences[0],
      }),
      point({
        what: 'What was yours to do',
        weight: 1,
        met: own ? 'made' : 'not-found',
        how: 'Say in one sentence what you were asked to do, or took on.',
        by: own,
      }),
      point({
        what: 'What you did',
        weight: 3,
        met: reached(did.size, 2),
        how:
          done.length === 0 && sentences.some(it => WE.test(it.text))
            ? 'Say “I” for what you decided and did yourself.'
            : `Give your actions the most room. Not found: ${listed(left)}.`,
        by: done[0],
        isGate: true,
      }),
      point({
        what: 'The result, in numbers',
        weight: 2.5,
        met: ended.length === 0 ? 'not-found' : reached(said.size, Math.min(2, numbers.length)),
        how: 'Say what changed, from what to what: the story has the numbers.',
        by: ended.at(-1),
      }),
      point({
        what: 'What you do differently since',
        weight: 1,
        met: sentences.some(it => LEARNT.test(it.text)) ? 'made' : 'not-found',
        how: 'End with a habit that changed, in one sentence.',
        by: sentences.find(it => LEARNT.test(it.text)),
      }),
      point({
        what: 'Ninety seconds',
        weight: 2,
        met:
          words.length >= WORDS.from && words.length <= WORDS.to
            ? 'made'
            : words.length >= 45 && words.length <= 270
              ? 'weak'
              : 'not-found',
        how: `${words.length} words: expected ${WORDS.from} to ${WORDS.to}.`,
      }),
      point({
        what: 'No detail that nobody needs',
        weight: 1,
        met: sentences.length === 0 || detail ? 'not-found' : 'made',
        how: 'Leave out what changes nothing for the listener.',
        by: detail,
      }),
    ]
  },
})

function countWords(sentences: readonly Piece[]): number {
  return sentences.reduce((sum, {words}) => sum + words.length, 0)
}
