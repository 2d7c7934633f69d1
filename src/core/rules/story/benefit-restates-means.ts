import {restatedDefect} from '../../stories/restated.ts'
import {storyRule} from './story-rule.ts'

export const benefitRestatesMeans = storyRule({
  id: 'story/benefit-restates-means',
  severity: 'hint',
  what: 'A benefit that says the wish once more: “download the report, so that I have the report”.',
  why: 'It fills the place of the reason, so that nobody asks for it any more.',
  defect: restatedDefect,
  fixes: ({start, end}, story) => [
    {
      title: 'Make room for another benefit',
      edits: [
        {
          start: story.start + start,
          end: story.start + end,
          text: '<!-- what changes for this person once they have it: time, money, a mistake that no longer happens -->',
        },
      ],
    },
  ],
})
