import {meansDefect} from '../../stories/means.ts'
import {storyRule} from './story-rule.ts'

export const means = storyRule({
  id: 'story/means',
  what: 'A story that wishes for nothing, or for a part of a screen.',
  why: 'The wish is what gets built: a control named in its place closes the design before it began.',
  defect: meansDefect,
})
