import type {Placed} from '../../document/document.ts'
import {type Behaviours, behavioursIn} from '../../requirements/behaviours.ts'
import {allRequirements, numbering} from '../../requirements/read-requirements.ts'
import type {Requirement} from '../../requirements/requirement.ts'
import {lineAfter} from '../../sections/guidance-line.ts'
import type {Part} from '../../sections/parts.ts'
import {quoted} from '../../stories/story.ts'
import {writeSplit} from '../../stories/write-split.ts'
import type {Fix} from '../../types.ts'
import {type Draft, defineRule} from '../rule.ts'

export const oneBehaviour = defineRule({
  id: 'requirement/one-behaviour',
  severity: 'information',
  what: 'A requirement that demands two behaviours: “shall lock the door and call the porter”.',
  why: 'When one of them works and the other does not, the requirement is neither met nor failed.',
  types: ['prd', 'one-pager', 'feature-spec', 'user-story'],
  *check(draft) {
    for (const it of allRequirements(draft)) {
      if (it.isStory || it.guided || it.form === 'heading') continue
      // Two “shall” in one sentence are told by `ears/one-shall`.
      if (it.modal?.word === 'shall' && (it.text.match(/\bshall\b/gi)?.length ?? 0) > 1) continue
      const {two: found} = behavioursIn(it)
      if (!found) continue
      const [one, other] = found.parts
      yield {
        start: it.part.offset + found.start,
        end: it.part.offset + found.end,
        message: `Two behaviours in one requirement (${quoted(one?.text ?? '', 40)} and ${quoted(other?.text ?? '', 40)}): expected one`,
        fixes: split(draft, it, found),
      }
    }
  },
})

function split(draft: Draft, it: Requirement, {split}: Behaviours): Fix[] {
  const {form, part, start, end, id} = it
  if (!split || form === 'row' || part.item.inner.length > 0) return []
  const {text} = draft.document
  const source = text.slice(start, end)
  const local = split.map(pieces =>
    pieces.map(piece => ({
      ...piece,
      start: part.offset + piece.start - start,
      end: part.offset + piece.end - start,
    })),
  )
  const texts = writeSplit(local, source)
  const placed: Placed<Part> = part
  const reach = Math.max(...local.flat().map(it => it.end))
  // A second sentence would be left behind.
  if (!texts || reach < source.trimEnd().replace(/[.;]$/, '').length) return []
  const head = text.slice(part.offset + part.item.start, start)
  if (id && id.start < part.offset + part.item.start) return []
  const {at, lead} = lineAfter(text, placed)
  const stop = /[.;]$/.exec(source)?.[0] ?? ''
  const lines = texts.map((written, index) => {
    const body = written.replace(/[.;]$/, '') + stop
    if (index === 0) return body
    let opening = head
    if (id) opening = head.replace(id.text, numbering(draft).after(id, index - 1))
    return lead + opening + body
  })
  return [
    {
      title: `Split into ${texts.length} requirements`,
      edits: [
        {start, end, text: lines[0] ?? ''},
        {start: at, end: at, text: lines.slice(1).join('')},
      ],
    },
  ]
}
