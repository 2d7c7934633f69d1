import {dayNumber} from '../calendar.ts'
import {compared} from '../progress/submitted.ts'
import {type CardReview, type Grade, grades} from './types.ts'

/** What the file of a new log begins with. */
export const LOG_HEAD = `---
pmprep: none
practice: cards
---

# Recall cards

One line for each time that a card was recalled; the schedule follows from these lines alone. They can be in any order, so two windows and git merges cannot lose one.

`

const LINE = /^[ \t]*[-*+][ \t]+(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})[ \t]+([a-z0-9-]+)[ \t]+([a-z]+)[ \t]*$/

/** `- 2027-03-09T17:05 rice-formula good`, with its line ending. */
export function logLine({at, card, grade}: CardReview): string {
  return `- ${at} ${card} ${grade}\n`
}

/**
 * What is to be put at the end of a log, whose text may be empty, for it to have one more review. A file that does not
 * end in a line ending gets one first.
 */
export function logged(text: string, review: CardReview): string {
  const lead = text === '' ? LOG_HEAD : /[\r\n]$/.test(text) ? '' : '\n'
  return lead + logLine(review)
}

/**
 * The reviews of a log, the oldest first. A line that stands there twice, as after a merge, is one review; what git
 * writes between two versions is passed over, so that both count.
 * @returns with the items of the list that could not be read, lines from 1
 */
export function readLog(text: string): {reviews: CardReview[]; unread: {line: number; reason: string}[]} {
  const seen = new Map<string, CardReview>()
  const unread: {line: number; reason: string}[] = []
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const match = LINE.exec(line)
    const [, date = '', time = '', card = '', word = ''] = match ?? []
    const grade = grades.find((it): it is Grade => it === word)
    if (match && grade && dayNumber(date) !== undefined) {
      const review = {card, at: `${date}T${time}`, grade}
      seen.set(`${review.at} ${card} ${grade}`, review)
    } else if (/^[ \t]*[-*+][ \t]/.test(line)) {
      const reason = `Expected a line like “- 2027-03-09T17:05 rice-formula good”, with ${grades.join(', ')} at its end`
      unread.push({line: index + 1, reason})
    }
  }
  const reviews = [...seen.values()].sort((a, b) => compared(a.at, b.at) || compared(a.card, b.card))
  return {reviews, unread}
}
