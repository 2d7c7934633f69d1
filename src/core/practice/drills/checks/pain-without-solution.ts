import * as z from 'zod/mini'
import {readMove} from '../../../coach/moves/read-moves.ts'
import {findDisguise, tellsPain} from '../../../rules/problem/disguises.ts'
import {isEmptyTalk} from '../cues.ts'
import {point} from '../point.ts'
import {names, speaksOf, termsSchema} from '../terms.ts'
import {defineDrill} from './define-drill.ts'

const MOMENT =
  /\b(?:when(?:ever)?|while|after|before|each|every|at (?:\d|night|noon|the|seven|six|five|eight|nine|ten|four|three|two|half|dawn)|on (?:the|a|monday|tuesday|wednesday|thursday|friday|saturday|sunday|her|his|their)|by the time|during|as soon as|until|in the (?:middle|morning|evening|first|last|rain|dark|car|middle)|halfway|mid-|from (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|one (?:morning|evening|night|day)|last (?:week|month|night|winter|summer)|mornings?|evenings?|nights?)\b/i
const COST =
  /\d|\b(?:so (?:he|she|they|it|the|one|some|half|a|nobody)|los(?:e|es|t|ing)|throws?|thrown|wast\w+|pays?|paid|costs?|misses|missed|gives? up|gave up|leaves?|left|turns? (?:up|back)|calls?|waits?|late|sleep|afraid|fear\w*|asham\w*|embarrass\w*|blam\w+|fine[sd]?|injur\w+|again|twice|hours?|half|third|times|instead of|(?:two|three|four|five|six|eight|ten|eleven|twelve|twenty|thirty) |nobody|spoil\w*|ruin\w*|risk\w*|guess\w*|which means|means that)\b/i
/** What nobody would say of their own day. */
const GENERIC =
  /\b(?:bad (?:user )?experience|inefficien\w+|not user[- ]friendly|suboptimal|poor (?:ux|usability)|friction|pain points?|frustrat\w+ (?:experience|journey)|unmet needs?)\b/i

export const painWithoutSolution = defineDrill({
  schema: z.strictObject({
    /** The people who have it. */
    who: termsSchema,
    /** Features that would be put in its place. */
    features: termsSchema,
    /** What it is about. */
    about: termsSchema,
  }),
  points({sentences, text}, {check: {who, features, about}}) {
    const person = sentences.find(it => speaksOf(who, it))
    const moment = sentences.find(it => MOMENT.test(it.text))
    const feature =
      sentences.find(it => names(features, it)) ?? sentences.find(it => findDisguise(it.text) !== undefined)
    const hard = sentences.filter(it => names(about, it) && !isEmptyTalk(it) && !GENERIC.test(it.text))
    const told =
      hard.find(it => tellsPain(it.text)) ??
      (readMove(text, 'pain', 'product-sense').status === 'made' ? hard[0] : undefined)
    const cost = sentences.find(it => COST.test(it.text) && !isEmptyTalk(it) && !GENERIC.test(it.text))
    return [
      point({
        what: 'Who, and in which moment',
        weight: 2,
        met: person && moment ? 'made' : person || moment ? 'weak' : 'not-found',
        how: 'Begin with a person and a moment: who is it, where, when?',
        by: person ?? moment,
      }),
      point({
        what: 'What is hard then',
        weight: 3,
        met: told ? 'made' : hard.length > 0 ? 'weak' : 'not-found',
        how: 'Tell what happens to them as they would tell it: what they try, and where it goes wrong.',
        by: told ?? hard[0],
        isGate: true,
      }),
      point({
        what: 'What it costs them',
        weight: 2,
        met: cost ? (hard.length > 0 ? 'made' : 'weak') : 'not-found',
        how: 'Say what comes of it: time, money, work done twice, somebody who gives up; with the number of the case.',
        by: cost,
      }),
      point({
        what: 'No feature in it',
        weight: 3,
        met: sentences.length === 0 || feature ? 'not-found' : 'made',
        how: 'Take the feature out. What would this person complain about if nobody had ever thought of it?',
        by: feature,
        isGate: true,
      }),
    ]
  },
})
