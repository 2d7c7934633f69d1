import {styles} from '../../coach/review-types.ts'
import {categories, dimensions, levels} from '../../coach/types.ts'
import {type FrontMatter, readFrontMatter} from '../../document/front-matter.ts'
import {Lines} from '../../document/lines.ts'
import {SUBMITTED} from '../attempt.ts'
import {dayNumber, type IsoTime} from '../calendar.ts'
import type {Attempt, AttemptNote, BrokenAttempt, Scores} from './attempt.ts'
import {conflictLine} from './conflict.ts'
import {countFollowUps} from './follow-ups.ts'
import {plainValues} from './plain-values.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Reads the file of an attempt; undefined for a file that is none. What is wrong with one value costs only that value;
 * a file that cannot be trusted as a whole, such as one with two versions in it after a merge, is broken. Never throws.
 *
 * @param path tells attempts from each other; its name gives the date where the front matter does not
 */
export function readAttempt(path: string, text: string): Attempt | BrokenAttempt | undefined {
  const broken = (reason: string, line: number): BrokenAttempt => ({kind: 'broken', path, reason, line})
  const conflict = text.includes('<<<<<<< ') ? conflictLine(text) : undefined
  if (conflict !== undefined) {
    const reason =
      'Two versions from a git merge stand in it: expected one, without the lines <<<<<<<, ======= and >>>>>>>'
    return looksLikeOne(text) ? broken(reason, conflict) : undefined
  }
  const head = readHead(text)
  if (!head) {
    if (!/^\uFEFF?---[ \t]*\r?\n/.test(text) || !looksLikeOne(text)) return undefined
    return broken('Front matter without an end: expected a line “---” below it', 1)
  }
  const {values, error} = head
  if (!isAttempt(values) && !(error && looksLikeOne(text))) return undefined
  if (error) {
    return broken(
      `Front matter that is no YAML: ${error.message}`,
      new Lines(text).position(error.start).line,
    )
  }
  return new Reader(path, text, values).attempt()
}

/** The file says so itself, or it has a question to answer and says nothing else. */
function isAttempt({pmprep, question, 'question-id': id}: Values): boolean {
  if (pmprep !== undefined && pmprep !== null) return pmprep === 'answer'
  return isText(question) || isText(id)
}

