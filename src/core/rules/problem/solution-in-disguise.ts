import {keptWith} from '../../document/kept.ts'
import type {Sentence} from '../../document/sentences.ts'
import {isGuided} from '../../sections/guidance-line.ts'
import {MOST_TEXT} from '../../sections/parts.ts'
import {sectionOf} from '../../sections/section.ts'
import {sentencesOf} from '../../sections/sentences-of.ts'
import type {Range} from '../../types.ts'
import {announcedSection} from '../announced-section.ts'
import {askAfter} from '../guidance.ts'
import {defineRule} from '../rule.ts'
import {findDisguise, tellsPain} from './disguises.ts'

export const solutionInDisguise = defineRule({
  id: 'problem/solution-in-disguise',
  severity: 'warning',
  what: 'A problem that is the absence of the solution: “users need a dashboard”.',
  why: 'A problem that names its solution has only one answer, and nobody can ask whether it is a good one.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec'],
  *check(draft) {
    const isCovered = draft.elements.find(it => it.id === 'problem')?.status === 'covered'
    const section = isCovered ? sectionOf(draft, 'problem') : announcedSection(draft, 'problem')
    if (!section) return
    const {text} = draft.document
    const sentences = sentencesOf(draft, section)
    const disguised = sentences.filter(it => disguiseOf(it.item).disguise)
    // Beside a told pain, the solution only takes the place of one more sentence about it.
    const hasPain = disguised.length > 0 && sentences.some(it => tellsOfPain(it.item))
    for (const {item, offset, line} of disguised) {
      const disguise = disguiseOf(item).disguise as Range
      const own = {item: line, offset}
      if (isGuided(text, own)) continue
      const place = {start: offset + item.start + disguise.start, end: offset + item.start + disguise.end}
      yield {
        ...place,
        ...(hasPain && {severity: 'hint' as const}),
        message: `A solution where the problem belongs (“${said(text.slice(place.start, place.end))}”): expected who struggles, doing what, and what it costs them`,
        fixes: [askAfter(text, own, 'Ask for the pain behind it', GUIDANCE)],
      }
    }
  },
})

const GUIDANCE = 'Who struggles, doing what, and what it costs them.'

const disguiseOf = keptWith(({text}: Sentence) => ({disguise: findDisguise(text.slice(0, MOST_TEXT))}))

const tellsOfPain = ({text}: Sentence) => tellsPain(text.slice(0, MOST_TEXT))

function said(words: string): string {
  const plain = words.replace(/\s+/g, ' ')
  return plain.length <= 60 ? plain : `${plain.slice(0, 59).replace(/\s+\S*$/, '')} …`
}
