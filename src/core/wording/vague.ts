import {type Stance, stanceIn} from './stance.ts'
import {measured, measuredNearby, negated, notMeant, type Place, spelledOut} from './surroundings.ts'
import {type VagueGroup, vagueGroups} from './vague-groups.ts'
import {weakEscapes} from './weak-escapes.ts'
import {weakQualities} from './weak-qualities.ts'
import {weakQuantities} from './weak-quantities.ts'
import type {WeakWord} from './weak-word.ts'
import {wordIndex} from './word-index.ts'

/** A weak word that is, or may be, a defect in its sentence. */
export interface VagueWord {
  /** UTF-16 offsets in the sentence, `end` exclusive. */
  start: number
  end: number
  /** As written. */
  word: string
  group: VagueGroup
  /** `false`: worth a hint, no more. */
  confident: boolean
  /** What to write instead, one short sentence. */
  advice: string
  /** What may stand in its place as it is; `''` if the sentence loses nothing without the word. */
  replacement?: string
}

/** Groups whose words promise something, so that their denial promises nothing. */
const promises: ReadonlySet<VagueGroup> = new Set([
  'unquantified-quality',
  'comparative',
  'adequacy',
  'degree',
  'extreme',
])

/** Groups for which a number anywhere in the sentence is taken for the measure of the word. */
const anyNumber: ReadonlySet<VagueGroup> = new Set([
  'unquantified-quality',
  'comparative',
  'extreme',
  'timing',
  'frequency',
])

/** In UTF-16 code units. What is longer is no sentence, but data or text without a full stop. */
const longest = 2000

const firmness: Record<Stance | 'never', number> = {aside: 0, statement: 1, wish: 2, demand: 3, never: 4}

/**
 * Makes a finder of the vague words of a sentence. `own` words are weak wherever they are meant, whatever is said
 * around them. A finder takes one sentence with its markup blanked out by spaces and code replaced by U+FFFC; in more
 * than 2,000 code units it finds nothing.
 */
export function vagueFinder(own: readonly string[]): (sentence: string) => VagueWord[] {
  return own.length === 0 ? vagueWords : finder(own)
}

let ofOurs: ReturnType<typeof finder> | undefined

/** The vague words of one sentence, by our own list. */
export function vagueWords(sentence: string): VagueWord[] {
  ofOurs ??= finder([])
  return ofOurs(sentence)
}

function finder(own: readonly string[]): (sentence: string) => VagueWord[] {
  const listed: WeakWord = {forms: own.join(' | ').toLowerCase(), group: 'listed', from: 'aside'}
  const occurrencesIn = wordIndex([...weakQualities, ...weakQuantities, ...weakEscapes, listed])

  return sentence => {
    const found: VagueWord[] = []
    if (sentence.length > longest) return found
    const occurrences = occurrencesIn(sentence)
    if (occurrences.length === 0) return found
    const stanceAt = stanceIn(sentence)
    for (const {row, start, end} of occurrences) {
      const certain = verdict(row, {sentence, start, end}, firmness[stanceAt(start)])
      if (certain === undefined || saidBy(found.at(-1), sentence, start, certain)) continue
      found.push({
        start,
        end,
        word: sentence.slice(start, end),
        group: row.group,
        confident: certain,
        advice: row.advice ?? vagueGroups[row.group].advice,
        ...(row.replacement !== undefined && {replacement: row.replacement}),
      })
    }
    return found
  }
}

/** Surely weak, perhaps weak, or (undefined) not. */
function verdict(row: WeakWord, place: Place, stance: number): boolean | undefined {
  if (notMeant(place)) return undefined
  if (row.from === 'aside') return true
  if (stance === 0 || stance < firmness[row.from] - 1) return undefined
  if (!besideIt(row, place) || (promises.has(row.group) && negated(place))) return undefined

  const said = anyNumber.has(row.group) ? measured(place.sentence) : measuredNearby(place)
  return said || spelledOut(place) ? undefined : stance >= firmness[row.from]
}

function besideIt(row: WeakWord, {sentence, start, end}: Place): boolean {
  const previous = sentence
    .slice(Math.max(0, start - 60), start)
    .replace(/\s+/g, ' ')
    .trimEnd()
  const next = sentence
    .slice(end, end + 100)
    .replace(/\s+/g, ' ')
    .trimStart()
  return (
    !row.unlessNext?.test(next) &&
    !row.unlessPrevious?.test(previous) &&
    (row.ifNext?.test(next) ?? true) &&
    (row.ifPrevious?.test(previous) ?? true)
  )
}

/** “appropriately small”: one finding says it, unless the first is only a hint. */
function saidBy(last: VagueWord | undefined, sentence: string, start: number, certain: boolean): boolean {
  return last !== undefined && (last.confident || !certain) && sentence.slice(last.end, start).trim() === ''
}