function looksLikeOne(text: string): boolean {
  return /^(?:pmprep:[ \t]*["']?answer|question(?:-id)?:[ \t]*\S)/m.test(text.slice(0, 4000))
}

/** The front matter as practice writes it is read in a fraction of the time; anything else by the reader of all YAML. */
function readHead(text: string): Pick<FrontMatter, 'values' | 'error'> | undefined {
  const from = text.startsWith('---\n') ? 4 : text.startsWith('---\r\n') ? 5 : -1
  const end = from < 0 ? -1 : text.indexOf('\n---', from)
  if (end >= 0 && /^\n---[ \t]*\r?(?:\n|$)/.test(text.slice(end, end + 80))) {
    const values = plainValues(text.slice(from, end))
    if (values) return {values}
  }
  return readFrontMatter(text)
}

/** Names that people write for ours. */
const SYNONYMS: Readonly<Record<string, string>> = {
  prioritisation: 'prioritization',
  behavioural: 'behavioral',
  gtm: 'go-to-market',
  tradeoff: 'trade-off',
  ai: 'ai-product',
}

class Reader {
  readonly #path: string
  readonly #text: string
  readonly #values: Values
  readonly #notes: AttemptNote[] = []

  constructor(path: string, text: string, values: Values) {
    this.#path = path
    this.#text = text
    this.#values = values
  }

  attempt(): Attempt {
    const status = this.#choice('status', ['draft', SUBMITTED]) ?? 'draft'
    return {
      kind: 'attempt',
      path: this.#path,
      questionId: this.#string('question-id'),
      question: this.#string('question') ?? this.#string('title') ?? this.#name(),
      category: this.#choice('category', categories),
      level: this.#choice('level', levels),
      date: this.#time('date') ?? this.#dateOfName(),
      minutes: this.#number('minutes', 0, 1000),
      seconds: this.#number('seconds', 0, 1_000_000),
      status: status === SUBMITTED ? 'submitted' : 'draft',
      mode: this.#choice('mode', ['practice', 'mock']) ?? 'practice',
      style: this.#choice('style', styles),
      session: this.#time('session'),
      plan: this.#texts('questions'),
      self: this.#scores('self'),
      score: this.#number('score', 0, 100),
      scores: this.#scores('scores'),
      rubric: this.#number('rubric', 0, 1000),
      followUps: countFollowUps(this.#text),
      notes: this.#notes,
    }
  }

  #string(key: string): string | null {
    const value = this.#values[key]
    if (value === undefined || value === null) return null
    if (isText(value)) return value.trim()
    if (typeof value === 'number') return String(value)
    this.#note(key, `${key}: expected text`)
    return null
  }

  #number(key: string, from: number, to: number): number | null {
    const value = this.#values[key]
    if (value === undefined || value === null) return null
    if (typeof value === 'number' && value >= from && value <= to) return value
    this.#note(key, `${key}: ${shown(value)} is no number from ${from} to ${to}`)
    return null
  }

  #choice<T extends string>(key: string, choices: readonly T[]): T | null {
    const value = this.#values[key]
    if (value === undefined || value === null) return null
    const word = String(value).trim().toLowerCase().replace(/[ _]+/g, '-')
    const found = choices.find(it => it === word || it === SYNONYMS[word])
    if (found === undefined) this.#note(key, `${key}: ${shown(value)} is none of ${choices.join(', ')}`)
    return found ?? null
  }

  #time(key: string): IsoTime | null {
    const value = this.#values[key]
    if (value === undefined || value === null) return null
    const text = String(value)
    if (dayNumber(text) !== undefined) return text.slice(0, 16).replace(' ', 'T')
    this.#note(key, `${key}: ${shown(value)} is no date like 2027-03-09 or 2027-03-09T17:05`)
    return null
  }

  #texts(key: string): string[] {
    const value = this.#values[key]
    return Array.isArray(value) ? value.filter(isText) : []
  }

  #scores(key: string): Scores {
    const value = this.#values[key]
    if (value === undefined || value === null) return {}
    if (typeof value !== 'object' || Array.isArray(value)) {
      this.#note(key, `${key}: expected scores by dimension, as in {clarity: 3}`)
      return {}
    }
    const scores: Scores = {}
    for (const [name, score] of Object.entries(value)) {
      const dimension = dimensions.find(it => it === name)
      if (!dimension) this.#note(key, `${key}: “${name}” is no dimension`)
      else if (typeof score === 'number' && score >= 1 && score <= 5) scores[dimension] = score
      else if (score !== null) this.#note(key, `${key}: ${name} ${shown(score)} is no number from 1 to 5`)
    }
    return scores
  }

  #note(key: string, reason: string): void {
    const at = new RegExp(`^["']?${key}["']?[ \\t]*:`, 'm').exec(this.#text)?.index ?? 0
    this.#notes.push({line: new Lines(this.#text).position(at).line, reason})
  }

  /** The file's name without its folder, date and extension. */
  #name(): string {
    return this.#file()
      .replace(/\.\w+$/, '')
      .replace(/^\d{4}-\d{2}-\d{2}-?/, '')
  }

  #dateOfName(): IsoTime | null {
    const [date] = /^\d{4}-\d{2}-\d{2}/.exec(this.#file()) ?? []
    return date !== undefined && dayNumber(date) !== undefined ? date : null
  }

  #file(): string {
    return this.#path.slice(this.#path.search(/[^/\\]*$/))
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return `“${text.length > 40 ? `${text.slice(0, 40)} …` : text}”`
}
