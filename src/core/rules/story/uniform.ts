import {uniformDefects} from '../../stories/uniform.ts'
import {storySetRule} from './story-rule.ts'

export const uniform = storySetRule({
  id: 'story/uniform',
  what: 'A story that leaves the template which the others of its document follow.',
  why: 'Stories of one shape are compared and ordered at a glance; the odd one out is read twice.',
  defects: uniformDefects,
  fixes: ({rewrite}, {start}) =>
    rewrite
      ? [
          {
            title: `Say “${rewrite.text.trim()}”`,
            edits: [{start: start + rewrite.start, end: start + rewrite.end, text: rewrite.text}],
          },
        ]
      : [],
})
