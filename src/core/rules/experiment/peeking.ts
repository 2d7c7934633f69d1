import {defineRule} from '../rule.ts'
import {plansOf, planTypes} from './plan-lines.ts'

export const peeking = defineRule({
  id: 'experiment/peeking',
  severity: 'hint',
  what: 'An experiment that is to stop as soon as it is significant, without a method that allows looking.',
  why: 'Looked at twenty times, a test without any effect turns significant once in about four cases.',
  types: planTypes,
  *check(draft) {
    for (const plan of plansOf(draft)) {
      if (plan.lines.some(({text}) => ALLOWED.test(text))) continue
      for (const {text, own, start, part} of plan.lines) {
        const match = PEEKS.exec(text)
        if (!match || DENIED.test(text) || HARM.test(text)) continue
        const from = start + Math.max(0, match.index - own)
        yield {
          start: from,
          end: Math.min(from + match[0].trimEnd().length, part.offset + part.item.end),
          message:
            'The test stops when it looks significant: expected a fixed sample, or a sequential method that allows looking',
        }
      }
    }
  },
})

const PEEKS =
  /\b(?:stop|end|call|conclude|ship|declare)\b[^.;]{0,60}?\b(?:as soon as|once|when(?:ever)?|the moment)\b[^.;]{0,60}?\bsignifican\w+|\b(?:as soon as|once|when(?:ever)?)\b[^.;]{0,60}?\bsignifican\w+[^.;]{0,30}\b(?:stop|end|ship|roll)\b|\b(?:run|keep|continue)\w*\b[^.;]{0,40}?\buntil\b[^.;]{0,50}?\bsignifican\w+|\b(?:check|look at|review|read|watch)\w*\b[^.;]{0,30}?\b(?:results?|p-?values?|significance)\b[^.;]{0,20}?\b(?:daily|every (?:day|morning|week)|each (?:day|morning|week)|weekly)\b[^.;]{0,60}?\b(?:stop|end|decide)/i
const ALLOWED =
  /\b(?:sequential\w*|alpha[- ]spending|always[- ]valid|SPRT|o['’]brien|pocock|bayes\w*|group[- ]sequential|no[- ]peeking|mSPRT)\b/i
const DENIED = /\b(?:not|never|no|nobody|without|instead of|avoid)\b|n['’]t\b/i
const HARM = /\b(?:guard-?rail|harm|crash|errors?|worse|safety|complaints?)\b/i
