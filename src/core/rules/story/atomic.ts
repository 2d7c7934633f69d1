import {atomicDefect, writeSplit} from '../../stories/atomic.ts'
import {storyRule} from './story-rule.ts'

export const atomic = storyRule({
  id: 'story/atomic',
  what: 'A story that wishes for more than one thing.',
  why: 'Two wishes are estimated, built and dropped together, though one of them may be worth much more.',
  defect: atomicDefect,
  fixes: ({split}, {story, start, source, separator}) =>
    split && separator
      ? [
          {
            title: `Split into ${split.length} stories`,
            edits: [
              {
                start: start + story.start,
                end: start + story.end,
                text: writeSplit(split, source).join(separator),
              },
            ],
          },
        ]
      : [],
})
