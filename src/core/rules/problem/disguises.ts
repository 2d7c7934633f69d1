import type {Range} from '../../types.ts'
import {FEATURE} from './feature-nouns.ts'

const ADJECTIVES = String.raw`(?:(?:a|an|any|the|some|our|own|such|proper|good|better|real|new|simple|dedicated|built-in|native|modern|easy-to-use|central|centrali[sz]ed|single|unified|more|powerful|robust|flexible|comprehensive|integrated|intuitive|mobile|full|complete|advanced|basic|interactive|real-time|visual|automated|automatic|customi[sz]able|self-service|online|digital|user-friendly)[\s,]+(?:and\s+)?){0,4}`
/** The noun ends the phrase: “no dashboard for …”, but not “no dashboard numbers”. */
const END = String.raw`(?=\s*(?:$|[.,;:!?)–—]|\b(?:to|for|that|in|on|with|where|which|and|or|so|at|of|from|when|by|as|yet|today|currently|available|right now|because|between|within|inside|across|like|showing|giving|tailored|built|designed|made|who|is|are)\b))`
/** A part of a product, right where the search starts: one expression, as it is a large one to compile. */
const THING = new RegExp(`${ADJECTIVES}(?:${FEATURE})${END}`, 'iy')

const WHO = String.raw`(?:(?:our|the|all|many|most|some|power|new|these|their|internal|external|business)\s+)*(?:they|we|users?|customers?|clients?|people|everyone|teams?|[a-zà-ÿ-]{2,}s|women|(?:the|our|each|every)\s+(?:[a-zà-ÿ-]+\s+)?[a-zà-ÿ-]+|(?:app|product|system|platform|website|tool|team|company))`

const MAKE =
  '(?:build|add|implement|create|develop|introduce|launch|ship|integrate|deploy|roll out|redesign|rebuild|rewrite|offer|provide|design|make)'

/** How a solution is put in the place of a problem. */
interface Pattern {
  words: RegExp
  /** A part of a product has to follow the words, which then have the flag `g`. */
  beforeThing?: true
  /** What every sentence with these words has in it, where that is much quicker to see. */
  sign?: RegExp
}

