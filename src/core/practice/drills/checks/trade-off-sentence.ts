import * as z from 'zod/mini'
import {wordsOf} from '../../../frameworks/words.ts'
import {isEmptyTalk, REASON, REVERSAL} from '../cues.ts'
import {listed, point} from '../point.ts'
import {namedSchema, speaksOf, spokenOf, termsSchema} from '../terms.ts'
import {sharedStems, stemsOf} from '../written.ts'
import {defineDrill} from './define-drill.ts'

/** A trade-off of more words is a paragraph. */
const MOST_WORDS = 70
const UNDECIDED =
  /\b(?:it depends|depends on|both|either|a\/b test|test both|let (?:the )?(?:data|users?|customers?) decide|find a balance|balance between|strike a|compromise|best of both|need more (?:data|information)|pros and cons|on the other hand|hard to say)\b/i
/** A condition without a reading. */
const CONDITION = /\b(?:unless|if|should|as soon as)\b[^.;]{12,}/i

export const tradeOffSentence = defineDrill({
  schema: z.strictObject({
    options: z.array(namedSchema).check(z.minLength(2, 'expected at least two options')),
    /** What gets worse, by whichever choice. */
    worse: termsSchema,
    /** Who bears it. */
    who: termsSchema,
  }),
  points({sentences, words, text}, {check: {options, worse, who}, situation}) {
    const about = stemsOf(wordsOf(situation))
    const undecided = UNDECIDED.exec(text)
    const decided = sentences.find(it => spokenOf(options, it).length > 0 && !isEmptyTalk(it))
    const loss = sentences.find(it => speaksOf(worse, it) && !isEmptyTalk(it))
    const bearer =
      sentences.find(it => speaksOf(who, it) && it === loss) ?? sentences.find(it => speaksOf(who, it))
    const reason = sentences.find(
      it => REASON.test(it.text) && (/\d/.test(it.text) || sharedStems(stemsOf(it.words), about) >= 3),
    )
    const turn = sentences.find(it => REVERSAL.test(it.text))
    return [
      point({
        what: 'A decision',
        weight: 3,
        met: decided && !undecided ? 'made' : 'not-found',
        how: `Say which one: ${listed(options.map(({name}) => name)).replace(/ and ([^,]*)$/, ' or $1')}. No “both”, no “it depends”.`,
        by: undecided?.[0] ?? decided,
        isGate: true,
      }),
      point({
        what: 'What gets worse',
        weight: 3,
        met: loss ? 'made' : 'not-found',
        how: 'Say what is given up by it, in the terms of this case.',
        by: loss,
        isGate: true,
      }),
      point({
        what: 'For whom',
        weight: 2,
        met: bearer ? (loss ? 'made' : 'weak') : 'not-found',
        how: 'Name those who bear it.',
        by: bearer,
      }),
      point({
        what: 'Why that is worth it',
        weight: 2,
        met: reason ? 'made' : sentences.some(it => REASON.test(it.text)) ? 'weak' : 'not-found',
        how: 'Set it against what is gained, with a fact or a number of the case.',
        by: reason,
      }),
      point({
        what: 'What would turn it round',
        weight: 2,
        met: turn ? 'made' : CONDITION.test(text) ? 'weak' : 'not-found',
        how: 'Name the reading at which you would decide otherwise: “unless more than 1 in 20 …”.',
        by: turn,
      }),
      point({
        what: 'In one breath',
        weight: 1,
        met: words.length === 0 ? 'not-found' : words.length <= MOST_WORDS ? 'made' : 'weak',
        how: `${words.length} words: expected at most ${MOST_WORDS}.`,
      }),
    ]
  },
})
