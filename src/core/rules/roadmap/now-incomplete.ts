import {timeFrames} from '../../metrics/time-frame.ts'
import {cellOf, type Entry, fillIn, isBlank} from '../../sections/entries.ts'
import {defineRule} from '../rule.ts'
import {horizonsOf} from './horizons.ts'

const SLOTS = [
  {
    name: 'metric',
    column: /\b(?:metrics?|kpis?|measures?|outcome|success|target)\b/i,
    says: /\bmetrics?\b|\bfrom\b[^.;]{0,30}\d[^.;]{0,30}\bto\b|\d\s?%|→|\bkpi\b/i,
    label: 'Metric',
    guidance: 'its name, today’s value, and the value that is enough',
  },
  {
    name: 'owner',
    column: /\b(?:owners?|who|lead|team|responsible|dri)\b/i,
    says: /\bowners?\b|@\p{L}|\bled by\b|\(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\)/u,
    label: 'Owner',
    guidance: 'one name',
  },
] as const

export const nowIncomplete = defineRule({
  id: 'roadmap/now-incomplete',
  severity: 'hint',
  what: 'An item of Now without the metric or the owner that the other items have.',
  why: 'What is worked on now without a metric or an owner is what is still there in the next quarter.',
  types: ['roadmap'],
  *check(draft) {
    const {now} = horizonsOf(draft)
    for (const slot of SLOTS) {
      const has = (it: Entry) => {
        const cell = cellOf(it, slot.column)
        return cell ? !isBlank(cell.text) : slot.says.test(withoutDates(it.text))
      }
      const without = now.filter(it => !has(it))
      // Where none has one, the checklist says so once.
      if (without.length === now.length) continue
      for (const it of without) {
        yield {
          ...it.place,
          message: `“${it.name}” stands in Now without ${slot.name === 'owner' ? 'an owner' : 'a metric'}, which others there have: expected ${slot.guidance}`,
          fixes: [
            {
              title: `Add ${slot.name === 'owner' ? 'an owner' : 'a metric'}`,
              edits: [fillIn(draft, it, slot.column, slot.label, slot.guidance)],
            },
          ],
        }
      }
    }
  },
})

function withoutDates(text: string): string {
  let rest = text.slice(0, 600)
  for (const {start, end} of [...timeFrames(rest)].reverse()) rest = rest.slice(0, start) + rest.slice(end)
  return rest
}
