import {keptWith} from '../../document/kept.ts'
import type {Sentence} from '../../document/sentences.ts'
import {isGuided} from '../../sections/guidance-line.ts'
import {MOST_TEXT} from '../../sections/parts.ts'
import {sentencesOf} from '../../sections/sentences-of.ts'
import {announcedSection} from '../announced-section.ts'
import {defineRule} from '../rule.ts'

export const everyone = defineRule({
  id: 'users/everyone',
  severity: 'hint',
  what: 'Everybody as the user: “all users”, “anyone who needs it”.',
  why: 'Where everybody is the user, no request can be refused and no design can be better for one group than for another.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec'],
  *check(draft) {
    const section = announcedSection(draft, 'users')
    if (!section?.heading) return
    const {text} = draft.document
    for (const {item, offset, line} of sentencesOf(draft, section).slice(0, 40)) {
      const {range} = everybodyIn(item)
      if (!range || isGuided(text, {item: line, offset})) continue
      const start = offset + item.start + range.start
      const end = offset + item.start + range.end
      yield {
        start,
        end,
        message: `“${text.slice(start, end)}” as the user: expected one group, named by its job or situation`,
        fixes: [
          {
            title: 'Ask for the first group',
            edits: [{start, end, text: '<!-- one group, named by job and situation -->'}],
          },
        ],
      }
      return
    }
  },
})

const EVERYBODY =
  /^\W*(?:(?:the )?(?:primary|main|first|target|intended)?\s*(?:users?|customers?|audience|persona|group)?\s*(?:is|are|:|–|—)?\s*|(?:this|it) (?:is|will be) for\s+|for\s+|we (?:build|are building) (?:this )?for\s+)((?:(?:basically|essentially|practically|pretty much|potentially|literally|really)\s+)?(?:everyone|everybody|anyone|anybody|(?:all|any|every)(?: (?:of )?(?:our|the))?(?: (?:existing|current|possible|potential|kinds? of|types? of))? (?:users?|customers?|people|visitors|persons?|members)|the (?:general )?public|the (?:whole|entire) world))(?![\w-])/i
/** “All users of the night desk”, “everyone who signs for parcels”: a group after all. */
const NARROWED =
  /^["”*_]*\s*,?\s*(?:who|that|which|whose|with|without|in|at|of|on|under|over|from|between|aged|using|working|living|looking|trying|responsible|except|but|else|involved|outside|inside)\b/i
const HEDGED = /^(?:basically|essentially|practically|pretty much|potentially|literally|really)\b/i
/** “Anyone who needs it” narrows nothing. */
const NOT_NARROWED = /^\s*(?:who|that) (?:wants?|needs?|uses?|could use|is interested|has a)\b/i

const everybodyIn = keptWith((sentence: Sentence): {range?: {start: number; end: number}} => {
  const text = sentence.text.slice(0, MOST_TEXT)
  const hit = EVERYBODY.exec(text)
  if (!hit?.[1]) return {}
  const end = hit[0].length
  const after = text.slice(end)
  if (/\b(?:not|no longer|nobody)\b/i.test(hit[0])) return {}
  if (NARROWED.test(after) && !HEDGED.test(hit[1]) && !NOT_NARROWED.test(after)) return {}
  return {range: {start: end - hit[1].length, end}}
})
