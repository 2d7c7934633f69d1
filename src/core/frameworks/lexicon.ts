import type {ChunkFact} from '../document/chunk.ts'
import type {Cue} from './cues.ts'
import {HeadingNames} from './heading-names.ts'
import {PhraseIndex} from './phrases.ts'
import {readingOf} from './reading.ts'
import type {ElementDefinition} from './schema.ts'
import {type Run, runsOf} from './stretches.ts'

/** The element definitions, ready to be looked for. */
export interface Lexicon {
  elements: readonly ElementDefinition[]
  names: HeadingNames
  cues: PhraseIndex<Cue>
  /** What a chunk says of the elements. */
  runs: ChunkFact<readonly Run[]>
}

const known: Lexicon[] = []
/** One for each document type with elements of its own, one for the others, and some for a team’s. */
const MOST_KNOWN = 20

/**
 * The lexicon of a list of definitions, made on first use. The facts of blocks are kept for each lexicon, so the same
 * definitions must give the same one, whatever list they come in.
 */
export function lexiconOf(elements: readonly ElementDefinition[]): Lexicon {
  const same = known.find(
    it =>
      it.elements.length === elements.length && it.elements.every((one, index) => one === elements[index]),
  )
  if (same) return same
  const lexicon = makeLexicon(elements)
  if (known.length >= MOST_KNOWN) known.shift()
  known.push(lexicon)
  return lexicon
}

function makeLexicon(elements: readonly ElementDefinition[]): Lexicon {
  const cues = new PhraseIndex<Cue>(Object.assign({}, ...elements.map(it => it.lists)))
  for (const [element, {cues: groups, parts}] of elements.entries()) {
    for (const kind of ['proves', 'shows', 'hints', 'denies'] as const) {
      for (const phrase of groups?.[kind] ?? []) cues.add(phrase, {element, kind})
    }
    for (const [part, phrases] of Object.entries(parts ?? {})) {
      for (const phrase of phrases)
        if (!phrase.startsWith('=')) cues.add(phrase, {element, kind: 'part', part})
    }
  }
  const names = new HeadingNames(elements)
  return {elements, names, cues, runs: runsOf(readingOf(names, cues))}
}
