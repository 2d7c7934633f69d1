import type {Block, Fact} from '../document/block.ts'
import {guidance} from '../document/comments.ts'
import {headings} from '../document/headings.ts'
import {OBJECT} from '../document/prose.ts'
import {fencedScenarios} from '../document/scenarios.ts'
import {sentences} from '../document/sentences.ts'
import {isFrame} from '../document/written.ts'
import type {Range} from '../types.ts'
import {addCue, type Cue, type Cues} from './cues.ts'
import {isFiller, isPrompt} from './filler.ts'
import type {HeadingNames} from './heading-names.ts'
import {type Layout, layoutOf} from './layout.ts'
import {lineMarks} from './line-marks.ts'
import type {Mark} from './mark.ts'
import type {PhraseIndex} from './phrases.ts'
import {roleOf} from './roles.ts'
import {wordsOf} from './words.ts'

/** A sentence, list item or table cell, without the label that it may begin with. */
export interface Unit extends Range {
  kind: 'sentence' | 'item' | 'cell' | 'quote'
  /** How many words of its own it has; a bare address counts as some. */
  words: number
  filler: boolean
  question: boolean
  /** “The following …:” before a list. */
  leads: boolean
  /** “Given … when … then …” with its outcome, or a step of one that says none. */
  scenario: 'told' | 'step' | undefined
  /** What its phrases say, for each element that they speak of. */
  cues: readonly Cues[]
  /** The person of a user story. */
  role: string | undefined
  /** The column or row of a table that it belongs to. */
  under: Mark | undefined
}

/** What one block says of the elements. Offsets count from the block's start. */
export interface Reading {
  marks: readonly Mark[]
  units: readonly Unit[]
}

/** A part of a sentence; its text is masked as in `Prose`. */
interface Piece extends Range {
  text: string
}

/** What an address on its own, say a linked ticket, weighs in words. */
const WORDS_OF_LINK = 4
/** A mark that goes on for longer than this is no label within a sentence. */
const LONGEST_MARK = 200
const SCENARIO =
  /^\W*(?:given\b.*\b(?:when|then)\b|when\b.*\bthen\b|then\b[^.]{8,}$|when (?:the|an?|any|no) (?:\w+ )?(?:user|visitor|customer|admin|member|player|guest|client)\b[^.]*\b(?:should|must|shall|will|can(?:not)?|is|are|sees?|gets?|appears?|disappears?|becomes?|returns?)\b[^.]*\.?\s*$)/is
const STEP = /^\W*(?:given|when)\b[^.]{8,}$/i
const LEADS = /:\s*$|\b(?:following|below)\b/i
const NUMBERED =
  /^\W*(?:phase|stage|sprint|milestone|wave|week|month|day|release|iteration|step|v|version)\s*(?:\d|[ivx]+\b|one|two|three)/i
const LABEL_START = /^[^\p{L}]*[\p{Lu}\d]/u
/** What asks so wants no answer: it tells whoever reads it of their trouble. */
const PITCH =
  /^\W*(?:(?:tired|sick) of|fed up with|struggling (?:to|with)|(?:have you )?ever (?:wanted|wished|wondered|tried|had|felt|been|forgotten|lost)|do you (?:ever|often|always|struggle|hate|find it|have trouble|keep|wish)|are you (?:tired|sick|struggling|looking)|don['’]t you (?:hate|wish)|wouldn['’]t it be)\b/i
const KINDS = {heading: 'heading', 'bold-line': 'line', label: 'label'} as const

/** A unit of which nothing is known yet. */
const BARE = {
  kind: 'cell',
  words: 0,
  filler: false,
  question: false,
  leads: false,
  scenario: undefined,
  role: undefined,
  under: undefined,
} as const

