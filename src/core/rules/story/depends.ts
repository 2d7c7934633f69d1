import {dependsDefect} from '../../stories/depends.ts'
import {storyRule} from './story-rule.ts'

export const depends = storyRule({
  id: 'story/depends',
  severity: 'hint',
  what: 'A story that can only follow another: “after story 12”, “depends on US-3”.',
  why: 'Stories that wait for each other cannot be reordered or dropped, which is what a backlog is for.',
  defect: dependsDefect,
  fixes: ({removable}, {start}) =>
    removable
      ? [
          {
            title: 'Leave it to the tracker',
            edits: [{start: start + removable.start, end: start + removable.end, text: ''}],
          },
        ]
      : [],
})
