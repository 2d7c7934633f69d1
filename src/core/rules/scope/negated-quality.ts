import {isGuided} from '../../sections/guidance-line.ts'
import {defineRule} from '../rule.ts'
import {nonGoals} from './non-goals.ts'

export const negatedQuality = defineRule({
  id: 'scope/negated-quality',
  severity: 'hint',
  what: 'A non-goal that is a quality turned round: “should not crash”, “no bugs”.',
  why: 'Nobody wanted a product that crashes, so nothing is left out; what could be asked for and is declined stays unsaid.',
  types: ['prd', 'one-pager', 'pitch', 'feature-spec'],
  *check(draft) {
    const {text} = draft.document
    for (const {line} of nonGoals(draft)) {
      const {item, offset} = line
      const words = item.kind === 'row' ? (item.cells[0]?.text ?? '') : item.text.slice(0, 300)
      const hit = NEGATED.exec(words)
      if (!hit || isGuided(text, line)) continue
      const from = offset + (item.kind === 'row' ? item.cells[0]!.start : item.start)
      const lead = /^\W*/.exec(hit[0])?.[0].length ?? 0
      const cell = item.kind === 'row' ? item.cells[0] : undefined
      const whole = {start: from + lead, end: cell ? offset + cell.end : offset + item.end}
      yield {
        start: from + hit.index + lead,
        end: from + hit.index + hit[0].trimEnd().length,
        message: `A quality turned round (“${hit[0].slice(lead).replace(/\s+/g, ' ').trim()}”), which nobody would want otherwise: expected something that could be a goal and is declined`,
        fixes: [
          {
            title: 'Ask for a real non-goal',
            edits: [
              {
                ...whole,
                text: '<!-- something that a reader could expect of this, and why it is left out -->',
              },
            ],
          },
        ],
      }
    }
  },
})

const BAD =
  'crash(?:es|ing)?|fail(?:s|ures?|ing)?|break(?:s|ing)?(?: (?:anything|existing)[\\w ]{0,20})?|freez(?:e|es|ing)|hang(?:s|ing)?|lag(?:s|ging)?|leak(?:s|ing)?(?: (?:data|memory))?|los(?:e|es|ing) (?:any )?(?:data|orders|work|messages|changes)|corrupt(?:s|ing)? (?:data|files)|confus(?:e|es|ing)(?: (?:users|people|customers|anyone))?|annoy(?:s|ing)?(?: (?:users|people|customers))?|degrad(?:e|es|ing)(?: (?:the )?performance)?|regress(?:es)?|slow down[\\w ]{0,20}'
const STATE =
  'slow(?:er)?|buggy|unstable|unreliable|insecure|unsafe|unusable|confusing|hard to (?:use|learn|maintain)|difficult to use|ugly|complicated|complex|expensive to run|laggy|inaccessible|unresponsive'
const HARM =
  'bugs?|crash(?:es)?|errors?|down-?time|outages?|data loss|regressions?|(?:security|privacy) (?:holes?|issues?|vulnerabilit(?:y|ies)|breach(?:es)?|leaks?)|performance (?:issues?|problems?|degradations?|regressions?)|memory leaks?|lags?|(?:long |slow )?loading times|breaking changes?|technical debt|bad (?:ux|user experience)|poor (?:ux|user experience|performance)'
/** Only where it is all that the line says: “no downtime guarantee” declines something. */
const END = '(?=\\s*(?:$|[.,;:()!–—\\n]|(?:in|on|at|during|for|after|when|under|while|or|and)\\b))'
const NEGATED = new RegExp(
  String.raw`^\W*(?:(?:(?:the|an?|our|this|it|they)\s+)?(?:[\w-]+\s+){0,3}?(?:(?:should|must|will|shall|may|can|does|do)(?:\s+not|n['’]t)|never|cannot)\s+(?:ever\s+)?(?:(?:${BAD})|be\s+(?:too\s+)?(?:${STATE}))|(?:not\s+)(?:be(?:ing)?\s+(?:too\s+)?(?:${STATE})|(?:crash|fail|freez|lagg|hang|leak)(?:ing)?)|(?:no|zero|avoid(?:ing)?)\s+(?:more\s+|new\s+|major\s+|known\s+|critical\s+|unplanned\s+)?(?:${HARM}))${END}`,
  'i',
)