/** Makes the fact that reads a block with a lexicon. */
export function readingOf(names: HeadingNames, cues: PhraseIndex<Cue>): Fact<Reading> {
  return block => {
    const layout = layoutOf(block, names)
    const marks = marksOf(block, layout, names)
    const inline = inlineMarks(marks)
    const asked = block.fact(guidance)
    const units: Unit[] = []
    let next = 0
    for (const sentence of block.fact(sentences)) {
      const {prose} = sentence
      const cell = prose.kind === 'cell' ? layout.cells.get(prose.start) : undefined
      if (prose.kind === 'heading' || layout.contents.has(prose.start)) continue
      const link = layout.links.has(prose.start) || isAddress(sentence, block.text) ? WORDS_OF_LINK : 0
      const prompt = layout.asides.has(prose.start) && isPrompt(prose.text)
      const guided = asked.some(it => prose.start <= it.start && it.end <= prose.end)
      while (next < inline.length && (inline[next] as Mark).end <= sentence.start) next++
      for (const piece of cutAtMarks(sentence, inline, next)) {
        const words = wordsOf(withSpokenCode(piece, block.text))
        if (words.length + link === 0) continue
        const {start, end, text} = piece
        const found: Cues[] = []
        if (cell?.head) {
          // “| Owner |” tells that there are owners; it is nobody's content.
          cues.find(words, cue => {
            if (cue.kind === 'part') addCue(cue, found)
          })
          units.push({start, end, ...BARE, cues: found})
          continue
        }
        cues.find(words, cue => addCue(cue, found))
        units.push({
          start,
          end,
          kind: prose.kind === 'paragraph' ? 'sentence' : prose.kind,
          words: Math.max(words.length, link),
          filler: prompt || (guided && isFrame(text)) || isFiller(text, prose.kind === 'quote'),
          question: words.at(-1)?.text === '?' && !PITCH.test(text),
          leads: LEADS.test(text),
          scenario: SCENARIO.test(text) ? 'told' : STEP.test(text) ? 'step' : undefined,
          cues: found,
          role: roleOf(text),
          under: cell?.under,
        })
      }
    }
    const fenced = block.fact(fencedScenarios)
    for (const {start, end} of fenced) {
      const words = wordsOf(block.text.slice(start, end))
      const found: Cues[] = []
      cues.find(words, cue => addCue(cue, found))
      units.push({start, end, ...BARE, kind: 'item', words: words.length, scenario: 'told', cues: found})
    }
    return {marks, units: fenced.length > 0 ? units.sort((a, b) => a.start - b.start) : units}
  }
}

/** All marks of a block, in order; of several at one place, the first that is found. */
function marksOf(block: Block, layout: Layout, names: HeadingNames): Mark[] {
  const marks = new Map<number, Mark>()
  const add = (mark: Mark) => {
    if (!marks.has(mark.start)) marks.set(mark.start, mark)
  }
  for (const {start, end, kind, level, title, until} of block.fact(headings)) {
    // A label in lower case is a field of a data model: “- user: the person who …”.
    const claims = kind === 'label' && !LABEL_START.test(title) ? [] : names.read(title)
    const mark = {start, end, kind: KINDS[kind], level, claims, numbered: NUMBERED.test(title)}
    add(until === undefined ? mark : {...mark, until})
  }
  layout.marks.forEach(add)
  let read: Range | undefined
  for (const {prose} of block.fact(sentences)) {
    const {kind, start, text} = prose
    if (prose === read || kind === 'heading' || layout.contents.has(start)) continue
    read = prose
    if (!layout.cells.get(start)?.head) lineMarks(text, start, kind === 'paragraph', names).forEach(add)
  }
  return [...marks.values()].sort((a, b) => a.start - b.start)
}

/** Whether a sentence is an address and nothing else. */
function isAddress({start, text}: Piece, source: string): boolean {
  return /^[\uFFFC\s]+$/.test(text) && /^\w+:\/\//.test(source.slice(start, start + 12))
}

/** Words in backticks that are no code (“`50% fewer tickets`”) are read as words. */
function withSpokenCode({start, text}: Piece, source: string): string {
  if (!text.includes(OBJECT)) return text
  return text.replace(/\uFFFC{8,200}/g, (run, at: number) => {
    const code = source.slice(start + at, start + at + run.length)
    return /^`[^`]*\p{L}{2,} [^`]*\p{L}{2,} [^`]*`$/u.test(code) ? code.replaceAll('`', ' ') : run
  })
}

/** The marks that a sentence may begin with or hold, one after the other. */
function inlineMarks(marks: readonly Mark[]): Mark[] {
  // A label that names no element belongs to its sentence: “**High completion rate:** 50% or more …”.
  return marks.filter(
    ({kind, claims, start, end}) =>
      kind !== 'column' && (claims.length > 0 || kind !== 'label') && end - start < LONGEST_MARK,
  )
}

/** A sentence without the marks in it; what stands before a mark and after it are two pieces. */
function cutAtMarks(sentence: Piece, marks: readonly Mark[], first: number): Piece[] {
  const begin = marks[first]
  if (!begin || begin.start >= sentence.end) return [sentence]
  const pieces: Piece[] = []
  let from = sentence.start
  const push = (to: number) => {
    const raw = sentence.text.slice(from - sentence.start, Math.max(from, to) - sentence.start)
    const text = raw.replace(/^[\s:.–—-]+/, '')
    const end = from + raw.length
    if (text.trim() !== '') pieces.push({start: end - text.length, end, text})
  }
  for (
    let next = first, mark: Mark | undefined = begin;
    mark && mark.start < sentence.end;
    mark = marks[++next]
  ) {
    push(mark.start)
    from = Math.max(from, mark.end)
  }
  if (from === sentence.start) return [sentence]
  push(sentence.end)
  return pieces
}
