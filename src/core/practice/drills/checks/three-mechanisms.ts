import * as z from 'zod/mini'
import {wordsOf} from '../../../frameworks/words.ts'
import {isHedged} from '../cues.ts'
import {listed, point, reached, shared} from '../point.ts'
import {type Named, namedSchema, spokenOf} from '../terms.ts'
import {likeness, type Piece, sharedStems, stemsOf} from '../written.ts'
import {defineDrill} from './define-drill.ts'

const WANTED = 3
/** An idea of fewer words is a name. */
const FEWEST_WORDS = 8
/** One of so many tells how it works, in whatever words. */
const LONG = 12
const WORKS =
  /\b(?:so|so that|which|that|then|instead|because|before|until|without|no longer|when|whoever|if|for|by|to|with|only|each|every)\b|→/i

export const threeMechanisms = defineDrill({
  schema: z.strictObject({
    /** Ways to act on it, each with the words of ideas that work that way. */
    mechanisms: z.array(namedSchema).check(z.minLength(4, 'expected at least four ways')),
  }),
  points({entries}, {check: {mechanisms}, situation, product}) {
    const about = stemsOf(wordsOf(`${product} ${situation}`))
    const ideas = entries.filter(it => it.words.length >= 3)
    const ways = ideas.map((it, index) => wayOf(it, index, ideas, mechanisms, about))
    const own = new Map<string, Piece>()
    let twice: {idea: Piece; way: string} | undefined
    for (const [index, way] of ways.entries()) {
      const idea = ideas[index] as Piece
      if (way === undefined) continue
      if (own.has(way)) twice ??= {idea, way}
      else own.set(way, idea)
    }
    const telling = ideas.filter(it => {
      const isLong = it.words.length >= LONG
      const ofCase = sharedStems(stemsOf(it.words), about) + spokenOf(mechanisms, it).length
      const works = it.words.length >= FEWEST_WORDS && (isLong || WORKS.test(it.text)) && !isHedged(it)
      return works && ofCase >= (isLong ? 1 : 2)
    })
    const vague = ideas.find(it => !telling.includes(it))
    return [
      point({
        what: 'Three ideas',
        weight: 2,
        met: reached(ideas.length, WANTED, 2),
        how: 'Write three ideas, one a line.',
      }),
      point({
        what: 'Each by another mechanism',
        weight: 4,
        met: reached(own.size, WANTED, 2),
        how: twice
          ? `Two of them work the same way: ${twice.way}. Ask what else could remove the pain: ${others(mechanisms, own)}.`
          : `Find ways that share no machinery: ${others(mechanisms, own)}.`,
        by: twice?.idea ?? [...own.values()][0],
        isGate: true,
      }),
      point({
        what: 'How each works',
        weight: 3,
        met: shared(telling.length, Math.max(WANTED, ideas.length)),
        how: 'Say who does what in it, and what is different for the person afterwards. A name is no idea.',
        by: vague ?? telling[0],
      }),
    ]
  },
})

/** How an idea works; undefined where nothing tells. */
function wayOf(
  idea: Piece,
  index: number,
  ideas: readonly Piece[],
  mechanisms: readonly Named[],
  about: ReadonlySet<string>,
): string | undefined {
  const found = spokenOf(mechanisms, idea)
  // An idea that touches on two ways is the one that no idea before it was.
  const taken = new Set(
    ideas.slice(0, index).flatMap(it =>
      spokenOf(mechanisms, it)
        .slice(0, 1)
        .map(({name}) => name),
    ),
  )
  const [way] = [...found].sort((a, b) => Number(taken.has(a.name)) - Number(taken.has(b.name)))
  if (way) return way.name
  const isOfCase = idea.words.length >= FEWEST_WORDS && sharedStems(stemsOf(idea.words), about) >= 2
  const isOther = ideas.every((it, at) => at === index || likeness(it, idea) < 0.25)
  return isOfCase && isOther ? `idea ${index + 1}` : undefined
}

function others(mechanisms: readonly Named[], found: ReadonlyMap<string, unknown>): string {
  return (
    listed(
      mechanisms
        .map(({name}) => name)
        .filter(it => !found.has(it))
        .slice(0, 2),
    ) || 'people, price, order, time'
  )
}
