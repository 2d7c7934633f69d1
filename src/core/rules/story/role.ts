import {roleDefect} from '../../stories/role.ts'
import {storyRule} from './story-rule.ts'

export const role = storyRule({
  id: 'story/role',
  what: 'A story without a role, or with one that could be anybody or is a machine.',
  why: 'Who wants it decides what is enough: a story for everybody is tested by nobody.',
  defect: roleDefect,
})
