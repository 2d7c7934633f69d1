import {readAnswer} from '../../core/coach/moves/read-answer.ts'
import {bodyStart} from '../../core/document/front-matter.ts'
import type {Range} from '../../core/types.ts'
import {withoutUnseen} from '../plain-text.ts'

/** The part of a file that a model gets to read, and the way back from it to the file. */
export interface Material {
  /** The whole file. */
  file: string
  /** What is sent of it. */
  sent: string
  /** The range of the file for one of `sent`; undefined where that is only a blank that was put between pieces. */
  inFile(sent: Range): Range | undefined
}

/** A document without what is not its text: front matter, comments, and characters that nobody sees. */
export function documentMaterial(file: string): Material {
  const pieces: Piece[] = []
  for (let at = bodyStart(file); at < file.length; ) {
    const open = file.indexOf('<!--', at)
    const close = open < 0 ? -1 : file.indexOf('-->', open + 4)
    // A comment that is never closed is none to the eye that looks at the source.
    const end = close < 0 ? file.length : open
    pieces.push(...seenPieces(file, {start: at, end}))
    at = close < 0 ? file.length : close + 3
  }
  return materialOf(file, pieces)
}

/** An answer as the coach reads it: without the question, notes, what was asked after it, comments, code and quotes. */
export function answerMaterial(file: string): Material {
  let group: number | undefined
  const pieces = readAnswer(file).units.flatMap(unit => {
    const isNext = unit.group === group && unit.kind === 'sentence'
    const before = group === undefined ? '' : isNext ? ' ' : unit.group === group ? '\n' : '\n\n'
    group = unit.group
    const mark = unit.kind === 'item' ? '- ' : ''
    const [first, ...rest] = seenPieces(file, unit)
    return first ? [{...first, before: before + mark}, ...rest] : []
  })
  return materialOf(file, pieces)
}

/** A range of the file that is sent, after words of ours. */
interface Piece extends Range {
  before: string
}

/** A range without the characters that nobody sees. */
function seenPieces(file: string, {start, end}: Range): Piece[] {
  const text = file.slice(start, end)
  if (withoutUnseen(text) === text) return [{start, end, before: ''}]
  const pieces: Piece[] = []
  let at = start
  for (const character of text) {
    const next = at + character.length
    const last = pieces.at(-1)
    if (withoutUnseen(character) !== '') {
      if (last?.end === at) last.end = next
      else pieces.push({start: at, end: next, before: ''})
    }
    at = next
  }
  return pieces
}

function materialOf(file: string, pieces: readonly Piece[]): Material {
  let sent = ''
  const placed = pieces.map(({start, end, before}) => {
    sent += before
    const at = sent.length
    sent += file.slice(start, end)
    return {at, start, length: end - start}
  })
  const find = (offset: number) => {
    let low = 0
    let high = placed.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((placed[middle]?.at ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const piece = placed[low]
    const within = piece ? offset - piece.at : -1
    return piece && within >= 0 && within < piece.length ? piece.start + within : undefined
  }
  return {
    file,
    sent,
    inFile({start, end}) {
      const first = find(start)
      const last = find(end - 1)
      return first === undefined || last === undefined ? undefined : {start: first, end: last + 1}
    },
  }
}
