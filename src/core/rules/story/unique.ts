import type {PlacedStory} from '../../document/stories.ts'
import {uniqueDefects} from '../../stories/unique.ts'
import type {Range} from '../../types.ts'
import {storySetRule} from './story-rule.ts'

export const unique = storySetRule({
  id: 'story/unique',
  what: 'Two stories of one document that say the same.',
  why: 'A story that stands twice is estimated twice, and changed in one place only.',
  defects: uniqueDefects,
  fixes: ({isRepeat}, story, text) => {
    const item = isRepeat ? itemOf(story, text) : undefined
    return item ? [{title: 'Remove this story', edits: [{...item, text: ''}]}] : []
  },
})

/** The lines of a list item that holds the story and nothing else. */
function itemOf({start, source, separator}: PlacedStory, text: string): Range | undefined {
  if (!separator?.startsWith('\n') || separator.trim() === '') return undefined
  const from = text.lastIndexOf('\n', start - 1) + 1
  if (text.slice(from, start) !== separator.slice(1)) return undefined
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(start + source.length, start + source.length + 100))
  const end = start + source.length + (rest?.[0].length ?? 0)
  return rest && !/^[ \t]/.test(text.slice(end, end + 1)) ? {start: from, end} : undefined
}
