import type {Fact} from '../../document/block.ts'
import {type Section, sectionAt} from '../../document/outline.ts'
import {stories} from '../../document/stories.ts'
import {criteriaSets} from '../../requirements/criteria.ts'
import {parts} from '../../sections/parts.ts'
import type {DocumentType, Problem, Range} from '../../types.ts'
import {defineRule} from '../rule.ts'

/** “Small” in INVEST: more checks than this are more than one thing to check (a rule of thumb). */
const MOST = 7

export const tooManyCriteria = defineRule({
  id: 'story/too-many-criteria',
  severity: 'information',
  what: 'A story with more than seven acceptance criteria.',
  why: 'Each criterion is a case to build and test: a story with ten of them is several stories that ship together.',
  types: ['prd', 'one-pager', 'feature-spec', 'user-story', 'backlog'],
  *check(draft) {
    let starts: number[] | undefined
    for (const {section, criteria} of criteriaSets(draft)) {
      const {heading} = section
      if (!heading || criteria.length <= MOST) continue
      starts ??= [...draft.document.each(stories)].map(
        ({item, offset}) => offset + item.start + item.story.start,
      )
      const parent = sectionAt(draft.document, section.start)?.parent
      if (!belongsToOne(draft.type, section.start, parent, starts)) continue
      yield finding(heading, criteria.length, criteria[MOST])
    }
    for (const {item, offset} of draft.document.each(crowded)) {
      const [place, eighth] = [item, item.eighth].map(it => ({
        start: offset + it.start,
        end: offset + it.end,
      }))
      if (place) yield finding(place, item.count, eighth)
    }
  },
})

function finding({start, end}: Range, count: number, eighth: Range | undefined): Problem {
  return {
    start,
    end,
    message: `${count} acceptance criteria for one story: expected at most ${MOST}, or the story split by path, rule or data`,
    ...(eighth && {related: [{start: eighth.start, end: eighth.end, message: 'the eighth'}]}),
  }
}

/** Whether the section at `start` stands under the heading of exactly one story. */
function belongsToOne(
  type: DocumentType,
  start: number,
  parent: Section | undefined,
  stories: readonly number[],
): boolean {
  // A whole document is about one story only where it says so.
  if (type !== 'user-story' && (!parent || parent.heading.level === 1)) return false
  return stories.filter(at => (parent?.start ?? 0) <= at && at < start).length === 1
}

/** Stories in list items with too many criteria nested in them, under “Acceptance criteria:” or at once. */
const crowded: Fact<readonly (Range & {count: number; eighth: Range})[]> = block => {
  const shaped = block.fact(stories).filter(({story}) => story.form !== 'free')
  if (shaped.length === 0) return []
  const items = new Map(block.fact(parts).map(it => [it.start, it]))
  return shaped.flatMap(({start, story}) => {
    const item = items.get(start)
    if (item?.kind !== 'item' || item.inner.length === 0) return []
    const labelled = item.inner.find(it => /^\W*(?:acceptance criteria|acs?)\b/i.test(it.text))
    const own = (labelled ?? item).inner.filter(
      it => it.kind === 'item' && !/^\W*(?:when|then|and|but)\b/i.test(it.text),
    )
    const eighth = own[MOST]
    return eighth ? [{start: start + story.start, end: start + story.end, count: own.length, eighth}] : []
  })
}
