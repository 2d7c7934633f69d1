import {manageDefect} from '../../stories/manage.ts'
import {writeSplit} from '../../stories/write-split.ts'
import {storyRule} from './story-rule.ts'

export const manage = storyRule({
  id: 'story/manage',
  severity: 'hint',
  what: 'A wish to “manage”, “handle” or “maintain” things, which is several stories.',
  why: 'Under one verb hide adding, finding, changing and removing, and only one or two of them are worth building now.',
  defect: manageDefect,
  fixes: ({verb, operations}, {story, start, source, separator}) => {
    if (!verb || !operations || !separator) return []
    const lead = {start: story.start, end: verb.start, text: ''}
    const rest = {start: verb.end, end: story.end, text: ''}
    const [before, after] = [lead, rest].map(piece => writeSplit([[piece]], source)?.[0])
    if (before === undefined || after === undefined) return []
    const texts = operations.map(operation => `${before.trimEnd()} ${operation} ${after.trimStart()}`)
    const edit = {start: start + story.start, end: start + story.end, text: texts.join(separator)}
    return [{title: `Split into ${texts.length} stories`, edits: [edit]}]
  },
})
