import {dayNumber, type IsoTime} from '../calendar.ts'
import {compared} from '../progress/submitted.ts'

/** One exercise that somebody did. */
export interface DrillEntry {
  at: IsoTime
  exercise: string
  /** 0 to 100. */
  score: number
  /** Used. */
  seconds: number
  /** What was written. */
  text: string
}

/** What the file of a new log begins with. */
const LOG_HEAD = `---
pmprep: none
practice: drills
---

# Drills

What was written for each exercise, and what it scored. An entry says everything by itself and entries can be in any order, so two windows and git merges cannot lose one.

`

const HEADING =
  /^##[ \t]+(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})[ \t]+([a-z0-9-]+):[ \t]+(\d{1,3}) of 100,[ \t]+(\d+) s[ \t]*$/

/** An entry as it stands in the log. What was written is quoted, so that no line of it can be taken for a heading. */
export function drillEntry({at, exercise, score, seconds, text}: DrillEntry): string {
  const lines = text.trim().split(/\r\n?|\n/)
  const quote = lines.map(line => (line.trim() === '' ? '>' : `> ${line.trimEnd()}`)).join('\n')
  return `## ${at} ${exercise}: ${score} of 100, ${Math.round(seconds)} s\n\n${quote}\n`
}

/** What is to be put at the end of a log, whose text may be empty, for it to have one more entry. */
export function loggedDrill(text: string, entry: DrillEntry): string {
  if (text.trim() === '') return LOG_HEAD + drillEntry(entry)
  const gap = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)$/.test(text) ? '' : /[\r\n]$/.test(text) ? '\n' : '\n\n'
  return gap + drillEntry(entry)
}

/**
 * The entries of a log, the oldest first. One that stands there twice, as after a merge, is one; what git writes between
 * two versions is passed over, so that both count.
 * @returns with the headings that could not be read, lines from 1
 */
export function readDrillLog(text: string): {
  entries: DrillEntry[]
  unread: {line: number; reason: string}[]
} {
  const found: {entry: DrillEntry; lines: string[]}[] = []
  const unread: {line: number; reason: string}[] = []
  let open: string[] | undefined
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const match = HEADING.exec(line)
    const [, date = '', time = '', exercise = '', score = '', seconds = ''] = match ?? []
    if (match && dayNumber(date) !== undefined && Number(score) <= 100) {
      open = []
      const entry = {
        at: `${date}T${time}`,
        exercise,
        score: Number(score),
        seconds: Number(seconds),
        text: '',
      }
      found.push({entry, lines: open})
    } else if (line.startsWith('## ')) {
      open = undefined
      unread.push({
        line: index + 1,
        reason: 'Expected a heading like “## 2027-03-09T17:05 metric-tuple-toy-rental: 86 of 100, 95 s”',
      })
    } else if (/^>(?: |$)/.test(line)) open?.push(line.slice(2))
  }
  const seen = new Map<string, DrillEntry>()
  for (const {entry, lines} of found) {
    const whole = {...entry, text: lines.join('\n').trim()}
    seen.set(JSON.stringify(whole), whole)
  }
  // A key begins with the time, and tells all that differs: the order is the same in whichever they stand.
  const entries = [...seen].sort(([a], [b]) => compared(a, b)).map(([, entry]) => entry)
  return {entries, unread}
}
