import {keptWith} from '../../document/kept.ts'
import {defineRule} from '../rule.ts'
import {type PlanLine, plansOf, planTypes} from './plan-lines.ts'

export const hypothesisShape = defineRule({
  id: 'experiment/hypothesis-shape',
  severity: 'hint',
  what: 'A hypothesis without its change, measure, direction or reason.',
  why: 'A hypothesis that says why it expects the effect teaches something when it fails.',
  types: planTypes,
  *check(draft) {
    for (const plan of plansOf(draft)) {
      if (plan.guided) continue
      for (const line of plan.lines) {
        const said = hypothesisIn(line).text
        if (said === '') continue
        const lacking = Object.entries(SLOTS)
          .filter(([, is]) => !is.test(said))
          .map(([slot]) => slot)
        if (lacking.length === 0 || lacking.length === Object.keys(SLOTS).length) continue
        const {item, offset} = line.part
        const end =
          line.start +
          said.length -
          said.match(/[\s.]*$/)![0].length +
          (line.text.length - line.own - said.length)
        yield {
          start: offset + item.start,
          end: offset + item.end,
          message: `Hypothesis without ${listed(lacking)}: expected the change, for whom, the measure, its direction, and why`,
          fixes:
            lacking.length === 1 && lacking[0] === 'a reason' && item.kind !== 'row'
              ? [
                  {
                    title: 'Add the reason',
                    edits: [{start: end, end, text: ', because <!-- why you expect it -->'}],
                  },
                ]
              : [],
        }
        break
      }
    }
  },
})

/** The words of a line that states a hypothesis; empty where it states none. */
const hypothesisIn = keptWith((line: PlanLine): {text: string} => {
  const own = line.text.slice(line.own)
  const isNamed = /^\W*(?:(?:our|the|main|primary|null|working)\s+)?hypothes[ie]s\b/i.test(line.text)
  const isSaid = /^\W*(?:we (?:believe|think|expect|hypothesi[sz]e)|if we)\b/i.test(own)
  if ((!isNamed && !isSaid) || /\bnull\b|^\W*h0\b/i.test(line.text.slice(0, 30))) return {text: ''}
  return {text: own.trim().split(/\s+/).length >= 6 ? own : ''}
})

const SLOTS: Readonly<Record<string, RegExp>> = {
  'a change': /\b(?:if|by|when|with|after|will|would|should)\b|\b[a-zà-ÿ]{3,}ing\b/i,
  'a measure':
    /%|\bfrom \d|\b(?:rates?|shares?|numbers?|ratio|percentage|proportion|time|minutes|hours|days|conversion|activation|retention|revenue|churn|orders?|sales|bookings?|clicks?|sign-?ups|visits?|tickets?|calls?|completion|score|nps|csat|cost|errors?|no-?shows?|returns?|refunds?|more|fewer|less|[a-zà-ÿ]+s per)\b/i,
  'a direction':
    /\b(?:increas|decreas|rais|ris|reduc|lower|grow|drop|fall|fewer|more|less|higher|improv|cut|halv|doubl|shorten|faster|boost|lift|go(?:es)? (?:up|down)|up to|from)\w*/i,
  'a reason':
    /\b(?:because|since|as (?:they|it|we|users|customers|people|most|the)|due to|so that|therefore|given that|the reason|which (?:means|shows)|interviews?|evidence|we saw|we learn)\b/i,
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
