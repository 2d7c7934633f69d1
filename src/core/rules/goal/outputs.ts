import {anywhere} from '../../wording/patterns.ts'
import {FEATURE} from '../problem/feature-nouns.ts'

/** “The goal is to …”, “We want to …”, “P0: …”: what stands before the goal itself. */
const LEAD =
  /^[^a-zà-ÿ\d“"'‘«]*(?:(?:(?:goals?|objectives?|aims?|o|g|p|kr)[ -]?\d*|must|should|could|primary|secondary|main|stretch)\s*[:.)–—-]\s*)?(?:(?:the|our|its|this project['’]s|one|another|a)\s+)?(?:(?:main|primary|first|second|third|overall|key|ultimate|next|other|short-term|long-term)\s+)*(?:(?:goals?|objectives?|aims?|mission|purpose)(?:\s+(?:of|for|here)\b[^.,:;]{0,60}?)?\s+(?:is|are|was|will be)\s*:?\s*)?(?:(?:we|the team|this project|this release|the project|this feature|pm|engineering)\s+(?:want|wants|aim|aims|plan|plans|intend|intends|need|needs|hope|hopes|will|would like|are going|is going|have|has|should|must)\s+(?:to\s+)?)?(?:(?:to|eventually|first|then|also|successfully|quickly|finally|simply)\s+)*/i

const VERB =
  /^(?:(?:re-?)?(?:launch|build|design|write|platform)|ship|release|implement|create|develop|migrate|deploy|introduce|roll[- ]?out|refactor|add|integrate|set up|deliver|prototype)(?:ing)?(?=\s)|^(?:launching|shipping|releasing|rebuilding|implementing|creating|migrating|introducing|rolling out|integrating|setting up|prototyping)(?=\s)|^(?:launch|release|roll-?out|implementation|development|introduction|deployment|migration|creation|delivery|completion)(?=\s+(?:of|to)\s)/i
const FINISHED =
  /^(?:complet|finish|finali[sz])(?:e|ing)?\s+(?:the |our |a |all )?(?:\w+ ){0,2}?(?:migration|redesign|roll-?out|integration|implementation|rewrite|mvp|beta|phase|project|launch|development|prototype|pilot)\b|^(?:publish|open-?sourc)(?:e|ing)?\s+(?:the |our |an? )?(?:\w+ ){0,2}?(?:sdk|api|docs|documentation|app|extension|plug-?in|package|library)\b|^(?:go|going) live\b|^replac(?:e|ing)\s+(?:the |our )?legacy\b/i
/** “Provide” is what a product does for good as well; with a part of a product it is an output. */
const PROVIDES = /^(?:provid|offer|support)(?:e|ing)?\s+(?:[a-zà-ÿ]+ with )?(?:an?|the|our|new|full)\s/i
const A_FEATURE = new RegExp(
  String.raw`^\S+\s+(?:[a-zà-ÿ]+ with )?(?:an?|the|our|new|full)\s+(?:[a-zà-ÿ-]+\s+){0,3}?(?:${FEATURE})(?=\W|$)`,
  'i',
)
const FUNCTIONALITY = /^(?:provid|offer)(?:e|ing)?\s+(?:[a-zà-ÿ-]+\s+){0,2}functionality\b/i
const SECOND_VERB =
  /^(?:\s*(?:,|and|&|\/|then)\s*)+(?:launch|ship|release|build|implement|create|develop|deploy|roll out|test|deliver|add)(?:ing)?(?=\s)/i

/** “New portal is live by June”, “Have the importer shipped”. */
const STATE =
  /^(?:have|get|having|getting)\s+[^.;]{3,60}?\s(?:live|built|shipped|launched|released|implemented|deployed|in production)\b|^[^.;,:]{2,50}?\s(?:is|are|goes|go)\s+(?:live|launched|released|shipped|deployed|implemented|in production)\b/i

/** “Launching a shop takes a day”: the act is what the sentence is about. */
const SUBJECT =
  /^\s[^.;,]{3,60}?\s(?:takes?|causes?|costs?|needs?|happens?|leads?|works?|becomes?|stays?|is|are)\s/i

/** What is built is no thing of the product's: the sentence is about people, or about the business itself. */
const NO_PRODUCT = anywhere`
  (?:more | greater | stronger | better | real | lasting | deeper | long-term)? ?(?:trust | confidence | loyalty | value |
  awareness | demand | habits? | momentum | relationships? | communit(?:y|ies) | understanding | reputation | credibility |
  revenue | growth | savings? | engagement | jobs | resilience | clarity | culture | goodwill | advocacy | urgency |
  margin | opportunit(?:y|ies) | advantage | satisfaction | transparency | alignment | consensus)
`
const PROGRAM =
  /\b(?:program(?:me)?s?|schemes?|apps?|dashboards?|tools?|features?|engines?|pages?|platforms?|systems?|portals?|site)\b/i
/** “Ship orders the same day”: the customer's business, not the team's output. */
const GOODS = anywhere`
  orders? | parcels? | packages? | goods | meals? | groceries | shipments? | prescriptions? | invoices? | results? | letters? |
  medicines? | food | supplies | stock
`
/** “Release quality”, “Build times”: no verb at all. */
const NOUN = anywhere`
  readiness | quality | times? | cadence | stability | partners? | notes? | day | week | date | speed | process | cycles? |
  frequency | success | failures? | pipelines? | reviews? | rates? | costs? | systems? adoption | decisions? | sales | volume | count | errors?
`

const OUTCOME = anywhere`
  so that | so (?:the | our | their | these)? ?\\w+(?: \\w+)? (?:can | no longer | do not | don['’]t | need | will | could | are | is | get | know | find | see | stop) |
  in order to | thereby | which means | resulting in | leading to | results? in | leads? to | in (?:under | less than | half | fewer than | one | two | a single) |
  themselves | on their own | without \\w+ing | without (?:a | any | help | code | training | the) |
  to (?:\\w+ly )?(?:reduce|increase|cut|raise|lower|improve|help|let|enable|allow|make|save|avoid|prevent|stop|halve|double|grow|shorten|free|keep|
  drive|boost|speed|ease|encourage|ensure|eliminate|remove|simplify|win|retain|attract|decrease|minimi[sz]e|maximi[sz]e) |
  (?:reducing|increasing|cutting|raising|lowering|improving|saving|avoiding|preventing|halving|doubling|growing|shortening|eliminating|removing|
  enabling|allowing|helping|letting|making|freeing) |
  (?:that | which | and | who) (?:can )?(?:reduces?|increases?|cuts?|saves?|lets?|helps?|allows?|enables?|makes?|raises?|improves?|prevents?|avoids?|gives?|halves?|doubles?|maximi[sz]es?|minimi[sz]es?) |
  fewer | faster | sooner | quicker | cheaper | easier | higher | lower | shorter | instead of | rather than | no longer
`
const NUMBER =
  /\d\s?(?:%|percent|pp\b)|\bfrom\b[^.;]{0,30}\d[^.;]{0,40}\bto\b|→|->|[<>≤≥]\s?\d|\bby (?:half|a third|a quarter|two thirds)\b|\bwithin \d+\s?(?:h|hours?|min|minutes?|s|seconds?|ms)\b|\d[\d.,]*(?:k|m|\+)?\s+(?:\w+\s+){0,2}(?:users|customers|shops|stores|merchants|sellers|buyers|teams|companies|clients|students|patients|subscribers|members|accounts|sign-?ups|orders|bookings|visitors)\b/i

export interface Output {
  /** Where the output starts and ends in the text. */
  start: number
  end: number
}

/** What the text of a goal aims at, if that is a thing to be made and no change that comes of it. */
export function findOutput(text: string): Output | undefined {
  const start = LEAD.exec(text)?.[0].length ?? 0
  const rest = text.slice(start)
  const length = outputLength(rest)
  // Last, as it reads all of the text: few goals open with words of making.
  return length === 0 || hasOutcome(text) ? undefined : {start, end: start + length}
}

/** How much of a goal tells of a thing to be made; 0 where it opens with something else. */
function outputLength(rest: string): number {
  const state = STATE.exec(rest)
  if (state) return state[0].length
  if ((PROVIDES.test(rest) && A_FEATURE.test(rest)) || FUNCTIONALITY.test(rest) || FINISHED.test(rest))
    return sentenceEnd(rest)
  const verb = VERB.exec(rest)
  if (!verb) return 0
  const second = SECOND_VERB.exec(rest.slice(verb[0].length))
  const at = verb[0].length + (second?.[0].length ?? 0)
  const object = rest.slice(at)
  if (!/^\s+[\p{L}\d“"'‘(\uFFFC]/u.test(object)) return 0
  const opening = /^(?:\s+\S+){1,4}/.exec(object)?.[0] ?? ''
  if ((NO_PRODUCT.test(opening) && !PROGRAM.test(opening)) || /^\s+(?:more|less|fewer)\b/i.test(object))
    return 0
  const next = /^(?:\s+\S+){1,2}/.exec(object)?.[0] ?? ''
  if (!second && /^(?:launch|release|build|design|delivery)$/i.test(verb[0]) && NOUN.test(next)) return 0
  if (/(?:ing|ion|ment|launch|release|out)$/i.test(verb[0]) && SUBJECT.test(object)) return 0
  if (/^(?:building|shipping)$/i.test(verb[0]) && !/^\s+(?:an?|the|our|out|new)\b/i.test(object)) return 0
  if (/^(?:ship|deliver|release)/i.test(verb[0]) && GOODS.test(next)) return 0
  if (/^release/i.test(verb[0]) && /\bfrom\b/i.test(object)) return 0
  return sentenceEnd(rest)
}

/** Says what will be different for people or for the business. */
export function hasOutcome(text: string): boolean {
  return OUTCOME.test(text) || NUMBER.test(text)
}

function sentenceEnd(text: string): number {
  const end = /[.!?;](?=\s|$)|[\n\r]/.exec(text)
  return (end ? text.slice(0, end.index) : text).trimEnd().length
}
