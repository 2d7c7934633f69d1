import type {Place} from '../../core/coach/review-types.ts'
import {Lines} from '../../core/document/lines.ts'
import type {Edit, Range} from '../../core/types.ts'
import {plainText, withoutUnseen} from '../plain-text.ts'
import {Anchors} from './anchor.ts'
import type {Brief} from './input.ts'
import {ItemReader, listsIn} from './items.ts'
import {MOST_FINDINGS, MOST_REWRITES} from './prompt.ts'
import {type PartStatus, readItem, type Weight} from './reply.ts'
import {onlyWords} from './safe-rewrite.ts'

/** Characters of what a model says about a place, and of what it would write there. */
const MOST_SAID = 600
const MOST_WRITTEN = 3000
/** Items of a reply that are looked at: each may have to be searched for in a long file. */
const MOST_ITEMS = 100

/** What a model says about words of the file. All texts are one line, plain. */
export interface ModelFinding {
  /** As the words stand in the file, at `place`. */
  quote: string
  place: Place
  /** What is there, and what was expected. */
  what: string
  /** Empty where the model gave none, as `suggestion`. */
  why: string
  suggestion: string
  severity: Weight
}

/** Other words for a place: to be shown as a diff, and applied if the person says so. */
export interface ModelRewrite {
  quote: string
  place: Place
  why: string
  /** Replaces just the quoted words. It brings words only: no address, link, image, HTML or fence that was not there. */
  edit: Edit
}

/** How the model sees a move of an answer or an element of a document, beside what the rules see. */
export interface ModelPart {
  id: string
  name: string
  status: PartStatus
  /** What the offline coach says. */
  offline: PartStatus
  remark: string
  quote: string | null
  place: Place | null
}

/** What was not taken over, and why: how far a model can be relied on. */
export interface Dropped {
  /** Its quote is not in the file. */
  quoteNotFound: number
  /** Its quote is in several places, and it matters in which. */
  ambiguous: number
  /** A rewrite that brings more than words, overlaps another, or changes nothing. */
  unfitRewrite: number
  /** No item of the form that was asked for, or about a part that nobody asked for. */
  malformed: number
  /** More than was asked for. */
  surplus: number
}

export type Collected =
  | {type: 'finding'; finding: ModelFinding}
  | {type: 'rewrite'; rewrite: ModelRewrite}
  | {type: 'part'; part: ModelPart}

/** Takes a reply in while it comes, and lets through what is about words of the file. */
export class ReplyCollector {
  readonly #brief: Brief
  readonly #anchors: Anchors
  readonly #lines: Lines
  #reader = new ItemReader()
  /** Items as JSON: each is read once, as it comes or at the end, and what is said twice too. */
  readonly #known = new Set<string>()
  readonly #findings: ModelFinding[] = []
  readonly #rewrites: ModelRewrite[] = []
  readonly #parts = new Map<string, ModelPart>()
  readonly #dropped: Dropped = {quoteNotFound: 0, ambiguous: 0, unfitRewrite: 0, malformed: 0, surplus: 0}

  constructor(brief: Brief) {
    this.#brief = brief
    this.#anchors = new Anchors(brief.material)
    this.#lines = new Lines(brief.material.file)
  }

  /** Whether anything was understood, also what was dropped then. */
  get hasSome(): boolean {
    return this.#known.size > 0
  }

