import {minimalDefect} from '../../stories/minimal.ts'
import {storyRule} from './story-rule.ts'

export const minimal = storyRule({
  id: 'story/minimal',
  what: 'A story that holds more than role, wish and benefit: notes, brackets, specifications.',
  why: 'Details in the sentence are overlooked or taken as fixed; as acceptance criteria they can be tested.',
  defect: minimalDefect,
})
