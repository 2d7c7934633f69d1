import {atomicDefect} from '../../stories/atomic.ts'
import {writeSplit} from '../../stories/write-split.ts'
import {storyRule} from './story-rule.ts'

export const atomic = storyRule({
  id: 'story/atomic',
  what: 'A story that wishes for more than one thing.',
  why: 'Two wishes are estimated, built and dropped together, though one of them may be worth much more.',
  defect: atomicDefect,
  fixes: ({split}, {story, start, source, separator}) => {
    const texts = split && separator ? writeSplit(split, source) : undefined
    if (!texts || !separator) return []
    const edit = {start: start + story.start, end: start + story.end, text: texts.join(separator)}
    return [{title: `Split into ${texts.length} stories`, edits: [edit]}]
  },
})
