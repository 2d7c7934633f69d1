import {announcedSection} from '../announced-section.ts'
import {defineRule} from '../rule.ts'
import {areAnnounced, goalLines} from './goal-lines.ts'

const USUAL_MOST = 5

export const tooMany = defineRule({
  id: 'goal/too-many',
  severity: 'information',
  what: 'More goals than a team can weigh against each other: more than five.',
  why: 'With seven goals there is always one that a decision serves, and so none of them decides anything.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec'],
  options: {most: USUAL_MOST},
  *check(draft, {most}) {
    const heading = announcedSection(draft, 'goals')?.heading
    if (!heading || !areAnnounced(draft)) return
    // One list: where goals come in groups, each group is weighed by itself.
    const goals = goalLines(draft).filter(({item}) => item.kind === 'item' || item.kind === 'row')
    if (goals.length <= most) return
    const [first] = goals
    const isOneList = goals.every(it => it.item.header === first?.item.header && it.offset === first?.offset)
    if (!isOneList || goals.some(({item}) => item.guided)) return
    const next = goals[most]!
    yield {
      start: heading.start,
      end: heading.end,
      message: `${goals.length} goals: expected at most ${most}, the others among the non-goals or beneath one of these`,
      related: [
        {
          start: next.offset + next.item.start,
          end: next.offset + next.item.end,
          message: `the first beyond ${most}`,
        },
      ],
    }
  },
})
