import {stem} from '../../coach/moves/stem.ts'
import {type Word, wordsOf} from '../../frameworks/words.ts'

/** A sentence, or an item of a list. */
export interface Piece {
  text: string
  words: readonly Word[]
  /** What it stands under: a heading, or a line that ends in a colon. */
  label: string
}

/** What somebody wrote for an exercise, cut for reading. */
export interface Written {
  text: string
  words: readonly Word[]
  sentences: readonly Piece[]
  /** What is listed: items, else lines, else sentences. */
  entries: readonly Piece[]
  /** All lines, also those that lead in a list; of one line alone its sentences. */
  items: readonly Piece[]
  /** As they were written, without signs of lists. */
  lines: readonly string[]
}

const MARK = /^\s*(?:[-*+•–—]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/
const HEADING = /^\s*(?:#{1,6}\s+.*|(?:\*\*)?[^.?!]{1,40}:(?:\*\*)?)\s*$/
/** “1) … 2) …” in one line. */
const NUMBERED = /\s+(?=\(?[2-9][.)]\s)/
const SENTENCE_END = /(?<=[.!?…]["”’)\]]{0,2})\s+(?=["“‘(]?[\p{Lu}\p{N}])/u
const NO_END = /(?:\b(?:e\.g|i\.e|vs|approx|ca|no|min|max|etc|Dr|Mr|Mrs|Ms)\.)$/

/** Reads a text of a few sentences. Never throws. */
export function readWritten(text: string): Written {
  const items: {text: string; label: string; isMarked: boolean}[] = []
  let label = ''
  for (const raw of text.split(/\r\n?|\n/)) {
    const isMarked = MARK.test(raw)
    const line = raw.replace(MARK, '').trim()
    if (line === '') continue
    if (HEADING.test(raw.replace(MARK, ''))) {
      label = line.replace(/[#*:]/g, '').trim()
      continue
    }
    const [first = '', ...others] = /^\(?1[.)]\s/.test(raw.trim()) ? line.split(NUMBERED) : [line]
    items.push({text: first, label, isMarked})
    for (const it of others) items.push({text: it.replace(MARK, ''), label, isMarked: true})
  }
  const sentences = items.flatMap(it => sentencesOf(it.text).map(own => piece(own, it.label)))
  const marked = items.filter(it => it.isMarked)
  const listed = marked.length > 1 ? marked : items.length > 1 ? items : []
  return {
    text,
    words: wordsOf(text).filter(({text: it}) => /^[\p{L}\p{N}]/u.test(it)),
    sentences,
    entries: listed.length > 1 ? listed.map(it => piece(it.text, it.label)) : sentences,
    items: items.length > 1 ? items.map(it => piece(it.text, it.label)) : sentences,
    lines: items.map(it => it.text),
  }
}

function piece(text: string, label: string): Piece {
  return {text, label, words: wordsOf(text)}
}

function sentencesOf(line: string): string[] {
  const found: string[] = []
  for (const part of line.split(SENTENCE_END)) {
    const last = found.at(-1)
    if (last !== undefined && NO_END.test(last)) found[found.length - 1] = `${last} ${part}`
    else found.push(part)
  }
  return found
}

/** Words that any text has: they tell nothing of what it is about. */
const COMMON = new Set(
  `this that with from have will they them their there then than when what which would could should about into only
  each every more most some such very also just because since after before first over under other same make made
  take taken give given want wants need needs people user users customer customers product team teams time times day
  days week weeks month months year years good better best much many been being were your yours ours does doing like
  today still even where while until again without between through during write sentence measure metric say says
  minute minutes hour hours second seconds number numbers share percent number case thing things`
    .split(/\s+/)
    .map(stem),
)

/** The stems of a text that tell what it is about. */
export function stemsOf(words: readonly Word[]): Set<string> {
  return new Set(
    words
      .filter(({text}) => text.length > 3 && /^\p{L}/u.test(text))
      .map(({text}) => stem(text))
      .filter(it => !COMMON.has(it)),
  )
}

/** How many telling words of one text are in another. */
export function sharedStems(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const it of own) if (other.has(it)) count++
  return count
}

/** 0 to 1: what two pieces share of the telling words of both. */
export function likeness(a: Piece, b: Piece): number {
  const [one, two] = [stemsOf(a.words), stemsOf(b.words)]
  const all = new Set([...one, ...two]).size
  return all === 0 ? 0 : sharedStems(one, two) / all
}
