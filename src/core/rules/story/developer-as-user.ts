import {choreDefect} from '../../stories/chore.ts'
import {storyRule} from './story-rule.ts'

export const developerAsUser = storyRule({
  id: 'story/developer-as-user',
  severity: 'hint',
  what: 'A task of the team in the dress of a story: “As a developer, I want to refactor the queue”.',
  why: 'A story is accepted by the person in it; work on the code has no such person, and is ordered by other reasons.',
  defect: choreDefect,
  fixes: ({task}, {start, story}) =>
    task === undefined
      ? []
      : [
          {
            title: 'Make it a task',
            edits: [{start: start + story.start, end: start + story.end, text: `Task: ${task}`}],
          },
        ],
})
