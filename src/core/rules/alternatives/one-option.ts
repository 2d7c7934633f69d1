import {lineAfter} from '../../sections/guidance-line.ts'
import type {Fix} from '../../types.ts'
import {defineRule} from '../rule.ts'
import {type Option, readChoice, wordsOf} from './options.ts'
import {isStatusQuo} from './verdicts.ts'

export const oneOption = defineRule({
  id: 'alternatives/one-option',
  severity: 'hint',
  what: 'A section of alternatives with a single one.',
  why: 'Against one weak alternative any proposal wins; a choice among real ones is what a reviewer can test.',
  types: ['prd', 'one-pager'],
  *check(draft) {
    const choice = readChoice(draft)
    const [option] = choice?.options ?? []
    if (!choice || !option || choice.options.length !== 1) return
    const {heading, bodyStart, end} = choice.section
    // One that is named like another element may have been taken for a section of its own.
    if ((draft.document.text.slice(bodyStart, end).match(/^(?:[-*+]|\d+[.)])[ \t]+\S/gm)?.length ?? 0) > 1)
      return
    // More may be told in prose.
    if (!heading || SINGLE.test(heading.title) || choice.rest.some(it => /\p{L}{3}/u.test(wordsOf(it.item))))
      return
    yield {
      start: heading.start,
      end: heading.end,
      message: `One alternative (“${nameOf(option)}”): expected at least two, doing nothing among them`,
      fixes: [addOption(draft.document.text, option)],
    }
  },
})

/** “Alternative: a chat”, “Why not a chat?” announce one. */
const SINGLE = /\balternative\b|\boption\b|\bwhy\b|[:?]/i

function nameOf({text}: Option): string {
  const name = (/^[^.;:–—(\n]*/.exec(text.replace(/^[^\p{L}\d“"]+/u, ''))?.[0] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return name.length <= 50 ? name : `${name.slice(0, 49).replace(/\s+\S*$/, '')} …`
}

/** A line for doing nothing, or for another way where that is the one there is. */
export function addOption(text: string, option: Option): Fix {
  const last = option.lines.at(-1)!
  const isThere = isStatusQuo(option.text)
  const name = isThere ? '<!-- another way to the same outcome -->' : 'Do nothing'
  const says = isThere
    ? '<!-- its effect, its cost, and why it lost -->'
    : '<!-- what stays as it is, and what that costs -->'
  const {item, offset} = last
  if (item.kind === 'row') {
    const cells = item.cells.slice(1).map((_, index) => (index === 0 ? says : ' '))
    const at = offset + item.until
    return {
      title: 'Add an option',
      edits: [{start: at, end: at, text: `\n| ${[name, ...cells].join(' | ')} |`}],
    }
  }
  const first = option.lines[0]!
  if (first.item.kind === 'heading') {
    const at = offset + item.until
    const marks = /^#+/.exec(text.slice(first.offset + first.item.start))?.[0] ?? '###'
    return {title: 'Add an option', edits: [{start: at, end: at, text: `\n\n${marks} ${name}\n\n${says}`}]}
  }
  const {at, lead} = lineAfter(text, last)
  return {title: 'Add an option', edits: [{start: at, end: at, text: `${lead}${name}: ${says}`}]}
}
