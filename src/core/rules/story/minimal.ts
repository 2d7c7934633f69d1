import {minimalDefect} from '../../stories/minimal.ts'
import {storyRule} from './story-rule.ts'

export const minimal = storyRule({
  id: 'story/minimal',
  what: 'A story that holds more than role, wish and benefit: notes, brackets, specifications.',
  why: 'Details in the sentence are overlooked or taken as fixed; as acceptance criteria they can be tested.',
  defect: minimalDefect,
  fixes: ({note}, {start, source, separator}) => {
    const bullet = /^\n(\s*(?:[-+*]|\d+[.)])\s+)/.exec(separator ?? '')?.[1]
    if (!note || bullet === undefined) return []
    const words = source
      .slice(note.start, note.end)
      .trim()
      .replace(/^(?:\(|--?|[–—;])|\)$/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    const at = start + source.trimEnd().length
    const line = `\n${' '.repeat(bullet.length)}- ${words.replace(/^\p{Ll}/u, it => it.toUpperCase())}`
    const isLast = start + note.end >= at
    return [
      {
        title: 'Move the note beneath the story',
        edits: isLast
          ? [{start: start + note.start, end: at, text: line}]
          : [
              {start: start + note.start, end: start + note.end, text: ''},
              {start: at, end: at, text: line},
            ],
      },
    ]
  },
})
