import {solutionDefect} from '../../stories/solution.ts'
import {storyRule} from './story-rule.ts'

export const solution = storyRule({
  id: 'story/solution',
  severity: 'hint',
  what: 'A wish that prescribes how it is built: a click, a drop-down, a database.',
  why: 'How is what the team and the person can still talk about; once it stands in the story, nobody does.',
  defect: solutionDefect,
})
