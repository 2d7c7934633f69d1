import type {MarkdownDocument} from '../document/document.ts'
import {outline, type Section} from '../document/outline.ts'
import {sentences} from '../document/sentences.ts'
import {contentWords} from '../stories/content-words.ts'
import type {Range} from '../types.ts'
import {readAnswer} from './moves/read-answer.ts'
import type {MoveReader, Read} from './read.ts'
import type {AnsweredFollowUp} from './review-types.ts'

const FOLLOW_UPS = /^follow[- ]?up(?:s| questions?)?$/i
/** Shares of new words. Ours. */
const SAME = 0.25
const MOSTLY_SAME = 0.5
/** Fewer new words than these are a nod, not an argument. */
const FEWEST_NEW = 4
const ENOUGH_NEW = 8

/** A reply to a follow-up as it stands in the file. */
interface Reply {
  ask: string
  text: string
  place: Range
}

/**
 * The follow-ups that are answered in a file, each scored on what the reply adds: words with a meaning that neither the
 * answer nor the question nor an earlier reply has. Repeating the answer adds nothing, however long it is.
 */
export function answeredFollowUps(
  document: MarkdownDocument,
  read: Read,
  readMoves: MoveReader,
): AnsweredFollowUp[] {
  const known = new Set(read.answer.units.flatMap(it => contentWords(it.text)))
  const numbers = new Set(numbersIn(read.answer.units.map(it => it.text).join(' ')))
  return repliesIn(document).map(({ask, text, place}) => {
    const asked = new Set(contentWords(ask))
    const said = [...new Set(contentWords(text))].filter(it => !asked.has(it))
    const fresh = said.filter(it => !known.has(it))
    const hasNumber = numbersIn(text).some(it => !numbers.has(it))
    const gives =
      hasNumber || /\b(?:because|since|so that|if|unless|instead|would stop|i was wrong)\b/i.test(text)
    for (const word of said) known.add(word)
    for (const number of numbersIn(text)) numbers.add(number)
    const added = said.length === 0 ? 0 : fresh.length / said.length
    const score = scoreOf(fresh.length, added, gives, () => saysSomething(text, read, readMoves))
    const why = score === 2 && isNew(fresh.length, added) ? BESIDE : WHY[score]
    return {ask, added, score, why, place: read.placeOf(place)}
  })
}

const WHY = {
  1: 'The reply to a follow-up says what the answer said.',
  2: 'The reply to a follow-up adds little to what was said.',
  3: 'The reply to a follow-up adds something new.',
  4: 'The reply to a follow-up adds something new, with a number, a reason or a condition.',
} as const

/** Said of new words without a move. */
const BESIDE =
  'The reply to a follow-up has new words; nothing that this kind of question asks for was found in them.'

/** New words alone are cheap: some move of the category has to be in a reply, if only touched on. */
function saysSomething(text: string, {asked}: Read, readMoves: MoveReader): boolean {
  return readMoves(readAnswer(text), asked).some(it => it.status !== 'not-found')
}

function isNew(fresh: number, added: number): boolean {
  return added >= MOSTLY_SAME && fresh > FEWEST_NEW
}

function scoreOf(fresh: number, added: number, gives: boolean, says: () => boolean): 1 | 2 | 3 | 4 {
  if (fresh < FEWEST_NEW || added < SAME) return 1
  if (!isNew(fresh, added) || !says()) return 2
  return gives && fresh >= ENOUGH_NEW ? 4 : 3
}

/** The sections under “Follow-ups” with something written in them. */
function repliesIn(document: MarkdownDocument): Reply[] {
  const found: Reply[] = []
  for (const section of outline(document)) {
    const {heading, parent, bodyStart, end} = section
    if (!parent || !FOLLOW_UPS.test(titleOf(parent))) continue
    const text = proseIn(document, bodyStart, end)
    if (text !== '')
      found.push({ask: titleOf(section), text, place: {start: heading.start, end: heading.end}})
  }
  return found
}

function titleOf({heading}: Section): string {
  return heading.title.trim()
}

/** The sentences of a stretch: no comments, no quotes, no code. */
function proseIn(document: MarkdownDocument, start: number, end: number): string {
  const found: string[] = []
  for (const {block, offset} of document.blocksIn(start, end)) {
    for (const sentence of block.fact(sentences)) {
      const at = offset + sentence.start
      const {kind} = sentence.prose
      if (at >= start && at < end && kind !== 'quote' && kind !== 'heading') found.push(sentence.text)
    }
  }
  return found.join(' ')
}

function numbersIn(text: string): string[] {
  return text.match(/\d[\d.,]*/g) ?? []
}
