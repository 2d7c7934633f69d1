import type {Plan, Words} from './counted.ts'
import {firstClaims} from './plan.ts'
import type {ChunkLayout, Placed, Section} from './sections.ts'
import {addWords, wordsFor} from './tally.ts'
import type {Trait} from './traits.ts'

/** A section named for the element, and what stands in it. */
export interface Holding {
  readonly section: Section
  readonly element: number
  /** How it announces the element: as its only or first name, or as another one (“Goals and non-goals”). */
  readonly kind: 'named' | 'shared'
  readonly whole: boolean
  /** How far down the list of the element's names its name stands, 0 to 1: the usual names stand first. */
  readonly rank: number
  /** All words beneath it, those of subsections about other elements included. */
  total: number
  /** Of the sentences, items and cells that are its content. */
  words: number
  shows: number
  hints: number
}

/** What the units of one chunk put into the sections named for elements. */
export interface ChunkHoldings {
  /** What they put into the sections that begin in the chunk, in the order of these. */
  own: readonly Holding[]
  /** Into those that were open before it. */
  earlier: readonly Holding[]
}

/** Counts what one chunk puts into the sections named for elements. */
export function holdingsOf(
  {placed, sections, before}: ChunkLayout,
  plans: readonly Plan[],
  traits: readonly Trait[],
): ChunkHoldings {
  const open = [...new Set(before.open.flatMap(({section}) => section ?? []))]
  const begun = [...sections.values()]
  const words = wordsBeneath(placed, [...open, ...begun])
  const found = new Map<Section, Holding[]>()
  const hold = (section: Section): Holding[] => {
    const holdings: Holding[] = []
    for (const [element, {kind, whole, rank}] of firstClaims(section)) {
      const trait = traits[element]
      if (kind === 'related' || !trait) continue
      const total = wordsFor(trait, words.get(section) as Words)
      const own = trait.deep ? total : 0
      holdings.push({section, element, kind, whole, rank, total, words: own, shows: 0, hints: 0})
    }
    found.set(section, holdings)
    return holdings
  }
  const earlier = open.flatMap(hold)
  const own = begun.flatMap(hold)
  for (const [index, {held}] of plans.entries()) {
    const homes = placed[index]?.home?.homes
    for (const {element, depth, held: amount} of held) {
      const holding = found.get(homes?.[depth] as Section)?.find(it => it.element === element) as Holding
      const {deep, short} = traits[element] as Trait
      add(holding, {...amount, total: 0, words: !deep || short ? amount.words : 0})
    }
  }
  return {own, earlier}
}

/** All holdings of a document, by element. */
export function joined(
  chunks: readonly {layout: ChunkLayout; holdings: ChunkHoldings}[],
  elements: number,
): Holding[][] {
  const all = Array.from({length: elements}, (): Holding[] => [])
  /** Of the sections that go on in the chunks to come; they grow, and are copies. */
  let growing: Holding[] = []
  for (const {layout, holdings} of chunks) {
    for (const it of holdings.earlier) {
      const known = growing.find(({section, element}) => section === it.section && element === it.element)
      if (known) add(known, it)
    }
    const {open} = layout.after
    const isOpen = ({section}: Holding) => open.some(it => it.section === section)
    growing = growing.filter(isOpen)
    for (const it of holdings.own) {
      const holding = isOpen(it) ? {...it} : it
      if (holding !== it) growing.push(holding)
      all[it.element]?.push(holding)
    }
  }
  return all
}

function add(
  to: Holding,
  {total, words, shows, hints}: Pick<Holding, 'total' | 'words' | 'shows' | 'hints'>,
) {
  to.total += total
  to.words += words
  to.shows += shows
  to.hints += hints
}

const NONE: Words = {plain: 0, question: 0, story: 0, both: 0}

/** The words of a chunk by the sections they stand beneath, those of subsections included. */
function wordsBeneath(placed: readonly Placed[], sections: readonly Section[]): Map<Section, Words> {
  const found = new Map(sections.map(it => [it, {...NONE}]))
  const put = (section: Section | undefined, words: Words) => {
    const sum = section && found.get(section)
    if (sum) addWords(sum, words)
  }
  for (const {home, tally} of placed) put(home, tally.words)
  for (const it of sections.toReversed()) put(it.parent, found.get(it) as Words)
  return found
}
