import {defineRule} from '../rule.ts'
import {addOption} from './one-option.ts'
import {type Option, readChoice, wordsOf} from './options.ts'
import {headsChoice, isStatusQuo} from './verdicts.ts'

/** What is longer weighs no options. */
const MOST = 10_000

export const noDoNothing = defineRule({
  id: 'alternatives/no-do-nothing',
  severity: 'hint',
  what: 'Options that do not include leaving things as they are.',
  why: 'Doing nothing is what every proposal competes with, and its cost is what the others are measured by.',
  types: ['prd', 'one-pager'],
  *check(draft) {
    const choice = readChoice(draft)
    if (!choice || choice.options.length < 2) return
    const {section, options, rest} = choice
    if (
      !section.heading ||
      !headsChoice(section.heading.title) ||
      options.some(it => isStatusQuo(it.text)) ||
      rest.some(it => isStatusQuo(wordsOf(it.item))) ||
      // “Status quo” heads what may be taken for a section of its own.
      isStatusQuo(draft.document.text.slice(section.start, Math.min(section.end, section.start + MOST)))
    )
      return
    const {start, end} = section.heading
    yield {
      start,
      end,
      message: `${options.length} options, and none is to do nothing: expected what stays as it is, and what that costs`,
      fixes: [addOption(draft.document.text, options.at(-1) as Option)],
    }
  },
})
