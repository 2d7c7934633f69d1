import * as z from 'zod/mini'
import {isEmptyTalk, LIMIT, STOPS} from '../cues.ts'
import {listed, point, reached, shared} from '../point.ts'
import {namedSchema, speaksOf, spokenOf, termsSchema} from '../terms.ts'
import {defineDrill} from './define-drill.ts'

const WANTED = 2
/** “No guardrail needed”, “complaints are unlikely”. */
const DENIED =
  /\b(?:no|not|never|n['’]t|hardly) (?:really |be |a |any |need |need to |likely |an? )?(?:guardrails?|needed|necessary|required|worr\w+|matter|concern|problem|risk|watch|measure|track)\b|\bunlikely\b|\bno (?:need|reason) (?:to|for)\b/i

export const guardrailHunt = defineDrill({
  schema: z.strictObject({
    /** Ways in which the main number can rise while something gets worse, each with the words of measures of it. */
    families: z.array(namedSchema).check(z.minLength(3, 'expected at least three harms')),
    /** The number that is meant to rise: it guards nothing. */
    main: termsSchema,
  }),
  points({entries, sentences}, {check: {families, main}}) {
    const solid = entries.filter(it => !DENIED.test(it.text) && !isEmptyTalk(it))
    const guards = solid.filter(it => spokenOf(families, it).length > 0)
    const found = new Set(guards.flatMap(it => spokenOf(families, it).map(({name}) => name)))
    const limited = guards.filter(it => LIMIT.test(it.text))
    const stops = sentences.filter(it => STOPS.test(it.text) && !isEmptyTalk(it))
    const again = solid.find(
      it => speaksOf(main, it) && spokenOf(families, it).length === 0 && LIMIT.test(it.text),
    )
    const left = families.filter(({name}) => !found.has(name)).map(({name}) => name)
    return [
      point({
        what: 'Two measures that must not get worse',
        weight: 3,
        met: reached(guards.length, WANTED),
        how: `Ask how the number could rise while somebody is worse off. Not looked at: ${listed(left.slice(0, 2)) || 'whom it costs something'}.`,
        by: guards[0],
        isGate: true,
      }),
      point({
        what: 'Two different harms',
        weight: 2,
        met: reached(found.size, WANTED),
        how: `One measure a harm. Not looked at: ${listed(left.slice(0, 2))}.`,
        by: guards[1],
      }),
      point({
        what: 'A limit for each',
        weight: 3,
        met: guards.length === 0 ? 'not-found' : shared(limited.length, Math.max(WANTED, guards.length)),
        how: 'Give each the value at which it is too much: “no more than 4 in 100”.',
        by: limited[0],
      }),
      point({
        what: 'What happens at the limit',
        weight: 2,
        met: guards.length === 0 || stops.length === 0 ? 'not-found' : 'made',
        how: 'Say what is stopped, paused or taken back when it is crossed.',
        by: stops[0],
      }),
      point({
        what: 'Not the main number again',
        weight: 1,
        met: guards.length === 0 || again ? 'not-found' : 'made',
        how: 'The number that is to rise cannot guard itself: take another one.',
        by: again,
      }),
    ]
  },
})
