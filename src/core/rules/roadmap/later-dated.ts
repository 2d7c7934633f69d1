import {timeFrames} from '../../metrics/time-frame.ts'
import {MOST_TEXT} from '../../sections/parts.ts'
import type {Range} from '../../types.ts'
import {defineRule} from '../rule.ts'
import {horizonsOf} from './horizons.ts'

export const laterDated = defineRule({
  id: 'roadmap/later-dated',
  severity: 'hint',
  what: 'An item of Later with a date or an estimate.',
  why: 'A date on what nobody has looked at yet is read as a promise, and kept by nobody.',
  types: ['roadmap'],
  *check(draft) {
    const {text} = draft.document
    for (const entry of horizonsOf(draft).later) {
      if (REAL.test(entry.text)) continue
      for (const {item, offset} of entry.lines) {
        const fields = item.cells.length > 0 ? item.cells : [{start: item.start, text: item.text}]
        const found = fields.flatMap(field => findIn(field.text.slice(0, MOST_TEXT), offset + field.start))[0]
        if (!found) continue
        const {start, end, isEstimate} = found
        const said = text.slice(start, end)
        yield {
          start,
          end,
          message: isEstimate
            ? `“${said}” estimates an item of Later: expected no more than a line on the problem`
            : `“${said}” dates an item of Later: expected no date, or the reason for a real deadline`,
          fixes: [
            isEstimate
              ? {
                  title: 'Remove the estimate',
                  edits: [{start: text[start - 1] === ' ' ? start - 1 : start, end, text: ''}],
                }
              : {
                  title: 'Say why the date is real',
                  edits: [{start: end, end, text: text[end] === ')' ? `, ${WHY}` : ` (${WHY})`}],
                },
          ],
        }
        break
      }
    }
  },
})

interface Found extends Range {
  isEstimate: boolean
}

/** The first date or estimate of a text that stands at an offset. */
function findIn(text: string, at: number): Found[] {
  const span = timeFrames(text).find(it => CALENDAR.test(text.slice(it.start, it.end)))
  if (span) {
    // “Q3 2027”
    const year = /^[\s,/-]*(?:20\d\d|'\d\d)\b/.exec(text.slice(span.end))?.[0].length ?? 0
    return [{start: at + span.start, end: at + span.end + year, isEstimate: false}]
  }
  const estimate = ESTIMATE.exec(text)
  return estimate
    ? [{start: at + estimate.index, end: at + estimate.index + estimate[0].length, isEstimate: true}]
    : []
}

/** “(~3 weeks)”, “(8 story points)” */
const ESTIMATE =
  /\((?:~|≈|about |ca\. )?\d+(?:\s?[–-]\s?\d+)?\s?(?:person[- ])?(?:days?|weeks?|months?|sprints?|story points?|points?|pts?)\)/i

const WHY = 'deadline: <!-- the law, contract or event behind it -->'

/** “Q3”, “June 2027”, and not “today” or “since 2021”. */
const CALENDAR =
  /^(?!since\b|from\b|today|now).*(?:\bq[1-4]\b|\bh[12]\b|20\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quarter|month|week|year)/i
/** A deadline that others have set. */
const REAL =
  /\b(?:deadline|law|legal(?:ly)?|regulat\w*|contract\w*|expires?|end of (?:life|support)|mandat\w*|require[sd]? by|compliance|sunset|shut(?:s|ting)? down|licen[cs]e|season|election|audit|since|in force)\b/i
