import {flat} from '../../sections/section.ts'
import {sectionsOn} from '../../sections/titled.ts'
import {defineRule} from '../rule.ts'

export const appetiteEstimate = defineRule({
  id: 'pitch/appetite-estimate',
  severity: 'hint',
  what: 'An appetite that is an estimate: how long it will take, in place of how much it is worth.',
  why: 'An estimate begins with a solution and grows with it; an appetite begins with the problem and cuts the solution.',
  types: ['pitch'],
  *check(draft) {
    for (const section of sectionsOn(draft, 'appetite')) {
      const lines = flat(section.parts)
      for (const {item, offset} of lines) {
        const match = ESTIMATES.exec(item.text)
        if (!match || DENIED.test(item.text.slice(0, match.index + match[0].length)) || item.guided) continue
        if (BUDGETS.test(item.text)) continue
        const start = offset + item.start + match.index
        const at = offset + item.end
        yield {
          start,
          end: start + match[0].trimEnd().length,
          message: `An estimate (“${match[0].trim().replace(/\s+/g, ' ')}”): expected the time that the problem is worth, and what is cut to fit`,
          fixes: [
            {
              title: 'Add the budget',
              edits: [
                {
                  start: at,
                  end: at,
                  text: ' It is worth <!-- how many weeks of how many people -->; to fit, we cut <!-- what goes first -->.',
                },
              ],
            },
          ],
        }
        break
      }
    }
  },
})

const ESTIMATES =
  /\b(?:estimat\w*|(?:we|it|this|which) (?:think|expect|believe|guess|reckon)\w*\b[^.;]{0,40}?\b(?:take|weeks?|days?|months?)\b|(?:will|should|would|might|could|may) (?:probably |likely )?(?:take|need|require)\b|(?:takes?|needs?|requires?) (?:about|around|roughly|approximately|at least|~)|story points?|person-days|man-days|t-shirt size)\b/i
/** The problem's worth is what sets it. */
const BUDGETS =
  /\b(?:worth|budget|at most|no more than|not more than|cap(?:ped)?|hard stop|whatever fits|to fit|fixed)\b/i
const DENIED = /\b(?:not|no|never|rather than|instead of|n['’]t)\b/i
