import {uniqueDefects} from '../../stories/unique.ts'
import {storySetRule} from './story-rule.ts'

export const unique = storySetRule({
  id: 'story/unique',
  what: 'Two stories of one document that say the same.',
  why: 'A story that stands twice is estimated twice, and changed in one place only.',
  defects: uniqueDefects,
})
