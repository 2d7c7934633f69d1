import type {Placed} from '../../document/document.ts'
import type {ShallSentence} from '../../requirements/ears.ts'
import {readLine} from '../../requirements/read-line.ts'
import {numbering} from '../../requirements/read-requirements.ts'
import {earsUsage} from '../../requirements/usage.ts'
import {lineAfter} from '../../sections/guidance-line.ts'
import type {Part} from '../../sections/parts.ts'
import type {Fix} from '../../types.ts'
import {type Draft, defineRule} from '../rule.ts'

export const oneShall = defineRule({
  id: 'ears/one-shall',
  severity: 'information',
  what: 'A sentence with two “shall”.',
  why: 'Two demands under one number are tested, traced and dropped together, though one of them may already hold.',
  types: ['prd', 'one-pager', 'feature-spec', 'user-story'],
  *check(draft) {
    for (const sentence of earsUsage(draft).sentences) {
      const {shalls, offset, text, start} = sentence
      // “accounts that shall be closed” says what the one demand is about.
      const own = shalls.filter(
        it => !/\b(?:that|which|who|as|than)\s+(?:not\s+)?$/i.test(text.slice(0, it.start - start)),
      )
      const [first, second] = own
      if (!first || !second) continue
      yield {
        start: offset + second.start,
        end: offset + second.end,
        message: `${own.length === 2 ? 'Two' : own.length} “shall” in one sentence: expected one, and a sentence for each demand`,
        related: [{start: offset + first.start, end: offset + first.end, message: 'the first “shall”'}],
        fixes: own.length === 2 && shalls.length === 2 ? split(draft, sentence) : [],
      }
    }
  },
})

/** “…, and the till” before the second “shall”. */
const JOINT = /[,;]?\s*\b(?:and|but)\s+(?:also\s+|then\s+)?((?:(?!\b(?:and|that|which)\b)[^,;])*)$/i

function split(draft: Draft, sentence: ShallSentence & {offset: number}): Fix[] {
  const {part, offset, start, end, subject, shalls, conditions} = sentence
  const [first, second] = shalls
  if (!part || part.kind === 'row' || !first || !second || part.end > end + 1) return []
  const source = draft.document.text.slice(offset + start, offset + end)
  const cut = (from: number, to: number) => source.slice(from - start, to - start)
  const between = cut(first.end, second.start)
  const joint = JOINT.exec(between)
  const name = joint?.[1]?.trim() ?? ''
  if (!joint || (name !== '' && !/^(?:the|an?|each|its?|they)\b/i.test(name))) return []
  const again = name === '' || /^(?:it|they)$/i.test(name) ? subject.text : name
  if (again === '' || /[*_`\uFFFC]/.test(again)) return []
  const id = readLine(part).id
  const condition = cut(sentence.from, subject.start)
  if (conditions.length > 0 && /[*_`]/.test(condition)) return []
  const firstText = cut(start, first.end) + between.slice(0, joint.index)
  const rest = cut(second.start, end)
  const opening = conditions.length > 0 ? `${condition}${again}` : again.replace(/^./, it => it.toUpperCase())
  // The line's own head, id and markup included, where the sentence opens it.
  const before = draft.document.text.slice(offset + part.start, offset + start)
  const head = /[\p{L}\p{N}]/u.test(before) ? '' : before + cut(start, sentence.from)
  const number = id ? head.replace(id.text, numbering(draft).after(id)) : head
  const placed: Placed<Part> = {item: part, offset}
  const {at, lead} = lineAfter(draft.document.text, placed)
  const stop = /[.;]$/.test(rest) ? '.' : ''
  return [
    {
      title: 'Split into two requirements',
      edits: [
        {start: offset + start, end: offset + end, text: firstText + stop},
        {start: at, end: at, text: `${lead}${number}${opening} ${rest}`},
      ],
    },
  ]
}
