import {roleDefect} from '../../stories/role.ts'
import {canBeVerb} from '../../stories/verbs.ts'
import type {Edit, Fix} from '../../types.ts'
import {storyRule} from './story-rule.ts'

const WHO = '<!-- role: who exactly, in which situation -->'

export const role = storyRule({
  id: 'story/role',
  what: 'A story without a role, or with one that could be anybody or is a machine.',
  why: 'Who wants it decides what is enough: a story for everybody is tested by nobody.',
  defect: roleDefect,
  fixes: ({kind, start, end}, {story, start: offset}) => {
    if (kind === 'machine') {
      const text = '<!-- the person who gains from it -->'
      return [{title: 'Make room for a person', edits: [{start: offset + start, end: offset + end, text}]}]
    }
    if (kind === 'anybody') {
      const text = ' <!-- which one: in which situation, with what at stake -->'
      return [{title: 'Say which one', edits: [{start: offset + end, end: offset + end, text}]}]
    }
    return story.form === 'free' ? asStory(story.text, offset + story.start) : []
  },
})

/** “Export the visitor numbers” as a story with its role and its benefit left to fill in. */
function asStory(text: string, start: number): Fix[] {
  const first = /^[A-Z][a-z]+(?=\s)/.exec(text)?.[0]
  if (!first || !canBeVerb(first.toLowerCase()) || /[\n\r]/.test(text)) return []
  const at = start + text.replace(/[\s.;]+$/, '').length
  const edits: Edit[] = [
    {start, end: start + 1, text: `As a ${WHO}, I want to ${first.charAt(0).toLowerCase()}`},
    {start: at, end: at, text: ', so that <!-- what they gain -->'},
  ]
  return [{title: 'Write it as a story', edits}]
}
