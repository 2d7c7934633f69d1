import {earsUsage} from '../../requirements/usage.ts'
import {quoted} from '../../stories/story.ts'
import type {Fix, Problem} from '../../types.ts'
import {defineRule} from '../rule.ts'

export const namedSystem = defineRule({
  id: 'ears/named-system',
  severity: 'information',
  what: 'A “shall” that is said of “it”, or of nothing: “It shall reply”, “Shall reply”.',
  why: 'Requirements are read one by one, in tickets and test plans, where nobody can look up what “it” was.',
  types: ['prd', 'one-pager', 'feature-spec', 'user-story'],
  *check(draft) {
    let last: string | undefined
    for (const sentence of earsUsage(draft).sentences) {
      const {subject, conditions, offset, shalls, part, text} = sentence
      // A line is read alone; a sentence after another is not.
      const isFirst = !part || part.kind === 'row' || sentence.start <= part.start + 1
      const first = shalls[0]
      if (!first) continue
      const start = offset + subject.start
      if (subject.text === '') {
        if (conditions.length > 0 || !isFirst) continue
        const at = offset + first.start
        const name = last ?? 'The <!-- part of the product -->'
        yield finding(
          at,
          offset + first.end,
          'Nothing named that “shall”: expected the part of the product that does it',
          {start: at, end: offset + first.end, text: `${name} shall`, name},
        )
      } else if (PRONOUN.test(subject.text)) {
        // “If the tablet loses its network, then it shall …”: the sentence itself says what.
        if (conditions.length > 0 || !isFirst || EXPLETIVE.test(text)) continue
        const name = last ?? 'The <!-- part of the product -->'
        yield finding(
          start,
          offset + subject.end,
          `${quoted(subject.text)} names no part of the product: expected which one shall do it`,
          {start, end: offset + subject.end, text: name, name},
        )
      } else if (NAMED.test(subject.text)) last = subject.text.replace(/^./, it => it.toUpperCase())
    }
  },
})

/** “It shall be possible to …” names nothing by “it”. */
const EXPLETIVE = /\bit\s+shall\s+(?:not\s+)?be\s+(?:possible|impossible|necessary|allowed|clear|ensured)\b/i
const PRONOUN = /^(?:it|this|these|they)$/i
const NAMED = /^the\s+(?:[^\s,]+\s+){0,4}[^\s,]+$/i

function finding(
  start: number,
  end: number,
  message: string,
  {name, ...edit}: {start: number; end: number; text: string; name: string},
): Problem {
  const fix: Fix = {title: name.includes('<!--') ? 'Name the part' : `Say “${name}”`, edits: [edit]}
  return {start, end, message, fixes: [fix]}
}
