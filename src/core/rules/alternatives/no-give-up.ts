import {lineAfter} from '../../sections/guidance-line.ts'
import {defineRule} from '../rule.ts'
import {readChoice, wordsOf} from './options.ts'
import {headsChoice, isChosen} from './verdicts.ts'

export const noGiveUp = defineRule({
  id: 'alternatives/no-give-up',
  severity: 'hint',
  what: 'A decision that does not say what is given up by it.',
  why: 'A choice that costs nothing was no choice; those who lose by it will say so later, and louder.',
  types: ['prd', 'one-pager'],
  *check(draft) {
    const choice = readChoice(draft)
    if (!choice || choice.options.length < 2) return
    const {section, options, rest} = choice
    const lines = [
      ...options.map(it => ({text: it.text, at: it.lines[0]!})),
      ...rest.map(it => ({text: wordsOf(it.item), at: it})),
    ]
    const decision = lines.find(
      ({text}) => isChosen(text) && !/\bnot (?:chosen|selected|recommended|preferred)\b/i.test(text),
    )
    if (
      !decision ||
      !section.heading ||
      !headsChoice(section.heading.title) ||
      lines.some(({text}) => GIVES_UP.test(text))
    )
      return
    const {item, offset} = decision.at
    const place = item.kind === 'row' && item.cells[0] ? item.cells[0] : item
    const last = section.parts.at(-1)!
    const {at, lead} = lineAfter(draft.document.text, {...last, item: {...last.item, kind: 'paragraph'}})
    yield {
      start: offset + place.start,
      end: offset + place.end,
      message: 'A choice without a price: expected what is given up by it, and for whom',
      fixes: [
        {
          title: 'Add what is given up',
          edits: [
            {
              start: at,
              end: at,
              text: `${lead}**What we give up:** <!-- what gets worse by this choice, and for whom -->`,
            },
          ],
        },
      ],
    }
  },
})

const GIVES_UP =
  /\b(?:giv(?:e|es|ing) up|gave up|lose|loses|losing|los[st]|trade-?offs?|trad(?:e|es|ing)|sacrific\w*|at the (?:cost|expense|price)|costs?|downsides?|drawbacks?|disadvantages?|cons?|price|forgo\w*|accept(?:s|ed|ing)?|although|though|even if|despite|but|however|worse|slower|later|more expensive|no longer|limits?|limitations?|compromis\w*|in return|against|risks?)\b/i