const PATTERNS: readonly Pattern[] = [
  // “There is no dashboard”, “The lack of a mobile app”, “without an export button”
  {
    words:
      /\b(?:lack(?:s|ing)?(?:\s+of)?|absence of|missing(?=\s+(?:an?|any)\b)|(?:there(?: is|['’]s| are)|ha(?:s|ve)|with)\s+no|(?:do(?:es)?|did) not (?:have|offer|provide|include)|(?:do(?:es)?|did)n['’]t (?:have|offer|provide|include)|without)\s+/gi,
    beforeThing: true,
  },
  // “No integration with the bank”
  {words: /^\W*no\s+/gi, beforeThing: true},
  // “Users need a dashboard”, “Managers want push notifications”
  {
    words: new RegExp(
      String.raw`\b${WHO}\s+(?:really |also |just |clearly |desperately |currently )?(?:needs?|wants?|requires?|demands?|ask(?:s|ed)? for|(?:are|is|have been|has been) asking for|have asked for|could use|would like|deserve)\s+`,
      'gi',
    ),
    beforeThing: true,
    sign: /need|want|require|demand|ask|could use|would like|deserve/i,
  },
  // “We need to build …”, “The team should add …”
  {
    words: new RegExp(
      String.raw`\b(?:we|the team|our (?:team|product|app|company|platform)|the (?:product|app|platform|company|system)|pm|it is (?:necessary|time)|there is a need|the need is)\s+(?:(?:really |also |therefore |now |urgently )?(?:needs?|should|must|ha(?:s|ve)|wants?|ought|would like)\s+)?(?:to\s+)${MAKE}\s+(?!sure|sense|it\s|money|trust|up\b)`,
      'i',
    ),
  },
  {
    words: new RegExp(
      String.raw`\b(?:we|the team|our (?:team|product|app|company|platform))\s+(?:really |also |therefore |now |urgently )?(?:should|must|will|shall)\s+${MAKE}\s+(?!sure|sense|it\s|money|trust|up\b)`,
      'i',
    ),
  },
  // “Build a dashboard that …” as the problem itself
  {
    words:
      /^\W*(?:the (?:problem|challenge|task|opportunity) is to\s+)?(?:build|implement|develop|create|add|launch|integrate|introduce)\s+/gi,
    beforeThing: true,
  },
  // “The most requested feature is …”
  {
    words: /^\W*(?:the|our) (?:most|top|number[- ]one)[- ](?:requested|asked[- ]for|wanted)\b/i,
  },
  // “The need has grown for a tool that …”
  {
    words:
      /\b(?:needs?|demand|requests?|call|wish)\s+(?:(?:has|have|is|are|exists?|grown|growing|rising|clear|strong)\s+){0,3}for\s+/gi,
    beforeThing: true,
  },
  // “A dashboard is missing”
  {
    words: new RegExp(
      String.raw`^\W*${ADJECTIVES}(?:${FEATURE})\s+(?:is|are)\s+(?:missing|needed|required|not available|not there)\b`,
      'i',
    ),
    sign: /\s(?:is|are)\s+(?:missing|needed|required|not available|not there)\b/i,
  },
  // “The problem is that we have no dashboard”, “Need: a dashboard”, “We need a dashboard”
  {
    words: /^\W*(?:the )?(?:need|needs|needed|wanted|problem)\s*(?::|–|—|is|are)\s*(?:for\s+)?/gi,
    beforeThing: true,
  },
  // “Dark mode is the most requested feature”
  {
    words:
      /\b(?:is|are|has been|have been|was|were)\s+(?:one of |among )?(?:our |the |a )?(?:(?:most|top|highly|long-standing|frequently|often|much)[- ]+(?:requested|asked[- ]for|wanted)(?:\s+(?:features?|functions?))?\b|requested\s+by\s+(?:many |most |our |several |multiple )*(?:users|customers|clients)\b)|\b(?:is|has been|was)\s+an? (?:\w+ ){0,2}feature request\b/i,
  },
]

/** What is hard for somebody, or what it costs them: a pain is told, whatever tool is named beside it. */
const PAIN =
  /\b(?:struggl|frustrat|confus|annoy|complain|abandon|churn|giv(?:e|es|ing) up|gave up|wast(?:e|es|ed|ing)\b|los(?:e|es|ing)\b|lost\b|block|costs?\b|costing|miss(?:es|ed|ing)? (?:the|their|out|deadlines?|appointments?|calls?|payments?|sales?|orders?|doses?)\b|(?:too|is|are|was|were|arrive|come|pay|deliver\w*) (?:\w+ )?late\b|error-prone|mistakes?|by hand\b|manually|manual (?:work|process|effort|steps?)|spend(?:s|ing)?\b|spent\b|takes? (?:\w+ ){0,4}(?:minutes|hours|days|weeks|long)|difficult|hard (?:to|for)|harder|time-consuming|tedious|cumbersome|painful|overwhelm|stress|risk of|fines\b|fined\b|penalt|unaware|overlook|forgets?\b|forgot|wait(?:s|ed|ing)? (?:for|in|until|\d)|call(?:s|ing|ed)? (?:us|support|the|back)|phone us|cannot|can['’]t|can not|unable|impossible|no (?:way|idea|visibility)|(?:not|n['’]t) (?:know|see|find|trust|understand)|fail(?:s|ed|ing)\b|broken|drop(?:s|ped)? (?:off|out)|leave (?:us|the|without)|switch(?:es|ed|ing)? (?:to|back)|work ?arounds?|re-?(?:enter|typ|key)|double[- ]book|scroll|guess|learns? (?:of|about|from))/i
const CONSEQUENCE =
  /\b(?:which means|as a result|this means|leading to|leads to|resulting in|results in|causing|causes|forc(?:es|ing)|meaning that)\b|\bso\s+(?!that\b|(?:[\w’']+\s+){1,4}(?:can|could|will|would|may|might|know|are able|is able)\b)|\bbecause\b(?![^.]*\b(?:want|need|would like|ask|should)\b)|\d\s?(?:%|percent|hours?|h\b|minutes?|min\b|days?|weeks?|times)|[$€£]\s?\d|\b(?:one|two|three|four|five|half|third|quarter) (?:in|of|out of|hours?|days?|minutes?)\b|\b(?:every|each) (?:\w+ )?(?:hour|minute|minutes|day|morning|week)\b/i

/** The part of a sentence that names a solution where a problem should be. */
export function findDisguise(sentence: string): Range | undefined {
  if (tellsPain(sentence) || CONSEQUENCE.test(sentence) || NOT_MEANT.test(sentence)) return undefined
  for (const pattern of PATTERNS) {
    const found = find(sentence, pattern)
    if (found && !isQuoted(sentence, found.start)) {
      const said = sentence.slice(found.start, found.end)
      const lead = /^\W*/.exec(said)?.[0].length ?? 0
      return {start: found.start + lead, end: found.start + said.trimEnd().length}
    }
  }
  return undefined
}

/** Whether a text asks for a solution in the words of a problem, be a pain told beside it or not. */
export function namesSolution(text: string): boolean {
  return PATTERNS.some(pattern => find(text, pattern) !== undefined)
}

function find(sentence: string, {words, beforeThing, sign}: Pattern): Range | undefined {
  if (sign && !sign.test(sentence)) return undefined
  words.lastIndex = 0
  for (let match = words.exec(sentence); match; match = words.exec(sentence)) {
    const start = match.index
    if (!beforeThing) return {start, end: start + match[0].length}
    THING.lastIndex = words.lastIndex
    if (THING.test(sentence)) return {start, end: THING.lastIndex}
    words.lastIndex = start + 1
  }
  return undefined
}

/** Does a sentence say what is hard for somebody, and not only what they do not have? */
export function tellsPain(sentence: string): boolean {
  return PAIN.test(sentence)
}

/** What others lack, what is already there, what is denied or only supposed. */
const NOT_MEANT =
  /\b(?:competitors?|rivals?|not (?:a |the )?(?:lack|absence)|do(?:es)? not need|don['’]t need|doesn['’]t need|no longer need|it is not that|not because|even (?:with|without|if)|already (?:have|has)|if (?:we|they|users)|would not|wouldn['’]t|rather than|not (?:to )?(?:build|add|launch))\b|\?\s*$/i

function isQuoted(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at)
  const open = (before.match(/[“„«]/g) ?? []).length - (before.match(/[”»]/g) ?? []).length
  return open > 0 || (before.match(/"/g) ?? []).length % 2 === 1
}
