import type {Placed} from '../../document/chunk.ts'
import {type MarkdownDocument, readDocument} from '../../document/document.ts'
import {readFrontMatter} from '../../document/front-matter.ts'
import {type Heading, headings} from '../../document/headings.ts'
import {type Sentence, sentences} from '../../document/sentences.ts'
import {type Word, wordsOf} from '../../frameworks/words.ts'
import type {Range} from '../../types.ts'
import type {Answer, Unit} from './answer.ts'
import {linesOf} from './lines.ts'

/** Sections of an attempt's file that are not the answer. */
const NOT_ANSWER =
  /^(?:the )?(?:questions?|prompt|follow[- ]?ups?|follow[- ]?up questions?|looking back|notes?|think[- ]aloud(?: notes)?)$/i
/** A heading of so many words says something itself: “Why the porters come first, and nobody else”. */
const TELLING_HEADING = 7
/** Nobody types more in an interview; what goes on is no answer. */
const MOST_UNITS = 600

/** Reads the text of an answer's file, front matter and all. Never throws. */
export function readAnswer(text: string): Answer {
  const document = readDocument(text)
  const question = readFrontMatter(text)?.values.question
  const cutter = new Cutter(document)
  for (const {item, offset} of document.each(sentences)) cutter.add(item, offset)
  return {text, question: typeof question === 'string' ? question : '', units: cutter.finish()}
}

class Cutter {
  readonly #text: string
  readonly #headings: Map<number, Heading>
  readonly #units: Unit[] = []
  /** The open sections, outermost first. */
  #open: {level: number; words: readonly Word[]; counts: boolean}[] = []
  /** The sentence that leads in the items after it. */
  #lead: readonly Word[] = []
  #header: readonly Word[] = []
  /** A line of a few words that names what follows: “What it has to do”. */
  #name: readonly Word[] = []
  /** The first such line. */
  #named: {sentence: Sentence; offset: number} | undefined
  /** What the paragraph opens with to the same end: “Scope.”, “What is it for?”. */
  #opening: readonly Word[] = []
  #row: {start: number; end: number; text: string} | undefined
  #group = 0
  /** The paragraph, item or cell that was read last. */
  #last: Sentence['prose'] | undefined

