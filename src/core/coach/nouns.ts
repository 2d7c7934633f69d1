import {contentWords} from '../stories/content-words.ts'
import {nounPhraseAt} from './noun-phrase.ts'
import type {Slots} from './slots.ts'
import type {MoveId, MoveStatus} from './types.ts'

/** A move's words in the answer, with the sentence they stand in. */
export interface Shown {
  id: MoveId
  status: MoveStatus
  quote: string
  /** The sentence or list item that the quote is in. */
  around: string
}

/** After these a segment is named, or a sentence says of it that it comes first. */
const SEGMENT_CUES =
  /\b(?:start(?:ing)?|begin(?:ning)?|go(?:ing)?|went|stay|side) with\b|\b(?:focus(?:ing)?|concentrate|bet|zoom in|settle) on\b|\b(?:choose|chose|pick|picked|take|took|serve|target|prioriti[sz]e|design for|build for|built for|solve for|optimi[sz]e for|work for|sell to|land)\b|\b(?:segment|group|choice|pick|focus|customer|buyer|beachhead|first|for whom)\s?(?:is|are|:|=)/gi
const SEGMENT_FIRST =
  /\b(?:come|comes|go|goes|matter|matters) (?:first|most)\b|\bfirst(?=,? (?:because|since|as)\b)/i
const CHOICE_CUES =
  /\b(?:choose|chose|pick|picked|take|go with|going with|go for|build|ship|recommend|start with|launch|opt for|prefer|decided? (?:for|on)|vote for|bet on|do)\b|\b(?:choice|pick|decision|recommendation|winner|verdict)\s?(?:is|:|=)/gi
const LOSER_CUES =
  /\b(?:drop(?:ped)?|reject(?:ed)?|skip(?:ped)?|park(?:ed)?|shelve[d]?|rul(?:e|ed) out|turn(?:ed)? down|leave out|left out|decided against|instead of|rather than|over|say no to|said no to|not)\b|\b(?:losing|loser|rejected|dropped|out)\s?:/gi
const LOSES = /\b(?:loses|lost out|lost|falls away|drops out|is out|goes out)\b/i

const MEASURE_NOUNS =
  '(?:rate|retention|conversion|churn|revenue|margin|turnaround|score|frequency|ratio|share)'
const SHARE_OF =
  /\b(?:share|percentage|proportion|fraction|number|count|rate|median|average) of (?!(?:the )?(?:goal|time)\b)[^,;:()“”"?!.—–|\n]{4,70}/i
const MEASURE = new RegExp(String.raw`(?:[\p{L}'’-]{3,20} ){1,3}${MEASURE_NOUNS}(?![\p{L}])`, 'giu')

const GENERIC =
  /\b(?:users|customers|consumers|everyone|everybody|people|companies|businesses|small businesses|SMBs|enterprises|shoppers|members|clients)\b/gi

/**
 * What an answer's own words are for the things that follow-ups ask about, as far as they are certain: each is found
 * behind a word that introduces it, in the passage that shows its move.
 */
export function nounsOf(shown: readonly Shown[], text: string): Slots {
  const of = (...ids: MoveId[]) => shown.filter(it => ids.includes(it.id) && it.status !== 'not-found')
  const found: Record<string, string | undefined> = {
    segment: first(of('segment-choice', 'beachhead'), segmentIn),
    choice: first(of('decision'), it => after(it, CHOICE_CUES)),
    loser: first(of('rejected'), loserIn),
    metric: first(of('primary-metric', 'metric'), metricIn),
    cause: first(of('internal-cause', 'external-cause'), it => shortClause(it.quote)),
    users: generic(text),
  }
  // What is chosen and what loses are two things.
  if (found.choice && found.loser && sharesHead(found.choice, found.loser)) found.loser = undefined
  return found
}

function first(all: readonly Shown[], read: (shown: Shown) => string | undefined): string | undefined {
  for (const shown of all) {
    const found = read(shown)
    if (found) return found
  }
  return undefined
}

function segmentIn(shown: Shown): string | undefined {
  const cued = after(shown, SEGMENT_CUES)
  if (cued) return cued
  const at = SEGMENT_FIRST.exec(shown.around)
  return at ? before(shown.around.slice(0, at.index)) : undefined
}

function loserIn(shown: Shown): string | undefined {
  const cued = after(shown, LOSER_CUES)
  if (cued) return cued
  const at = LOSES.exec(shown.around)
  return at ? before(shown.around.slice(0, at.index)) : undefined
}

/** The noun phrase behind the first of some words that has one; first in the quote, then in what is around it. */
function after({quote, around}: Shown, cues: RegExp): string | undefined {
  for (const text of [quote, around]) {
    for (const cue of text.matchAll(cues)) {
      const found = nounPhraseAt(plain(text.slice(cue.index + cue[0].length).replace(/^[\s:*_“"]+/, '')))
      if (found) return found
    }
  }
  return undefined
}

/** The noun phrase that all of a text is, back to its last mark: “the first-year keepers” before “come first”. */
function before(text: string): string | undefined {
  const clause =
    plain(text)
      .split(/[,;:()—–.!?\n]/)
      .at(-1)
      ?.trim() ?? ''
  const words = clause.split(/\s+/)
  const found = words.length <= 7 ? nounPhraseAt(clause) : undefined
  // All of it, but for an article: else a verb's object was read as its subject.
  return found && words.length - found.split(' ').length <= 1 ? found : undefined
}

function metricIn({quote, around}: Shown): string | undefined {
  for (const text of [quote, around].map(plain)) {
    const share = SHARE_OF.exec(text)?.[0].trim()
    if (share) {
      const words = share.split(/\s+/)
      if (words.length <= 14 && words.length >= 4) return share.replace(/^\p{Lu}/u, it => it.toLowerCase())
    }
    for (const [measure] of text.matchAll(MEASURE)) {
      const found = nounPhraseAt(measure)
      if (found?.includes(' ') && measure.endsWith(found)) return found
    }
  }
  return undefined
}

const CLAUSE_LONGEST = 10

/** A short clause as it stands: what comes before its first mark, behind a label. */
function shortClause(quote: string): string | undefined {
  const unlabelled = plain(quote).replace(/^[\p{L} ]{2,24}:\s+/u, '')
  const clause = unlabelled.split(/[,;:()?!—–\n]|\.(?=\s|$)/, 1)[0]?.trim() ?? ''
  const words = clause.split(/\s+/)
  const isOwn =
    !/^(?:and|but|or|also|if|so|then|maybe|perhaps|it|they|this|that|did|is|was|has|we|i)\b/i.test(clause)
  const isPlain = !/\b(?:i|i'd|would|could|might|we|my)\b/i.test(clause)
  if (words.length < 3 || words.length > CLAUSE_LONGEST || !isOwn || !isPlain) return undefined
  return clause.replace(/^(?=\p{Lu}\p{Ll})./u, it => it.toLowerCase())
}

/** The general word for people that an answer uses most; the first of those used as often. */
function generic(text: string): string | undefined {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(GENERIC)) {
    const name = word === word.toUpperCase() ? word : word.toLowerCase()
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] > 1 ? most[0] : undefined
}

function sharesHead(a: string, b: string): boolean {
  const last = contentWords(a).at(-1)
  return last !== undefined && contentWords(b).includes(last)
}

/** Text without Markdown's marks. */
export function plain(text: string): string {
  return text
    .replace(/^[ \t]*(?:[-*+>]|\d{1,3}[.)]|#{1,6})[ \t]+/gm, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
