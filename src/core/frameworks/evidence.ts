import type {Lexicon} from './lexicon.ts'
import type {Placed, Section, Survey} from './sections.ts'

/** What speaks for an element in one section that may hold it. */
export interface Holding {
  section: Section
  /** How the section announces it. */
  kind: 'named' | 'shared' | 'friend'
  whole: boolean
  /** How far down the list of the element's names it stands, 0 to 1: the usual names stand first. */
  rank: number
  /** Of the sentences, items and cells that are real content. */
  units: number
  /** All words beneath it, those of subsections about other elements included. */
  total: number
  words: number
  shows: number
  hints: number
}

/** A sentence that shows an element, outside the sections named for it. */
export interface Showing {
  placed: Placed
  strong: boolean
  /**
   * - `friend`: a section of an element that it is often found with
   * - `intro`: what introduces the document
   * - `loose`: no section that announces an element
   * - `other`: a section of another element
   */
  zone: 'friend' | 'intro' | 'loose' | 'other'
}

/** All that speaks for an element in a document. */
export interface Evidence {
  /** The sections named for it. */
  holdings: readonly Holding[]
  showings: readonly Showing[]
  /** What the form of the document says of it: the different people of its user stories, for users. */
  signal: number
  /** The parts of the element that its content shows. */
  parts: ReadonlySet<string>
  /** All words of the document. */
  words: number
}

/** In words: whatever stands here introduces the document. */
const LONGEST_OPENING = 300
/** The elements that user stories show; to the others a story’s “I want” and “so that” say nothing. */
const STORIES_TELL = new Set(['users', 'requirements', 'acceptance'])

/** The elements whose content may be questions; elsewhere a question is a template's, or rhetoric. */
const ASKS = new Set(['open-questions', 'alternatives'])

/** Collects what speaks for the element with this index. */
export function gather(element: number, {sections, units}: Survey, {elements}: Lexicon): Evidence {
  const id = elements[element]?.id ?? ''
  const problem = elements.findIndex(it => it.id === 'problem')
  const requirements = elements.findIndex(it => it.id === 'requirements')
  const within = new Set((elements[element]?.within ?? []).map(id => elements.findIndex(it => it.id === id)))
  const holdings = new Map<Section, Holding>()
  for (const section of sections) {
    const claim = section.claims.find(it => it.element === element)
    if (!claim || claim.kind === 'related') continue
    holdings.set(section, {
      section,
      kind: claim.kind,
      whole: claim.whole,
      rank: claim.rank,
      units: 0,
      total: 0,
      words: 0,
      shows: 0,
      hints: 0,
    })
  }
  const showings: Showing[] = []
  const zoneOf = (home: Section | undefined): Showing['zone'] => {
    if (!home) return opening ? 'intro' : 'loose'
    const {claims} = home
    if (claims.some(it => (it.kind === 'related' ? it.element === element : within.has(it.element))))
      return 'friend'
    if (claims.some(it => it.kind === 'related' && it.element === problem)) return 'intro'
    return claims.some(it => it.kind !== 'related') ? 'other' : 'loose'
  }
  const roles = new Set<string>()
  const parts = new Set<string>()
  let scenarios = 0
  let words = 0
  let opening = true
  let lead: Placed | undefined
  for (const placed of units) {
    const {unit, home, homes} = placed
    // “The following goals address this:” shows the goals, and the list beneath it is them.
    if (unit.kind !== 'item') lead = unit.leads ? placed : undefined
    const led =
      unit.kind === 'item' &&
      lead?.home === home &&
      lead?.unit.cues.some(it => it.element === element && it.kind === 'shows')
    if (
      words > LONGEST_OPENING ||
      home?.claims.some(it => it.element === requirements && it.kind === 'named')
    )
      opening = false
    if (unit.filler || (unit.question && !ASKS.has(id))) continue
    words += unit.words
    if (unit.scenario) scenarios++
    if (unit.role !== undefined) {
      if (
        !/^(?:an?\s+)?(?:\w+\s+)?(?:users?|person|people|someone|everyone|humans?|customers?)\b/.test(
          unit.role,
        )
      )
        roles.add(unit.role)
      if (!STORIES_TELL.has(id)) continue
    }
    let shows = false
    let hints = led === true
    let denies = false
    for (const cue of unit.cues) {
      if (cue.element !== element) continue
      if (cue.kind === 'shows') shows = true
      else if (cue.kind === 'hints') hints = true
      else if (cue.kind === 'denies') denies = true
    }
    for (let around = home; around; around = around.parent) {
      const it = holdings.get(around)
      if (it) it.total += unit.words
    }
    const holding = homes.map(it => holdings.get(it)).find(it => it !== undefined)
    if (holding) {
      if (denies && !shows) continue
      if (unit.words < 3 && holding.section.mark.kind === 'column' && !shows && !hints) continue
      for (const cue of unit.cues) if (cue.element === element && cue.part !== undefined) parts.add(cue.part)
      holding.units++
      holding.words += unit.words
      if (shows) holding.shows++
      else if (hints) holding.hints++
    } else if (!denies && (shows || hints)) {
      const zone = zoneOf(home)
      if (shows)
        for (const cue of unit.cues)
          if (cue.element === element && cue.part !== undefined) parts.add(cue.part)
      showings.push({placed, strong: shows, zone})
    }
  }
  return {
    holdings: [...holdings.values()],
    showings,
    signal: id === 'users' ? (roles.size > 1 ? 4 + roles.size : 0) : id === 'acceptance' ? scenarios : 0,
    parts,
    words,
  }
}

export const featureNames = [
  'named',
  'namedWords',
  'namedShows',
  'namedHints',
  'sharedOnly',
  'friendAny',
  'friendShows',
  'friendHints',
  'introShows',
  'introHints',
  'looseShows',
  'looseHints',
  'otherShows',
  'otherHints',
  'bare',
  'signal',
  'length',
] as const

export function features(evidence: Evidence): number[] {
  const log = (n: number) => Math.log1p(n)
  const named = evidence.holdings.filter(it => it.words >= 5)
  const strong = named.filter(it => it.kind === 'named')
  const sum = (list: readonly Holding[], key: 'shows' | 'hints' | 'words') =>
    list.reduce((n, it) => n + it[key], 0)
  const count = (zone: string, strong: boolean) =>
    evidence.showings.filter(it => it.zone === zone && it.strong === strong).length
  return [
    named.length > 0 ? 1 : 0,
    log(sum(named, 'words')) / 4,
    log(sum(named, 'shows')),
    log(sum(named, 'hints')),
    named.length > 0 && strong.length === 0 ? 1 : 0,
    count('friend', true) > 0 ? 1 : 0,
    log(count('friend', true)),
    log(count('friend', false)),
    log(count('intro', true)),
    log(count('intro', false)),
    log(count('loose', true)),
    log(count('loose', false)),
    log(count('other', true)),
    log(count('other', false)),
    named.length > 0 && named.every(it => it.shows + it.hints === 0) ? 1 : 0,
    log(evidence.signal),
    Math.max(-1, log(evidence.words) - 6.8),
  ]
}
