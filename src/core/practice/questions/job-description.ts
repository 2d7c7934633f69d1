import {type Category, type Level, levels} from '../../coach/types.ts'
import type {Range} from '../../types.ts'
import type {Role} from '../roles.ts'
import {jobCues} from './job-cues.ts'
import {type Spotted, spotCues} from './spot-cues.ts'

/** What a job description asks for. */
export interface JobReading {
  /** The categories that it speaks of, the most asked for first. */
  categories: readonly {
    category: Category
    /** Against the first one, 0 to 1. */
    weight: number
    /** The words that say so, in order; each once. */
    words: readonly (Range & {text: string})[]
  }[]
  level: {
    level: Level
    /** `title`: the job is called so; `years`: only the experience asked for says so. */
    by: 'title' | 'years'
    words: Range & {text: string}
  } | null
  role: Role
}

/** Titles by level: of two at one place the first counts. */
const TITLES: readonly [Level, RegExp][] = [
  ['cpo', /\b(?:cpo|chief product officer)\b/gi],
  ['vp', /\b(?:vp|svp|vice president)\b,? ?(?:of )?(?:the )?[\w &,/-]{0,30}?\bproducts?\b(?! manager)/gi],
  ['director', /\b(?:(?:senior )?director|head)\b,? ?(?:of |, )?[\w &,/-]{0,30}?\bproducts?\b/gi],
  ['principal', /\b(?:principal|staff)\b[\w &,/-]{0,30}?\b(?:product|pm)\b/gi],
  [
    'senior',
    /\b(?:senior|sr\.?|lead|group)\b[\w &,/-]{0,30}?\b(?:product (?:manager|owner|lead)|pm)\b|\bgpm\b/gi,
  ],
  [
    'entry',
    /\b(?:associate|junior|jr\.?|graduate|entry[- ]level)\b[\w &,/-]{0,30}?\b(?:product|pm)\b|\bapm\b/gi,
  ],
  ['mid', /\bproduct (?:manager|owner|specialist)\b/gi],
]

/** What stands before a title that is somebody else's. */
const OTHERS =
  /\b(?:report(?:s|ing)?(?: directly)? to|work(?:ing)? with|partner(?:ing)? with|alongside|mentor(?:ing)?|managed by|support(?:ing)?|to|our|with|coach(?:ing)?)\b[^.\n]{0,30}$/i

/** Letters: pasted into one line, a head has no lines of its own. */
const LONGEST_HEAD = 600

/** The years of experience from which on a level is usual: orders of magnitude, no rule. */
const YEARS: readonly [from: number, level: Level][] = [
  [15, 'vp'],
  [10, 'director'],
  [8, 'principal'],
  [5, 'senior'],
  [2, 'mid'],
  [0, 'entry'],
]

/** Reads which categories and which level a job description asks for, with the words that say so. */
export function readJobDescription(text: string): JobReading {
  const weighed = [...spotCues(text, jobCues)]
    .map(([category, spotted]) => ({category, weight: weightOf(spotted), words: firsts(spotted)}))
    .filter(({weight}) => weight >= 2)
    .sort((a, b) => b.weight - a.weight)
  const most = weighed[0]?.weight ?? 1
  const categories = weighed.map(it => ({...it, weight: it.weight / most}))
  const level = levelOf(text)
  return {categories, level, role: roleOf(text, categories, level)}
}

/** A word that comes again counts half as much each time. */
function weightOf(spotted: readonly Spotted[]): number {
  const times = new Map<string, number>()
  return spotted.reduce((sum, {text, weight}) => {
    const key = text.toLowerCase()
    const before = times.get(key) ?? 0
    times.set(key, before + 1)
    return sum + weight / 2 ** before
  }, 0)
}

function firsts(spotted: readonly Spotted[]): (Range & {text: string})[] {
  const seen = new Set<string>()
  return [...spotted]
    .sort((a, b) => a.start - b.start)
    .filter(({text}) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
    .map(({start, end, text}) => ({start, end, text}))
}

function levelOf(text: string): JobReading['level'] {
  // What the job is called stands at the top, or behind a label; further down other people are named.
  const labelled = /^[\s#*]{0,9}(?:job )?(?:title|role|position)\b[\s*]{0,9}:[^\n]{1,120}/im.exec(text)
  const named =
    (labelled && titleIn(text, labelled.index, labelled.index + labelled[0].length)) ??
    titleIn(text, 0, LONGEST_HEAD)
  if (named) return named
  const further = titleIn(text, LONGEST_HEAD, 10 * LONGEST_HEAD)
  if (further && further.level !== 'mid') return further
  const years = /(\d{1,2})\s?(?:\+|(?:-|–|to)\s?\d{1,2})?\s?years?\b/i.exec(text)
  if (!years) return further ?? null
  const level = YEARS.find(([from]) => Number(years[1]) >= from)?.[1] ?? levels[0]
  return {level, by: 'years', words: wordsAt(years.index, years[0])}
}

/** The first title in a stretch of the text that is not somebody else's. */
function titleIn(text: string, from: number, to: number): NonNullable<JobReading['level']> | undefined {
  const source = text.slice(from, to)
  const found = TITLES.flatMap(([level, pattern]) => {
    const own = [...source.matchAll(pattern)].find(
      it => !OTHERS.test(source.slice(Math.max(0, it.index - 60), it.index)),
    )
    return own ? [{level, at: own.index, words: own[0]}] : []
  })
  const [first] = found.sort((a, b) => a.at - b.at)
  return first && {level: first.level, by: 'title', words: wordsAt(from + first.at, first.words)}
}

function wordsAt(start: number, text: string): Range & {text: string} {
  return {start, end: start + text.length, text}
}

function roleOf(text: string, categories: JobReading['categories'], level: JobReading['level']): Role {
  // The words around the title: “Senior Product Manager, Growth”.
  const {start, end} = level?.by === 'title' ? level.words : {start: 0, end: 60}
  const title = text.slice(Math.max(0, start - 30), end + 40)
  if (/\bgrowth\b/i.test(title)) return 'growth'
  if (/\b(?:ai|ml|machine learning|artificial intelligence)\b/i.test(title)) return 'ai'
  if (/\b(?:technical|platform|infrastructure|api)\b/i.test(title)) return 'technical'
  if (level && levels.indexOf(level.level) >= levels.indexOf('principal')) return 'senior'
  const top = categories[0]
  const isAhead = top && (categories[1]?.weight ?? 0) < 0.75
  if (!isAhead) return 'general'
  if (top.category === 'growth') return 'growth'
  if (top.category === 'ai-product') return 'ai'
  return top.category === 'technical' ? 'technical' : 'general'
}