  /** What is complete with the next piece of the reply. */
  push(text: string): Collected[] {
    return this.#reader.push(text).flatMap(({list, json}) => {
      if (!isList(list)) return []
      try {
        return this.#add(list, JSON.parse(json))
      } catch {
        // The whole reply may be readable yet; if not, it is half an item.
        return []
      }
    })
  }

  /** What is left when the reply is there as a whole; undefined where it is not JSON of the form asked for. */
  finish(reply: string): Collected[] | undefined {
    this.#reader = new ItemReader()
    const lists = listsIn(reply)
    if (!lists || ![...lists.keys()].some(isList)) return undefined
    return [...lists].flatMap(([list, items]) =>
      isList(list) ? items.flatMap(it => this.#add(list, it)) : [],
    )
  }

  result() {
    const parts = this.#brief.parts.flatMap(({id}) => this.#parts.get(id) ?? [])
    return {findings: [...this.#findings], rewrites: [...this.#rewrites], parts, dropped: {...this.#dropped}}
  }

  #add(list: keyof typeof readItem, item: unknown): Collected[] {
    const json = list + JSON.stringify(item)
    if (this.#known.has(json)) return []
    this.#known.add(json)
    if (this.#known.size > MOST_ITEMS) {
      this.#drop('surplus')
      return []
    }
    const added =
      list === 'findings'
        ? this.#addFinding(item)
        : list === 'rewrites'
          ? this.#addRewrite(item)
          : this.#addPart(item)
    return added ? [added] : []
  }

  #addFinding(item: unknown): Collected | undefined {
    const read = readItem.findings.safeParse(item)
    const what = read.success ? plainText(read.data.what, MOST_SAID) : ''
    if (!read.success || what === '') return this.#drop('malformed')
    if (this.#findings.length >= MOST_FINDINGS) return this.#drop('surplus')
    const at = this.#anchors.find(read.data.quote)
    if (!at.found) return this.#drop(at.why)
    const finding: ModelFinding = {
      quote: at.quote,
      place: this.#placeOf(at.range),
      what,
      why: plainText(read.data.why, MOST_SAID),
      suggestion: plainText(read.data.suggestion, MOST_SAID),
      severity: read.data.severity,
    }
    this.#findings.push(finding)
    return {type: 'finding', finding}
  }

  #addRewrite(item: unknown): Collected | undefined {
    const read = readItem.rewrites.safeParse(item)
    if (!read.success) return this.#drop('malformed')
    if (this.#rewrites.length >= MOST_REWRITES) return this.#drop('surplus')
    const at = this.#anchors.find(read.data.quote)
    if (!at.found) return this.#drop(at.why)
    if (!at.isSure) return this.#drop('ambiguous')
    const {file} = this.#brief.material
    const text = this.#asWritten(read.data.replacement)
    const isOther = text !== '' && text.length <= MOST_WRITTEN && text !== at.quote
    const overlaps = this.#rewrites.some(({edit}) => edit.start < at.range.end && at.range.start < edit.end)
    // What is between the words and not sent, such as a comment, is not the model's to take out.
    const isWhole = this.#brief.material.sent.includes(file.slice(at.range.start, at.range.end))
    if (!isOther || overlaps || !isWhole || !onlyWords(text, at.quote)) return this.#drop('unfitRewrite')
    const rewrite: ModelRewrite = {
      quote: at.quote,
      place: this.#placeOf(at.range),
      why: plainText(read.data.why, MOST_SAID),
      edit: {...at.range, text},
    }
    this.#rewrites.push(rewrite)
    return {type: 'rewrite', rewrite}
  }

  #addPart(item: unknown): Collected | undefined {
    const read = readItem.parts.safeParse(item)
    const asked = read.success ? this.#brief.parts.find(({id}) => id === read.data.id.trim()) : undefined
    if (!read.success || !asked) return this.#drop('malformed')
    if (this.#parts.has(asked.id)) return this.#drop('surplus')
    const {status, quote, remark} = read.data
    const at = quote === null || status === 'not-found' ? undefined : this.#anchors.find(quote)
    // That something is there has to be shown; that it is not, cannot be.
    if (at ? !at.found : status === 'made') return this.#drop('quoteNotFound')
    const part: ModelPart = {
      id: asked.id,
      name: asked.name,
      status,
      offline: asked.status,
      remark: plainText(remark, MOST_SAID),
      quote: at?.found ? at.quote : null,
      place: at?.found ? this.#placeOf(at.range) : null,
    }
    this.#parts.set(asked.id, part)
    return {type: 'part', part}
  }

  #drop(why: keyof Dropped | 'not-found'): undefined {
    this.#dropped[why === 'not-found' ? 'quoteNotFound' : why]++
    return undefined
  }

  /** A replacement with the line endings of the file. */
  #asWritten(replacement: string): string {
    const eol = /\r\n?|\n/.exec(this.#brief.material.file)?.[0] ?? '\n'
    return withoutUnseen(replacement)
      .trim()
      .replace(/\r\n?|\n/g, eol)
  }

  #placeOf({start, end}: Range): Place {
    return {start, end, line: this.#lines.position(start).line}
  }
}

function isList(name: string): name is keyof typeof readItem {
  return Object.hasOwn(readItem, name)
}
