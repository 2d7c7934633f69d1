import {categories, type Level, levels} from '../../coach/types.ts'
import {bodyStart, readFrontMatter} from '../../document/front-matter.ts'
import type {Edit} from '../../types.ts'
import {dayNumber, type IsoDate} from '../calendar.ts'
import {type DrillKind, drillKinds} from '../drill-kinds.ts'
import {wordsOfInline} from '../inline-text.ts'
import {type Role, roles} from '../roles.ts'
import type {DayOfPlan, Start, TickedItem, Today} from './types.ts'

/** A plan as its file has it now. */
export interface FiledPlan {
  role: Role | null
  level: Level | null
  interview: IsoDate | null
  days: readonly DayOfPlan[]
}

/** For a question of a mock interview, where its item does not say. */
const USUAL_MINUTES = 20

const DAY = /^##[ \t]+(.*)$/
const ITEM = /^[ \t]*[-*+][ \t]+\[([ xX])\][ \t]+(.*)$/

/** Reads a plan; undefined for a file that is none. Takes what people make of it: days moved, items added or changed. */
export function readPlan(text: string): FiledPlan | undefined {
  const values = readFrontMatter(text)?.values
  if (values?.practice !== 'plan') return undefined
  const days: (DayOfPlan & {items: TickedItem[]})[] = []
  let line = text.slice(0, bodyStart(text)).split(/\r\n?|\n/).length - 1
  for (const source of text.slice(bodyStart(text)).split(/\r\n?|\n/)) {
    line++
    const day = DAY.exec(source)
    if (day) days.push({...titleOf(day[1] ?? ''), line, items: []})
    const item = ITEM.exec(source)
    if (item) days.at(-1)?.items.push({...itemOf(item[2] ?? ''), ticked: item[1] !== ' ', line})
  }
  return {
    role: roles.find(it => it === values.role) ?? null,
    level: levels.find(it => it === values.level) ?? null,
    interview: dateIn(String(values.interview ?? '')),
    days,
  }
}

/** Today's part of a plan. */
export function todayOf({days}: FiledPlan, today: IsoDate): Today {
  const all = days.flatMap(it => it.items)
  const counts = {done: all.filter(it => it.ticked).length, all: all.length}
  const dated = days.filter((it): it is DayOfPlan & {date: string} => it.date !== null)
  const day = dated.find(it => it.date === today) ?? null
  const left = dated.filter(it => it.date < today).flatMap(it => it.items.filter(({ticked}) => !ticked))
  const first = dated.reduce<string | undefined>(
    (a, {date}) => (a === undefined || date < a ? date : a),
    undefined,
  )
  const last = dated.reduce<string | undefined>(
    (a, {date}) => (a === undefined || date > a ? date : a),
    undefined,
  )
  const numbered = days.filter(({number}) => number !== null)
  const rest =
    left.length > 0 ? ` ${left.length} of earlier days ${left.length === 1 ? 'is' : 'are'} left.` : ''
  return {day, left, ...counts, says: words() + rest}

  function words(): string {
    if (day?.number) return `Day ${day.number} of ${numbered.length}${day.theme ? `: ${day.theme}` : ''}.`
    if (day) return `Today: ${day.theme || 'what you have put there'}.`
    if (first === undefined || last === undefined)
      return 'No day of this plan has a date: expected one like 2027-03-09.'
    if (today < first) return `It begins on ${first}.`
    return today > last ? `It ended on ${last}.` : 'Nothing is planned for today.'
  }
}

/**
 * The edit that ticks an item, or takes the tick away; undefined where the line is no item any more.
 * @param line from 1
 */
export function tickItem(text: string, line: number, ticked: boolean): Edit | undefined {
  const parts = text.split(/(\r\n?|\n)/)
  const source = parts[2 * (line - 1)]
  if (source === undefined || !ITEM.test(source)) return undefined
  const start = parts.slice(0, 2 * (line - 1)).join('').length + source.indexOf('[') + 1
  return {start, end: start + 1, text: ticked ? 'x' : ' '}
}

/** `Day 3 · Wednesday 2027-03-11 · Metrics and diagnosis` */
function titleOf(title: string): Pick<DayOfPlan, 'number' | 'date' | 'theme'> {
  const date = dateIn(title)
  const named = /\bday[ \t]+(\d{1,3})\b/i.exec(title)
  const theme = title
    .split('·')
    .map(it => it.trim())
    .filter(it => it !== '' && dateIn(it) === null && !/^day[ \t]+\d+$/i.test(it))
  return {number: named ? Number(named[1]) : null, date, theme: theme.join(' · ')}
}

function itemOf(source: string): {minutes: number | null; title: string; start: Start | null} {
  const code = /[ \t]*\(?`([^`]+)`\)?[ \t]*$/.exec(source)
  const start = code ? readStart(code[1] ?? '') : null
  const title = start && code ? source.slice(0, code.index) : source
  const time = /^(\d{1,3})[ \t]*min(?:utes?)?[ \t]*[:,·–-]?[ \t]*/i.exec(title)
  return {
    minutes: time ? Number(time[1]) : null,
    title: wordsOfInline(title.slice(time?.[0].length ?? 0).trim()),
    start,
  }
}

/** What the words of a code span start; null where they are none of ours. */
export function readStart(words: string): Start | null {
  const [kind = '', value = '', third = ''] = words.trim().split(/\s+/)
  const minutes = /^\d{1,3}$/.test(third) ? Number(third) : undefined
  const category = categories.find(it => it === value)
  if (kind === 'question' && /^[\w-]+$/.test(value)) {
    return {kind, id: value, ...(minutes !== undefined && {minutes})}
  }
  if (kind === 'category' && category) return {kind, category}
  if (kind === 'drill' && Object.hasOwn(drillKinds, value)) return {kind, drill: value as DrillKind}
  if (kind === 'mock') {
    const questions = Math.min(5, Math.max(1, Number.parseInt(value, 10) || 1))
    return {kind, questions, minutes: minutes ?? USUAL_MINUTES}
  }
  if (kind === 'new' && (value === 'story-bank' || value === 'career-narrative')) return {kind, type: value}
  return kind === 'retry' || kind === 'cards' || kind === 'progress' ? {kind} : null
}

function dateIn(text: string): IsoDate | null {
  const [date] = /\d{4}-\d{2}-\d{2}/.exec(text) ?? []
  return date !== undefined && dayNumber(date) !== undefined ? date : null
}
