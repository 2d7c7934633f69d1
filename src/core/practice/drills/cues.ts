import type {Piece} from './written.ts'

/** What leaves a thing open. */
const HEDGE =
  /\b(?:maybe|perhaps|possibly|might|(?:we|I|it|this|that|there|one|you|they|which) could|could be|somehow|not sure|hard to say|(?:it|that|this) (?:all )?depends|either way|in theory|ideally|hopefully|would have to see)\b/i
/** What says that something will be thought of, instead of the thought. */
const PROMISE =
  /\b(?:(?:I|we)(?:['’]d|['’]ll)|(?:I|we) (?:would|will|should|need to|want to)|let['’]?s|let me|important to|make sure (?:to|that|we)|need to)\s+(?:first |then |also |carefully |clearly |next )?(?:define|identify|establish|conduct|analy[sz]e|map|leverage|assess|evaluate|explore|validate|align|ideate|brainstorm|determine|gather|formulate|consider|prioriti[sz]e|segment|structure|apply|use|build|create|develop|design|monitor|track|optimi[sz]e|ensure|communicate|iterate|understand|discover|set|have|implement|balance|look at|think about|weigh)\b/i

/** Leaves open whether. */
export function isHedged({text}: Piece): boolean {
  // What others said stays their own: “perhaps at two”, the driver told him.
  return HEDGE.test(text.replace(/[“"][^”"]{0,200}[”"]/g, ' '))
}

/** Only promises, asks, or leaves open: nothing is said that one could hold its writer to. */
export function isEmptyTalk(piece: Piece): boolean {
  const {text} = piece
  return isHedged(piece) || /\?["”’)\s]*$/.test(text) || (PROMISE.test(text) && !/\d/.test(text))
}

/** Says what somebody would do or mean to do, where a story tells what they did. */
export function isPromise({text}: Piece): boolean {
  return PROMISE.test(text) || /\?["”’)\s]*$/.test(text)
}

/** A reason is given. */
export const REASON =
  /\b(?:because|since|as (?:they|it|we|the|he|she|that|every|each|no|only|our|of|a|one|two|most|half)|so that|that is (?:where|who|what|why)|which (?:is|means|costs|saves)|therefore|due to|given that|for (?:they|it) |the reason|why:|means|worth)\b|[:–—;]\s/i

/** What follows from something. */
export const CONSEQUENCE =
  /\b(?:so|then|which|instead|otherwise|else|no longer|without|before|because|until|means?|saves?|leaves?|lets?|keeps?|stops?|spares?|would)\b|→|->/i

/** A stretch of time over which something is counted. */
export const WINDOW =
  /\b(?:within|in|inside|over|during|per|a|an|each|every|by the|in the first|first|the same|same|that|next|following|before|between)\s+(?:the\s+)?(?:first\s+|next\s+|following\s+|last\s+|same\s+|rolling\s+|calendar\s+)?(?:\d+|a|an|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|thirty)?[\s-]*(?:seconds?|minutes?|min|hours?|h|days?|nights?|evenings?|mornings?|afternoons?|weekends?|working days?|weeks?|fortnights?|months?|quarters?|seasons?|terms?|years?|shifts?|visits?|sessions?|rounds?|trips?|harvests?)\b|\b(?:weekly|monthly|daily|nightly|yearly|quarterly)\b|\b\d+[\s-](?:day|hour|week|month|minute)s?\b/i

/** A limit with a number, in figures or in words. */
export const LIMIT =
  /(?:\b(?:below|under|above|over|beyond|past|at (?:most|least)|(?:no )?(?:more|fewer|less|higher|lower|later|longer) than|exceeds?|reach(?:es)?|stays? (?:at|within)|up to|within|to|by|from|hits?|rises?|falls?|drops?|passes|tops|keeps? (?:at|to)|max(?:imum)?|min(?:imum)?|limit|threshold|at)\b|[<>≤≥])[^.;\n]{0,40}?(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen|twelve|twenty|half|a third|a quarter|zero|double)\b)|\b\d[\d.,]*\s?%?\s?(?:or|at) (?:more|less|fewer|most|least)\b/i

/** What is done when a limit is crossed. */
export const STOPS =
  /\b(?:stop(?:s|ped)?|pause(?:s|d)?|halt(?:s|ed)?|roll(?:s|ed)?(?: \w+){0,2} back|rollback|switch(?:es|ed)?(?: \w+){0,3} off|turn(?:s|ed)?(?: \w+){0,3} off|undo|undone|revert(?:s|ed)?|withdraw\w*|go(?:es)? back|take(?:n)?(?: \w+){0,2} (?:back|down|out|off)|close(?:s|d)?|hold(?:s)?|cap(?:s|ped)?|back to|restore[sd]?|end(?:s)? (?:it|the)|call(?:s|ed)? (?:it )?off|freeze|frozen|put(?:s)?(?: \w+){0,3} back|reopen|remove[sd]?|limit(?:s)? it)\b/i

/** What would change a decision. */
export const REVERSAL =
  /\b(?:unless|if|should|until|once|when|as soon as|the day)\b[^.;]{0,120}(?:\d|\b(?:one|two|three|four|five|six|ten|half|third|quarter|twice|more than|fewer than|less than)\b)|\b(?:beyond|above|below|past|under|over) (?:about |around )?\d|\bonce\b[^.;]{8,120}\b(?:we|I)\b|\botherwise\b|\b(?:go back|reverse|undo|reopen|revisit|bring it back|change my mind|flip|switch back)\b/i

/** Groups told apart by what they are, not by what they do. */
export const DEMOGRAPHIC =
  /\b(?:millennials?|gen(?:eration)?[- ]?[xyzα]|boomers?|young(?:er)? (?:people|users|adults|customers)|old(?:er)? (?:people|users|adults|customers)|aged? \d+|\d\d\s?(?:-|–|to)\s?\d\d[- ]?(?:year|yr)|(?:men|women|males|females) (?:and|who|aged|in)|high[- ]income|low[- ]income|tech[- ]savvy|urban (?:users|people)|demographics?)\b/i

/** A first person who did it. */
export const I = /\b(?:I|I['’](?:d|ve|m|ll))\b/
/** Nobody can tell who it was. “Our lawyer” is somebody. */
export const WE = /\b(?:we|we['’](?:d|ve|re|ll)|us|ours|our (?:team|group|company))\b/i

/** Cut for a list of points, without what stands between it and the words before. */
export function quoted(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/^(?:[ :;,.)]|[–-] )+/, '')
    .trim()
  return plain.length <= 160 ? plain : `${plain.slice(0, 159).replace(/\s+\S*$/, '')} …`
}
