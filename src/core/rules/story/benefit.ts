import {benefitDefect} from '../../stories/benefit.ts'
import {storyRule} from './story-rule.ts'

export const benefit = storyRule({
  id: 'story/benefit',
  what: 'A story that does not say what is gained.',
  why: 'The benefit is the only part that tells a team when something smaller would do.',
  defect: benefitDefect,
  fixes: ({insertAt}, {start}) =>
    insertAt === undefined
      ? []
      : [
          {
            title: 'Add the benefit',
            edits: [
              {
                start: start + insertAt,
                end: start + insertAt,
                text: ', so that <!-- what this person gains, in their own words -->',
              },
            ],
          },
        ],
})
