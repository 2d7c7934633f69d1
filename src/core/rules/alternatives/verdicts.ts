/** An option is said to lose. */
const REJECTED =
  /\b(?:reject(?:ed|s|ing)?|discard(?:ed|s)?|dismiss(?:ed|es)?|rul(?:ed|es?|ing) (?:it |this |that )?out|not (?:chosen|selected|pursued|taken|doing|viable|feasible|recommended|worth\w*)|decid(?:ed|es?) against|decided not to|dropped|declined|turned down|no-go|won['’]t (?:do|pursue|build|use)|will not (?:do|pursue|build|use)|eliminated|loses|lost)\b|[❌✗✘]|🚫/i
/** An option is said to win, and so the others to lose. */
const CHOSEN =
  /\b(?:chosen|chose|choose|selected|recommend(?:ed|s|ation)?|prefer(?:red|s)?|picked|(?:go|going|went) (?:with|for)|decid(?:ed|e) (?:on|for|to)|decision|winner|our choice|proposed (?:solution|option|approach)|accepted|adopted|settled on|opt(?:ed)? for|will use)\b|[✅✔☑]|🏆/i
/** Something speaks against an option, and that is why it is not taken. */
const AGAINST =
  /\b(?:but|however|although|though|unfortunately|yet|too|cons?|disadvantages?|downsides?|drawbacks?|instead|would (?:\w+ )?(?:require|need|cost|mean|take|break|force|leave|add|not|make|be|have|only|still|create|introduce|slow|lock)\w*|wouldn['’]t|do(?:es)?(?: not|n['’]t)|did(?: not|n['’]t)|cannot|can not|can['’]t|fails?|lacks?|expensive|costs?|costly|slow(?:er)?|complex(?:ity)?|complicated|hard(?:er)?|difficult|risk(?:y|s)?|fragile|requires?|needs?|only|not (?:enough|all|every|possible|scale|solve|support|work)|no (?:\w+ )?(?:support|control|way|guarantee)|without|limited|never|still|worse|later|defer(?:red)?|postponed?|out of scope|already tried|surprising|confus\w+|unreliable|manual(?:ly)?|extra|overkill|impossible|problem(?:s|atic)?)\b/i
/** Why something is so. */
const REASON =
  /\b(?:because|since|due to|as (?:it|we|they|this|that|the|its|our|users|customers)|for (?:its|the|lack|reasons?)|reasons?|so that|therefore|given|in order|thanks to|since|which|that|to (?:\w+ly )?(?:avoid|keep|save|reduce|get|be|have|stay|ship|learn)|cheap(?:er|est)?|fast(?:er|est)?|simpl(?:e|er|est)|best|better|only|least|most|more|fewer|less|easier|easiest|lowest|highest|shortest)\b|\d/i

/** Whether the words say that an option loses. */
export function isRejected(text: string): boolean {
  return REJECTED.test(text)
}

/** Whether they say that an option wins. */
export function isChosen(text: string): boolean {
  return CHOSEN.test(text)
}

/** Whether they say anything against an option. */
export function speaksAgainst(text: string): boolean {
  return AGAINST.test(text)
}

/** Whether they say why, which what speaks against an option does too. */
export function givesReason(text: string): boolean {
  return REASON.test(text) || AGAINST.test(text)
}

/** A verdict passed in so many words. Words such as “recommended” that may be part of a description are not enough. */
const PASSED =
  /\b(?:rejected|discarded|dismissed|ruled out|not (?:chosen|selected|pursued|taken)|decided against(?: it| this)?|dropped|declined|turned down|no-go|chosen|selected)\b|[❌✗✘✅✔☑]|🚫/i

export interface Verdict {
  start: number
  end: number
  isWin: boolean
}

/** The first verdict in a text. */
export function findVerdict(text: string): Verdict | undefined {
  const match = PASSED.exec(text)
  if (!match) return undefined
  const isWin = /^(?:chosen|selected|[✅✔☑])/i.test(match[0])
  return {start: match.index, end: match.index + match[0].length, isWin}
}

/** Leaving things as they are, in any words. */
export function isStatusQuo(text: string): boolean {
  return STATUS_QUO.test(text)
}

const STATUS_QUO =
  /\bdo(?:ing)? nothing\b|^\W*(?:keep|stay|stick|continue|leave)(?:ing)?\b|\bstatus quo\b|\bno (?:change|action)\b|\b(?:leave|keep|keeping|leaving|stay|staying|stick|sticking|continue|continuing|live|living) (?:\S+ ){0,3}?(?:as (?:it|they|we|is)|with|today|current|existing|using|doing|unchanged|the way)\b|\bas[- ]is\b|\bunchanged\b|\bkeep(?:ing)? (?:the |our |today['’]s )?(?:current|existing|manual|old|present)\b|\bnot (?:build|do|change)ing\b|\bdon['’]t (?:build|do|change)\b|\bwait\b/i

/** A heading that announces ways to choose from: “Alternatives considered”, not “Displayed options”. */
export function headsChoice(title: string): boolean {
  return /^\W*(?:[\d.]+\W*)?(?:(?:the|our|possible|design|solution|key)\s+)*(?:alternatives?|options?|trade-?offs?|approaches)(?: (?:solutions?|approaches|options|considered|evaluated|explored|weighed|and (?:trade-?offs|alternatives|decision)))*\W*$|\bconsidered\b/i.test(
    title,
  )
}
