import {sectionOf} from '../../sections/section.ts'
import {sentencesOf} from '../../sections/sentences-of.ts'
import {announcedSection} from '../announced-section.ts'
import {type Draft, defineRule} from '../rule.ts'
import {askMore, sayer, toldProblem} from './told.ts'

export const noImpact = defineRule({
  id: 'problem/no-impact',
  severity: 'information',
  what: 'A problem without what it costs anybody: time, money, risk, customers.',
  why: 'Every team has more problems than it can solve, and only the cost tells which of them to leave alone.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec'],
  *check(draft) {
    const {told} = toldProblem(draft)
    if (!told || /\b(?:impact|cost|risk|why)\b/i.test(told.title)) return
    if (told.sentences.some(it => tellsImpact(it.item)) || isToldBeside(draft)) return
    const words = told.sentences.reduce(
      (sum, it) => sum + (it.item.text.match(/\p{L}{2,}/gu)?.length ?? 0),
      0,
    )
    const last = told.sentences.at(-1)
    if (words < FEWEST_WORDS || !last) return
    const {heading} = told.section
    yield {
      start: heading?.start ?? last.offset + last.item.start,
      end: heading?.end ?? last.offset + last.item.end,
      message:
        'What this problem costs not found: expected time, money, risk or customers lost, with a number if there is one',
      fixes: [
        askMore(
          draft,
          told,
          'Ask what it costs',
          'What it costs them: hours, money, risk, customers lost; how often, and how you know.',
        ),
      ],
    }
  },
})

/** A line of so few words is a title, or its author is still writing. */
const FEWEST_WORDS = 12

/** What is lost, or what comes of it. */
const IMPACT =
  /\d\s?(?:%|‰|percent|hours?|h\b|min(?:ute)?s?|sec(?:ond)?s?\b|days?|weeks?|months?|years?|times|x\b)|[$€£]\s?\d|\b(?:one|two|three|four|five|half|third|quarter|most|many|few|\d+) (?:in|of|out of)\b|\d[\d.,]* (?:\w+ )?(?:calls|tickets|complaints|orders|users|customers|people|cases|incidents|requests|errors)\b|\b(?:hours|minutes|days|weeks|months|time|effort|resources|slow\w*|delay\w*|late|overtime|money|cost\w*|expens\w*|pay(?:s|ing)?|paid|revenue|sales|budget|fees?|fines?|penalt\w+|risk\w*|danger\w*|unsafe|harm\w*|injur\w+|breach\w*|compliance|churn\w*|abandon\w*|cancel\w*|leav(?:e|es|ing)|quit|los(?:e|es|ing|s|t)\b|losses|wast\w+|miss(?:es|ed|ing)?|errors?|mistakes?|wrong\w*|incorrect\w*|duplicat\w+|conflicts?|breaks?|breaking|broken|fail\w*|complain\w*|frustrat\w*|confus\w*|stress\w*|burnout|giv(?:e|es|ing) up|gave up|drop(?:s|ped)? (?:off|out)|stop(?:s|ped)? using|refund\w*|return(?:s|ed)?\b|reputation|trust|quality|suffer\w*|poor(?:ly)?|worse|painful|cumbersome|tedious|by hand|manual\w*|repeat\w*|again and again|each time|every time|interrupt\w*|wait\w*|queue\w*|block(?:s|ed|ing)?|prevent\w*|cannot|can['’]t|unable|impossible|overlooked|forgotten|spend\w*|spent|takes?|lead(?:s|ing)? to|result(?:s|ing)? in|caus(?:e|es|ing)|mean(?:s|ing) that|which means|as a result|therefore|consequen\w+|because of (?:this|that)|so (?:they|we|he|she|it|many|the)\b|impact\w*|affect\w*|debt|trap\w*)\b/i

const tellsImpact = sayer(IMPACT)

/** The evidence may hold what the problem only names. */
function isToldBeside(draft: Draft): boolean {
  const section = sectionOf(draft, 'evidence') ?? announcedSection(draft, 'evidence')
  return (
    section !== undefined &&
    sentencesOf(draft, section)
      .slice(0, 60)
      .some(it => tellsImpact(it.item))
  )
}
