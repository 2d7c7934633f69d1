import type {Fact} from '../../document/block.ts'
import type {MarkdownDocument} from '../../document/document.ts'
import {mayMatch, sentences} from '../../document/sentences.ts'
import {type CalendarDate, datesIn} from '../../metrics/dates.ts'
import {quantitiesIn} from '../../metrics/quantities.ts'
import type {Range} from '../../types.ts'
import {defineRule} from '../rule.ts'

export const experimentAfterDecision = defineRule({
  id: 'across/experiment-after-decision',
  severity: 'information',
  what: 'An experiment that is still running on the day of the decision it is to inform.',
  why: 'A decision before the last day is taken on half of the sample, or without the experiment.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec', 'experiment'],
  *check({document, type}) {
    const {ends, starts, lengths, decisions} = collect(document)
    // With two experiments, or two decisions, which one belongs to which is for a reader to say.
    const [decision] = decisions
    if (!decision || decisions.length > 1) return
    const end = lastDay(ends, starts, lengths)
    if (!end || end.day <= decision.day) return
    const said = document.text.slice(decision.start, decision.end)
    const late = end.day - decision.day
    yield {
      start: end.start,
      end: end.end,
      // In a plan of an experiment there is no other decision.
      ...(type === 'experiment' && {severity: 'warning' as const}),
      message: `The experiment ends ${late} ${late === 1 ? 'day' : 'days'} after the decision (${said}): expected its end before that day`,
      related: [{start: decision.start, end: decision.end, message: 'the day of the decision'}],
      fixes: [
        {
          title: 'Ask for a later decision',
          edits: [
            {
              start: decision.start,
              end: decision.end,
              text: '<!-- a day after the last day of the experiment -->',
            },
          ],
        },
      ],
    }
  },
})

interface Mark extends Range {
  kind: 'end' | 'start' | 'length' | 'decision'
  /** Days since 1970, or days that it lasts. */
  day: number
}

const EXPERIMENT = /\b(?:experiments?|a\/b[- ]tests?|split tests?|tests? runs?|test)\b/i
const DECISION = /\b(?:decision|decide[sd]?|go\/no-go|readout|read-out|ship or stop)\b/i
const NO_DECISION = /\b(?:decided (?:in|on|at)|was decided|already decided|decision log|interim)\b/i
const ENDS = /\b(?:until|through|ends?(?: on)?|to|till|last day(?: is)?)\s*:?\s*$|[–-]\s*$/i
const STARTS =
  /\b(?:starts?(?:ing)?(?: on)?|from|begins?(?: on)?|start date|launch(?:es|ed)?(?: on)?|since)\s*:?\s*$/i
const LASTS = /\b(?:for|duration|runs?(?: for)?|lasts?|length|run ?time)\s*:?\s*(?:about |at least )?$/i
const DAY = 86_400
const HINT = /experiment|test|deci|go\/no-go|read-?out|(?:^|\n)\W{0,8}(?:start|end|duration|run)/i
const WHEN = /\b20\d\d\b|\bweeks?\b|\bdays?\b/i

/** What a block says of an experiment and its decision, with the dates named in full. */
const marks: Fact<readonly Mark[]> = block => {
  if (!mayMatch(block, HINT) || !mayMatch(block, WHEN)) return []
  return block.fact(sentences).flatMap(({text, start, prose}) => {
    if (prose.kind === 'quote' || prose.kind === 'heading' || text.length > 1000) return []
    const label =
      /^\W*(decision(?: date)?|decide(?:d)? (?:by|on)|start(?: date)?|starts|end(?: date)?|ends|duration|run ?time|readout)\s*:?[*_\s]*:/i
        .exec(text)?.[1]
        ?.toLowerCase()
    if (!label && !EXPERIMENT.test(text) && !DECISION.test(text)) return []
    return marksIn(text, label).map(it => ({...it, start: start + it.start, end: start + it.end}))
  })
}

function marksIn(text: string, label: string | undefined): Mark[] {
  const found: Mark[] = []
  const add = (kind: Mark['kind'], {start, end}: Range, day: number) => found.push({kind, day, start, end})
  const dates = datesIn(text).filter(it => it.until - it.from < 1)
  for (const date of dates) {
    const before = text.slice(0, date.start)
    if (label ? /^(?:deci|readout)/.test(label) : isOfDecision(text, before, date))
      add('decision', date, date.from)
    else if (label?.startsWith('end') || (EXPERIMENT.test(text) && ENDS.test(before)))
      add('end', date, date.until)
    else if (label?.startsWith('start') || (EXPERIMENT.test(text) && STARTS.test(before))) {
      add('start', date, date.from)
    }
  }
  if (!/^(?:duration|run)/.test(label ?? '') && !EXPERIMENT.test(text)) return found
  for (const {start, end, value, unit, scale} of quantitiesIn(text)) {
    const isLong = unit === 's' && scale >= DAY
    if (isLong && (/^(?:duration|run)/.test(label ?? '') || LASTS.test(text.slice(0, start)))) {
      add('length', {start, end}, Math.round(value / DAY))
    }
  }
  return found
}

/** “We decide on 12 May 2027”: the word and the date in one clause. */
function isOfDecision(text: string, before: string, date: CalendarDate): boolean {
  const clause = before.split(/[,;]/).at(-1) ?? ''
  return (
    DECISION.test(clause) &&
    !NO_DECISION.test(text) &&
    /\b(?:on|by|at|is|date|:)\s*:?\s*$/i.test(text.slice(Math.max(0, date.start - 12), date.start))
  )
}

function collect(document: MarkdownDocument): Record<'ends' | 'starts' | 'lengths' | 'decisions', Mark[]> {
  const found = {ends: [], starts: [], lengths: [], decisions: []} as Record<
    'ends' | 'starts' | 'lengths' | 'decisions',
    Mark[]
  >
  for (const {item, offset} of document.each(marks)) {
    const placed = {...item, start: offset + item.start, end: offset + item.end}
    found[`${item.kind}s`].push(placed)
  }
  return found
}

function lastDay(ends: readonly Mark[], starts: readonly Mark[], lengths: readonly Mark[]): Mark | undefined {
  const [end] = ends
  if (end) return ends.length === 1 ? end : undefined
  const [start] = starts
  const [length] = lengths
  if (!start || !length || starts.length > 1 || lengths.length > 1) return undefined
  return {...length, day: start.day + length.day - 1}
}
