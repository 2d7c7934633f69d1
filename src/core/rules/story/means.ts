import {meansDefect} from '../../stories/means.ts'
import {storyRule} from './story-rule.ts'

export const means = storyRule({
  id: 'story/means',
  what: 'A story that wishes for nothing, or for a part of a screen.',
  why: 'The wish is what gets built: a control named in its place closes the design before it began.',
  defect: meansDefect,
  fixes: ({insert}, {start}) =>
    insert
      ? [
          {
            title: 'Make room for the wish',
            edits: [
              {
                start: start + insert.at,
                end: start + insert.at,
                text: `${insert.lead}<!-- one thing that this person can then do -->`,
              },
            ],
          },
        ]
      : [],
})
