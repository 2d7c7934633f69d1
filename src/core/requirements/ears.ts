import type {Fact} from '../document/block.ts'
import {guidance} from '../document/comments.ts'
import {mayMatch, type Sentence, sentences} from '../document/sentences.ts'
import {type Part, parts} from '../sections/parts.ts'
import type {Range} from '../types.ts'
import {idAtHead} from './ids.ts'

type Keyword = 'when' | 'while' | 'if' | 'where'

/** A condition at the head of a sentence: “While the gate is open,”. */
export interface Condition extends Range {
  keyword: Keyword
  /** What stands between the keyword and its comma. */
  clause: string
}

/** A sentence that demands with “shall”, in the parts of EARS. Offsets count from the block's start. */
export interface ShallSentence extends Range {
  text: string
  /** Where its words begin, after an id or a label. */
  from: number
  conditions: readonly Condition[]
  hasThen: boolean
  /** What “shall” is said of; empty where nothing is. */
  subject: Range & {text: string}
  shalls: readonly Range[]
  /** The line it stands in. */
  part?: Part
}

const SHALL = /\bshall\b/gi
/** In UTF-16 code units; what is longer is no sentence. */
const LONGEST = 2000
const CONDITION =
  /^(?:and\s+)?(when(?:ever)?|while|whilst|if|where)\s([^,;]{3,300}?)(?:[,;]\s*|\s+(?=then\b))(?:then\b,?\s*)?/i
const MOST_CONDITIONS = 3

/** The sentences with “shall” of a block, questions, quotations and headings aside. */
export const shallSentences: Fact<readonly ShallSentence[]> = block => {
  if (!mayMatch(block, /\bshall\b/i)) return []
  const comments = block.fact(guidance)
  const lines = flat(block.fact(parts))
  let line = 0
  let comment = 0
  return block.fact(sentences).flatMap(sentence => {
    const {prose, start, end} = sentence
    while (line < lines.length && (lines[line] as Part).end < end) line++
    while (comment < comments.length && (comments[comment] as Range).end < start) comment++
    if (prose.kind === 'heading' || prose.kind === 'quote') return []
    const next = comments[comment]
    if (next && next.start <= end) return []
    const read = readSentence(sentence)
    const part = lines[line]
    return read ? [{...read, ...(part && part.start <= start && {part})}] : []
  })
}

function readSentence({text, start, end}: Sentence): ShallSentence | undefined {
  if (text.length > LONGEST || text.endsWith('?')) return undefined
  const shalls = [...text.matchAll(SHALL)]
    .map(it => ({start: start + it.index, end: start + it.index + it[0].length}))
    .filter(it => !isQuoted(text, it.start - start))
  const [first] = shalls
  if (!first) return undefined
  let at = afterLabel(text)
  const from = start + at
  const conditions: Condition[] = []
  let hasThen = false
  while (conditions.length < MOST_CONDITIONS) {
    const hit = CONDITION.exec(text.slice(at))
    if (!hit?.[1] || !hit[2] || start + at + hit[0].length > first.start + 1) break
    const word = hit[1].toLowerCase()
    const keyword = (word === 'whilst' ? 'while' : word === 'whenever' ? 'when' : word) as Keyword
    const begin = start + at + hit[0].indexOf(hit[1])
    conditions.push({keyword, clause: hit[2], start: begin, end: begin + hit[1].length})
    hasThen ||= /\bthen\b/i.test(hit[0])
    at += hit[0].length
  }
  hasThen ||= /\bthen\b/i.test(text.slice(0, first.start - start))
  const subject = text.slice(at, Math.max(at, first.start - start))
  const lead = subject.length - subject.trimStart().length
  return {
    start,
    end,
    text,
    from,
    conditions,
    hasThen,
    subject: {
      text: subject.trim(),
      start: start + at + lead,
      end: start + at + lead + subject.trim().length,
    },
    shalls,
  }
}

/** After “R5:”, “**Refunds:**” or a bullet of one's own. */
function afterLabel(text: string): number {
  const id = idAtHead(text, 0)
  const rest = text.slice(id?.end ?? 0, (id?.end ?? 0) + 100)
  const label = /^[\s\]):.;|–—-]*(?:[\p{L}\d][^:,.;]{1,40}:\s+)?[\s*–—-]*/u.exec(rest)
  return (id?.end ?? 0) + (label?.[0].length ?? 0)
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1
  return straight || before.lastIndexOf('“') > before.lastIndexOf('”')
}

function flat(all: readonly Part[]): Part[] {
  return all.flatMap(it => [it, ...flat(it.inner)])
}
