import type {Placed} from '../../document/document.ts'
import {outline} from '../../document/outline.ts'
import {isGuided} from '../../sections/guidance-line.ts'
import type {Part} from '../../sections/parts.ts'
import {allParts} from '../../sections/titled.ts'
import {defineRule} from '../rule.ts'

export const unanswered = defineRule({
  id: 'faq/unanswered',
  severity: 'information',
  what: 'A question of an FAQ with no answer beneath it.',
  why: 'The reader who came with this question learns only that you know it and do not answer.',
  types: ['faq', 'pr-faq'],
  *check(draft) {
    const {text} = draft.document
    const parts = allParts(draft)
    const levels = new Map(outline(draft.document).map(it => [it.start, it.heading.level]))
    const levelOf = ({item, offset}: Placed<Part>) => levels.get(offset + item.start) ?? 0
    for (const [index, placed] of parts.entries()) {
      const {item, offset} = placed
      const asked = /[?？]\W*$/.test(item.text.trimEnd())
      if (!asked || item.kind !== 'heading' || isGuided(text, placed)) continue
      const next = parts[index + 1]
      const end = next ? next.offset + next.item.start : text.length
      // Subheadings may hold the answer.
      if (next && (next.item.kind !== 'heading' || levelOf(next) > levelOf(placed))) continue
      const between = text.slice(offset + item.end, end)
      // Code, a picture, a quotation or guidance may stand between two parts.
      if (/[\p{L}\d]/u.test(between)) continue
      const at = offset + item.end
      const name = item.text.trim().replace(/\s+/g, ' ')
      yield {
        start: offset + item.start,
        end: offset + item.end,
        message: `“${name.length <= 60 ? name : `${name.slice(0, 59)} …`}” has no answer: expected one that begins with yes, no, how much or where`,
        fixes: [
          {
            title: 'Make room for the answer',
            edits: [
              {
                start: at,
                end: at,
                text: '\n\n<!-- the answer: yes, no, how much or where first, then the detail -->',
              },
            ],
          },
        ],
      }
    }
  },
})
