import {lineAfter} from '../../sections/guidance-line.ts'
import {defineRule} from '../rule.ts'
import {readChoice, wordsOf} from './options.ts'
import {isChosen, isRejected, speaksAgainst} from './verdicts.ts'

export const noDecision = defineRule({
  id: 'alternatives/no-decision',
  severity: 'hint',
  what: 'Options with their pros and cons, and no decision.',
  why: 'Whoever builds it will decide, and each of them differently.',
  types: ['prd', 'one-pager'],
  *check(draft) {
    const choice = readChoice(draft)
    if (!choice || choice.options.length < 2) return
    const {section, options, rest} = choice
    // “Alternatives” are what was not chosen; “options” are to be chosen from.
    if (!section.heading || !/\b(?:options|approaches|candidates|choices)\b/i.test(section.heading.title))
      return
    if (/\b(?:reject|discard|dismiss|other|alternative)/i.test(section.heading.title)) return
    const texts = [...options.map(it => it.text), ...rest.map(it => wordsOf(it.item))]
    if (texts.some(it => isChosen(it) || isRejected(it) || DECIDES.test(it))) return
    // Where nothing speaks against any of them, “no-loser” says it.
    if (!texts.some(speaksAgainst)) return
    const last = section.parts.at(-1)!
    const {at, lead} = lineAfter(draft.document.text, {...last, item: {...last.item, kind: 'paragraph'}})
    const {start, end} = section.heading
    yield {
      start,
      end,
      message: `${options.length} options are weighed and none is chosen: expected the decision, or who decides by when`,
      fixes: [
        {
          title: 'Add the decision',
          edits: [
            {
              start: at,
              end: at,
              text: `${lead}**Decision:** we choose <!-- which option --> over <!-- which one -->, because <!-- the reason, and what we give up by it -->.`,
            },
          ],
        },
      ],
    }
  },
})

const DECIDES =
  /\b(?:we|I) (?:take|use|start|build|do|will|are going)\b|\bwon\b|\bwins\b|\btherefore\b|\bso we\b|\bdecid\w*|\bbest option\b|\bour pick\b/i
