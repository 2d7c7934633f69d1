import * as z from 'zod/mini'
import {readMove} from '../../../coach/moves/read-moves.ts'
import {wordsOf} from '../../../frameworks/words.ts'
import {DEMOGRAPHIC, isEmptyTalk, REASON} from '../cues.ts'
import {point, reached} from '../point.ts'
import {namedSchema, spokenOf} from '../terms.ts'
import {type Piece, sharedStems, stemsOf} from '../written.ts'
import {defineDrill} from './define-drill.ts'

const CHOICE =
  /\b(?:first|pick(?:ed)?|choose|chose|start(?:ing)? with|begin with|go(?:ing)? (?:with|for)|focus(?:ing)? on|my choice|I['’]?(?:d|ll)? (?:take|serve|design for|build for)|(?:I|we) (?:take|serve|design for|build for)|come(?:s)? first|goes first|for the|priority)\b/i
const BOTH = /\b(?:both|all (?:of them|three|groups|segments|users)|everyone|everybody|equally)\b/i
const WAITS =
  /\b(?:later|wait|waits|not (?:now|yet|first|this)|for now|gets? nothing|get by|leav(?:e|ing) (?:out|aside|for)|left out|second|next|after them|lose|loses|losing|instead of|over the|rather than|without|do not|don['’]t|does not|doesn['’]t|nothing for|no help|can manage|manage already|not served|out of|drop|come last|last)\b/i
/** What surely begins to speak of them. */
const PUT_OFF = /\b(?:waits?|come(?:s)? (?:second|later|last)|left out|for now)\b/i

export const segmentAndChoose = defineDrill({
  schema: z.strictObject({
    /** Groups that the situation allows, told apart by what they do. */
    groups: z.array(namedSchema).check(z.minLength(3, 'expected at least three groups')),
  }),
  points(written, {check: {groups}, situation}) {
    const {sentences, text} = written
    const about = stemsOf(wordsOf(situation))
    const named = new Set(sentences.flatMap(it => spokenOf(groups, it).map(({name}) => name)))
    const age = DEMOGRAPHIC.exec(text)
    const choices = sentences.filter(
      it =>
        CHOICE.test(it.text) && spokenOf(groups, it).length > 0 && !isEmptyTalk(it) && !BOTH.test(it.text),
    )
    const [choice] = choices
    const at = choice ? sentences.indexOf(choice) : -1
    // What is said of those who wait is no reason for those who do not.
    const until = at < 0 ? -1 : sentences.findIndex((it, index) => index > at && PUT_OFF.test(it.text))
    const after = at < 0 ? [] : sentences.slice(at, until < 0 ? undefined : until)
    // What follows a choice gives its reason, also without a “because”.
    const gives = (it: Piece) =>
      REASON.test(it.text) ||
      /\d/.test(it.text) ||
      (it !== choice && it.words.length >= 8 && !isEmptyTalk(it))
    const reasons = after.filter(gives)
    const reason = reasons.find(it => {
      const shared = sharedStems(stemsOf(it.words), about)
      return /\d/.test(it.text) || shared >= 3 || (it.words.length >= 12 && shared >= 1)
    })
    const waiting = sentences.filter(it => WAITS.test(it.text) && spokenOf(groups, it).length > 0)
    const isChosen =
      choice !== undefined || readMove(text, 'segment-choice', 'product-sense').status === 'made'
    return [
      point({
        what: 'Two groups or more',
        weight: 2,
        met: reached(named.size, 2),
        how: 'Name at least two groups that the case has in it.',
        by: sentences.find(it => spokenOf(groups, it).length > 0),
      }),
      point({
        what: 'Told apart by what they do',
        weight: 2,
        met: named.size < 2 ? (named.size > 0 && !age ? 'weak' : 'not-found') : age ? 'weak' : 'made',
        how: age
          ? `“${age[0]}” says who they are: expected how often they come, what they risk, what they try to do.`
          : 'Split by how often they come, what they risk or what they try to do.',
        by: age?.[0],
      }),
      point({
        what: 'One chosen',
        weight: 3,
        met: named.size === 0 || !isChosen ? 'not-found' : choice && named.size > 1 ? 'made' : 'weak',
        how: 'Say which group comes first, as a decision: no “both”, no “it depends”.',
        by: choice,
        isGate: true,
      }),
      point({
        what: 'The reason, from this case',
        weight: 3,
        met: reason ? 'made' : at >= 0 && reasons.length > 0 ? 'weak' : 'not-found',
        how: 'Say why that one, with a fact or a number of the case: “because …”.',
        by: reason ?? reasons[0],
      }),
      point({
        what: 'Who waits',
        weight: 2,
        met: waiting.length > 0 ? 'made' : 'not-found',
        how: 'A choice has a loser: name the group that gets nothing for now.',
        by: waiting[0],
      }),
    ]
  },
})
