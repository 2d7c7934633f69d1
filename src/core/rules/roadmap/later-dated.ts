import {timeFrames} from '../../metrics/time-frame.ts'
import {defineRule} from '../rule.ts'
import {horizonsOf} from './horizons.ts'

export const laterDated = defineRule({
  id: 'roadmap/later-dated',
  severity: 'information',
  what: 'An item of Later with a date or an estimate.',
  why: 'A date on what nobody has looked at yet is read as a promise, and kept by nobody.',
  types: ['roadmap'],
  *check(draft) {
    for (const entry of horizonsOf(draft).later) {
      if (REAL.test(entry.text)) continue
      for (const {item, offset} of entry.lines) {
        const fields = item.cells.length > 0 ? item.cells : [{start: item.start, text: item.text}]
        const found = fields.flatMap(field => {
          const text = field.text.slice(0, 600)
          const span = timeFrames(text).find(it => CALENDAR.test(text.slice(it.start, it.end)))
          return span
            ? [{start: offset + field.start + span.start, end: offset + field.start + span.end}]
            : []
        })[0]
        if (!found) continue
        const said = draft.document.text.slice(found.start, found.end)
        yield {
          ...found,
          message: `“${said}” dates an item of Later: expected no date, or the reason for a real deadline`,
          fixes: [
            {
              title: 'Say why the date is real',
              edits: [
                {
                  start: found.end,
                  end: found.end,
                  text: ' (deadline: <!-- the law, contract or event behind it -->)',
                },
              ],
            },
          ],
        }
        break
      }
    }
  },
})

/** “Q3”, “June 2027”, and not “today” or “since 2021”. */
const CALENDAR =
  /^(?!since\b|from\b|today|now).*(?:\bq[1-4]\b|\bh[12]\b|20\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quarter|month|week|year)/i
/** A deadline that others have set. */
const REAL =
  /\b(?:deadline|law|legal(?:ly)?|regulat\w*|contract\w*|expires?|end of (?:life|support)|mandat\w*|require[sd]? by|compliance|sunset|shut(?:s|ting)? down|licen[cs]e|season|election|audit|since|in force)\b/i
