import {keptWith} from '../../document/kept.ts'
import {isGuided} from '../../sections/guidance-line.ts'
import type {Part} from '../../sections/parts.ts'
import {flat} from '../../sections/section.ts'
import {announcedSection} from '../announced-section.ts'
import {askAfter} from '../guidance.ts'
import {defineRule} from '../rule.ts'

export const demographicOnly = defineRule({
  id: 'users/demographic-only',
  severity: 'hint',
  what: 'Users described by age, sex or generation alone: “millennials”, “women aged 25 to 40”.',
  why: 'People of one age do not share a problem; those in one situation do, and that is what can be designed for.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec'],
  *check(draft) {
    const section = announcedSection(draft, 'users')
    if (!section?.heading) return
    const {text} = draft.document
    const lines = flat(section.parts).filter(({item}) => item.kind !== 'heading' && item.kind !== 'row')
    // One line about what they do or need, wherever it stands, and the age is only more about them.
    if (section.parts.some(({item}) => item.kind === 'row')) return
    if (lines.some(({item}) => readingOf(item).tellsMore)) return
    for (const line of lines) {
      const {found} = readingOf(line.item)
      if (!found || isGuided(text, line)) continue
      const start = line.offset + line.item.start + found.start
      const end = line.offset + line.item.start + found.end
      yield {
        start,
        end,
        message: `Only who they are (“${text.slice(start, end)}”): expected what they try to do, and in which situation`,
        fixes: [
          askAfter(
            text,
            line,
            'Ask for their situation',
            'What these people try to do, where and when, and what stands in their way.',
          ),
        ],
      }
    }
  },
})

const DEMOGRAPHIC =
  /\b(?:millennials?|gen(?:eration)?[ -](?:z|x|y|alpha)\b|boomers?|zoomers?|(?:young|older|elderly) (?:people|adults|men|women|users)|teen(?:ager)?s|seniors|(?:men|women|adults|people|users|males?|females?|persons?|customers)?,?\s?(?:aged|between)\s\d{2}\b[^.;\n]{0,15}|\d{2}\s?(?:-|–|to)\s?\d{2}[- ]?year[- ]?olds?|ages?:?\s\d{2}\s?(?:-|–|to)\s?\d{2})/i
/** A situation, a job, a need: what makes a group one that can be built for. */
const TELLS_MORE =
  /\b(?:who|whose|when|while|because|without|with|need|needs|want|wants|wanting|trying|tries|struggl\w*|looking|learn\w*|work\w*|study\w*|caring|liv(?:e|es|ing)|us(?:e|es|ing)|buy\w*|book\w*|own\w*|manag\w*|responsible|pain\w*|goals?|frustrat\w*|job|situation|context|behaviou?r)\b/i

const readingOf = keptWith(({text}: Part): {found?: {start: number; end: number}; tellsMore: boolean} => {
  const hit = DEMOGRAPHIC.exec(text)
  const rest = hit ? text.slice(0, hit.index) + text.slice(hit.index + hit[0].length) : text
  const tellsMore = TELLS_MORE.test(rest) || (!hit && (text.match(/\p{L}{2,}/gu)?.length ?? 0) > 3)
  return hit ? {found: {start: hit.index, end: hit.index + hit[0].trimEnd().length}, tellsMore} : {tellsMore}
})
