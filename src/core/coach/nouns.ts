import {contentWords} from '../stories/content-words.ts'
import {nounPhraseAt} from './noun-phrase.ts'
import {plain} from './plain.ts'
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

/** After these a segment is named. */
const SEGMENT_CUES =
  /\b(?:start(?:ing)?|begin(?:ning)?|go(?:ing)?|went|stay|side) with\b|\b(?:focus(?:ing)?|concentrate|bet|zoom in|settle) on\b|\b(?:choose|chose|pick|picked|take|took|serve|target|prioriti[sz]e|go for|design for|build for|built for|solve for|optimi[sz]e for|work for|sell to)\b|\b(?:segment|group|choice|pick|focus|customer|buyer|beachhead|first)\s?(?:is|are|:|=)/gi
/** Before these too. */
const COMES_FIRST = /\b(?:come|comes|go|goes|matter|matters) (?:first|most)\b/i
const CHOICE_CUES =
  /\b(?:choose|chose|pick|picked|go with|going with|go for|build|ship|recommend|start with|launch|opt for|decided? (?:for|on)|bet on)\b|\b(?:choice|pick|decision|recommendation|winner|verdict)\s?(?:is|:|=)/gi
const LOSER_CUES =
  /\b(?:drop(?:ped)?|reject(?:ed)?|skip(?:ped)?|park(?:ed)?|shelve[d]?|rul(?:e|ed) out|turn(?:ed)? down|leave out|left out|decided against|instead of|rather than)\b|\b(?:losing|loser|rejected|dropped)\s?:/gi
const LOSES = /\b(?:loses|lost out|falls away|drops out|is out)\b/i

const SHARE_OF =
  /\b(?:share|percentage|proportion|fraction|number|rate|median|average) of [^,;:()“”"?!.—–|\n]{8,90}/i
/** What is counted, and which of them: without that it is only the half of a fraction. */
const WHICH =
  /\b(?:who|that|whose|which|with|without|\p{L}{3,}ed|\p{L}{3,}ing|kept|paid|sent|made|read|met|held|done)\b/u
/** Where the measure ends and what is said of it begins. */
const SAID_OF_IT =
  /\s(?:(?:from|to|by) \d|(?:should|must|is|are|was|were|rises|goes|falls|and|or|if|because|so|today|at least|up|down)\b).*$/i
const DANGLING = /\b(?:who|that|which|whose|with|without|of|in|on|at|for|the|a|an)$/i
const LONGEST_MEASURE = 13

const GENERAL =
  /\b(?:users|customers|consumers|everyone|everybody|small businesses|SMBs|SMEs|enterprises|shoppers)\b/gi

/**
 * What an answer's own words are for the things that follow-ups ask about, as far as they are certain. Each stands
 * behind a word that introduces it, in the passage that shows its move, and comes up again elsewhere in the answer: what
 * is said once may be anything.
 */
export function nounsOf(shown: readonly Shown[], text: string): Slots {
  const of = (...ids: MoveId[]) => shown.filter(it => ids.includes(it.id) && it.status !== 'not-found')
  const recurs = recurrenceIn(text)
  const segment = first(of('segment-choice', 'beachhead'), it =>
    [...after(it, SEGMENT_CUES), ...before(it, COMES_FIRST)].find(name => recurs(name) && isMany(name)),
  )
  const choice = first(of('decision'), it =>
    after(it, CHOICE_CUES).find(name => recurs(name) && name.includes(' ') && !shares(name, segment)),
  )
  const loser = first(of('rejected'), it =>
    [...after(it, LOSER_CUES), ...before(it, LOSES)].find(
      name => recurs(name) && name.includes(' ') && !shares(name, choice) && !shares(name, segment),
    ),
  )
  return {
    segment,
    choice,
    loser,
    metric: first(of('primary-metric', 'metric'), measureIn),
    users: general(text),
  }
}

function first(all: readonly Shown[], read: (shown: Shown) => string | undefined): string | undefined {
  for (const shown of all) {
    const found = read(shown)
    if (found) return found
  }
  return undefined
}

/** The noun phrases behind some words. */
function after({quote, around}: Shown, cues: RegExp): string[] {
  return [quote, around].flatMap(text =>
    [...text.matchAll(cues)].flatMap(cue => {
      const found = nounPhraseAt(plain(text.slice(cue.index + cue[0].length).replace(/^[\s:*_“"]+/, '')))
      return found ? [found] : []
    }),
  )
}

/** The noun phrase that all of a clause is, up to some words: “the first-year keepers” before “come first”. */
function before({around}: Shown, cue: RegExp): string[] {
  const at = cue.exec(around)
  const clause = at
    ? plain(around.slice(0, at.index))
        .split(/[,;:()—–.!?\n]/)
        .at(-1)
        ?.trim()
    : undefined
  const found = clause ? nounPhraseAt(clause) : undefined
  // All of it, but for an article: else the object of a verb was read as the subject of the next.
  return found && clause && clause.split(/\s+/).length - found.split(' ').length <= 1 ? [found] : []
}

function measureIn({quote, around}: Shown): string | undefined {
  for (const text of [quote, around]) {
    const found = SHARE_OF.exec(plain(text))?.[0].replace(SAID_OF_IT, '').trim()
    if (!found || !WHICH.test(found) || DANGLING.test(found)) continue
    if (found.split(/\s+/).length <= LONGEST_MEASURE) return found.replace(/^\p{Lu}/u, it => it.toLowerCase())
  }
  return undefined
}

/** The general word for people that an answer uses most, if it does so more than once. */
function general(text: string): string | undefined {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(GENERAL)) {
    const name = /^\p{Lu}{2}/u.test(word) ? word : word.toLowerCase()
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] > 1 ? most[0] : undefined
}

/** Whether the head of a name comes up at least twice in a text. */
function recurrenceIn(text: string): (name: string) => boolean {
  const counts = new Map<string, number>()
  for (const word of contentWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return name => {
    const head = headOf(name)
    return head !== undefined && (counts.get(head) ?? 0) > 1 && !TIMES.test(head)
  }
}

const TIMES =
  /^(?:minute|hour|day|week|month|quarter|year|time|euro|dollar|pound|percent|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** A group of people: their name is a plural. */
function isMany(name: string): boolean {
  const head = name.split(/ (?:of|with|in|on|at|without|under|from|between|near) /, 1)[0] ?? ''
  return /(?:[^s]s|people|men|women|children|staff)$/i.test(head)
}

function headOf(name: string): string | undefined {
  return contentWords(name.split(/ (?:of|with|in|on|at|without|under|from|between|near) /, 1)[0] ?? '').at(-1)
}

function shares(name: string, other: string | undefined): boolean {
  const head = headOf(name)
  return head !== undefined && other !== undefined && contentWords(other).includes(head)
}
