import {defineRule} from '../rule.ts'
import {summaryOf} from './summary-section.ts'

const USUAL_MOST = 4

export const tooLong = defineRule({
  id: 'summary/too-long',
  severity: 'hint',
  what: 'A summary of more than four sentences.',
  why: 'Many readers read the summary alone, and of a long one its first lines: what matters has to stand in those.',
  types: ['prd', 'one-pager', 'pitch', 'feature-spec', 'experiment'],
  options: {most: USUAL_MOST},
  *check({document}, {most}) {
    const {summary} = summaryOf(document)
    const own = summary?.sentences.filter(({item}) => /\p{L}{2,}\s+\S*\p{L}/u.test(item.text)) ?? []
    const next = own[most]
    if (!summary || !next) return
    yield {
      start: summary.heading.start,
      end: summary.heading.end,
      message: `${own.length} sentences of summary: expected at most ${most}, on what changes, for whom and why now`,
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