  constructor(document: MarkdownDocument) {
    this.#text = document.text
    // Sentences start at their first word, headings at their marks.
    const wordsOfHeading = ({item, offset}: Placed<Heading>) => {
      const start = offset + item.start
      const found = document.text.slice(start, offset + item.end).search(/[^\s#*_>-]/)
      return [start + Math.max(0, found), item] as const
    }
    this.#headings = new Map([...document.each(headings)].map(wordsOfHeading))
  }

  add(sentence: Sentence, offset: number): void {
    const {prose} = sentence
    if (prose.kind === 'cell') {
      this.#addCell(sentence, offset)
      return
    }
    this.#endRow()
    const heading = this.#headings.get(offset + sentence.start)
    // Of a heading with two sentences the second opens no section: it would end the one that the first has opened.
    if (prose.kind === 'heading' && !heading) return
    if (prose.kind === 'heading' || heading?.kind === 'bold-line') {
      const [title, rest] = prose.kind === 'heading' ? [sentence] : atFirstBreak(sentence)
      this.#addHeading(title, offset, heading?.level ?? 1)
      if (rest) this.#addProse(rest, offset)
    } else if (prose.kind !== 'quote') this.#addProse(sentence, offset)
  }

  #addProse(sentence: Sentence, offset: number): void {
    const {prose, text, end} = sentence
    const isItem = prose.kind === 'item'
    const isOpening = this.#last !== prose
    if (this.#last?.kind !== prose.kind || (!isItem && isOpening)) this.#group++
    if (!isItem && isOpening) this.#lead = []
    if (isOpening) this.#opening = []
    // What it names is a list, or the paragraphs up to one.
    if (this.#last && this.#last.kind !== prose.kind) this.#name = []
    const isWhole = text.length === prose.text.trim().length
    if (!isItem && isWhole && isName(text)) {
      this.#name = wordsOf(text)
      this.#named ??= {sentence, offset}
      this.#last = undefined
      return
    }
    this.#last = prose
    if (isOpening && !isWhole && this.#opensWithName(sentence, offset)) return
    for (const [at, line] of linesOf(sentence).entries()) {
      if (isOpening && at === 0 && line.end < end && isName(line.text)) this.#opening = wordsOf(line.text)
      else this.#push(isItem ? 'item' : 'sentence', line, offset, isItem ? this.#lead : [])
    }
    if (!isItem) this.#lead = /:["”’)\s]*$/.test(text) ? wordsOf(text).slice(-MOST_IN_LEAD) : []
  }

  /** Whether a paragraph opens with a name that says nothing else. */
  #opensWithName({text, start, end}: Sentence, offset: number): boolean {
    const isBold =
      this.#text.startsWith('**', offset + start - 2) && this.#text.startsWith('**', offset + end)
    const most = isBold || text.endsWith('?') ? MOST_IN_QUESTION : MOST_IN_OPENING
    const words = wordsOf(text)
    if (/[\d\n]/.test(text) || words.length > most) return false
    this.#name = []
    this.#opening = words
    // “Porters first.” says something besides; “Scope.” and what is set in bold do not.
    return isBold || words.length === 1
  }

  finish(): Unit[] {
    this.#endRow()
    // A text of a few words names nothing.
    if (this.#units.length === 0 && this.#named) {
      this.#name = []
      this.#push('sentence', this.#named.sentence, this.#named.offset, [])
    }
    const length = Math.max(1, this.#units.length - 1)
    return this.#units.map((unit, index) => ({...unit, position: index / length}))
  }

  #addHeading(sentence: Sentence, offset: number, level: number): void {
    const words = wordsOf(sentence.text)
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop()
    const title = sentence.text.replace(/[\s:.#*]+$/, '').trim()
    const isFirst = this.#units.length === 0 && level === 1
    const counts = (this.#open.at(-1)?.counts ?? true) && !NOT_ANSWER.test(title)
    // The title over all of it names the question.
    this.#open.push({level, words: isFirst ? [] : words, counts})
    this.#lead = []
    this.#name = []
    this.#opening = []
    this.#last = undefined
    this.#group++
    if (words.length >= TELLING_HEADING && !isFirst) this.#push('heading', sentence, offset, [])
  }

  /** Cells of one line make a row; the first row of a table names its columns. */
  #addCell(sentence: Sentence, offset: number): void {
    const {start, end} = sentence
    const cell = {start: offset + start, end: offset + end}
    const isSameRow = this.#row && !this.#text.slice(this.#row.end, cell.start).includes('\n')
    if (!this.#row || !isSameRow) {
      this.#endRow()
      this.#row = {...cell, text: sentence.text}
    } else {
      const gap = cell.start - this.#row.end
      const between = gap > 1 ? `;${' '.repeat(gap - 1)}` : ' '.repeat(gap)
      this.#row = {start: this.#row.start, end: cell.end, text: this.#row.text + between + sentence.text}
    }
    this.#last = undefined
  }

  #endRow(): void {
    const row = this.#row
    if (!row) return
    this.#row = undefined
    const next = this.#text.slice(row.end, row.end + 400)
    if (/^[^\n]*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\||\n|$)/.test(next)) {
      this.#header = wordsOf(row.text)
      this.#group++
    } else {
      this.#opening = []
      this.#push('row', row, 0, this.#header)
    }
  }

  #push(
    kind: Unit['kind'],
    {text, start, end}: Range & {text: string},
    offset: number,
    lead: readonly Word[],
  ): void {
    if (this.#open.at(-1)?.counts === false || this.#units.length >= MOST_UNITS) return
    const words = wordsOf(text)
    if (words.length === 0) return
    const under = [...this.#open.flatMap(it => it.words), ...this.#name, ...this.#opening, ...lead]
    this.#units.push({
      kind,
      text,
      start: offset + start,
      end: offset + end,
      words,
      under,
      position: 0,
      group: this.#group,
    })
  }
}

const MOST_IN_LEAD = 12
const MOST_IN_NAME = 6
const MOST_IN_OPENING = 3
const MOST_IN_QUESTION = 7

/** A line without a full stop, number or verb that anybody could miss: a heading in all but its marks. */
function isName(text: string): boolean {
  return !/[\d.!;,:=]|\n/.test(text.replace(/:$/, '')) && wordsOf(text).length <= MOST_IN_NAME
}

/** A title in bold with what stands on the lines beneath it. */
function atFirstBreak(sentence: Sentence): [Sentence, Sentence?] {
  const {text, start, end} = sentence
  const at = text.search(/[\r\n]/)
  if (at < 0) return [sentence]
  const rest = text.slice(at).trimStart()
  return [
    {...sentence, text: text.slice(0, at).trimEnd(), end: start + at},
    {...sentence, text: rest, start: end - rest.length},
  ]
}
