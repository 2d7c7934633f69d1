import {defineRule} from '../rule.ts'
import {addLine, asksFor} from './add-line.ts'
import {plansOf, planTypes} from './plan-lines.ts'

export const noDecision = defineRule({
  id: 'experiment/no-decision',
  severity: 'hint',
  what: 'An experiment that does not say what each result leads to, an inconclusive one among them.',
  why: 'A rule made after the result is known is made for the result; and most results are inconclusive.',
  types: planTypes,
  *check(draft) {
    for (const plan of plansOf(draft)) {
      if (plan.guided || !plan.isDesigned) continue
      const decides = plan.lines.find(({text}) => DECIDES.test(text))
      if (plan.lines.some(({text}) => INCONCLUSIVE.test(text))) continue
      if (!decides) {
        if (asksFor(draft, plan, /decision/)) continue
        yield {
          ...plan.place,
          message:
            'Decision rule not found: expected what you do if it wins, if it loses, and if it is inconclusive',
          fixes: [
            addLine(
              draft.document.text,
              plan,
              'Decision',
              'if it wins we …; if it loses we …; if it is inconclusive we …',
            ),
          ],
        }
      } else {
        const {part} = decides
        yield {
          start: part.offset + part.item.start,
          end: part.offset + part.item.end,
          message:
            'It says what a clear result leads to: expected also what you do if the result is inconclusive',
          fixes: [addLine(draft.document.text, plan, 'If it is inconclusive', 'what you do, and why')],
        }
      }
    }
  },
})

const ACT =
  '(?:ship|launch|roll(?:s|ed)? (?:it |this )?(?:out|back)|release|keep|adopt|stop|drop|kill|revert|remove|abandon|iterate|turn(?:s|ed)? (?:it )?(?:on|off)|go(?:es)? (?:on|live)|scale|expand|extend)'
const DECIDES = new RegExp(
  String.raw`\bdecision(?: rule)?s?\s*[:—–-]|\b(?:if|when|unless|should)\b[^.;]{3,120}\b${ACT}|\b${ACT}\b[^.;]{0,60}\b(?:if|when|unless|only)\b`,
  'i',
)
const INCONCLUSIVE =
  /\binconclusive|\bneither\b|\bno (?:clear|significant|detectable|measurable)\b|\bnot (?:statistically )?significant|\bin between\b|\botherwise\b|\b(?:interval|result|effect) (?:includes|contains|around|near|crosses|spans)\b|\bflat\b|\bno (?:effect|difference|winner|change)\b|\bin (?:all|any|every) other cases?\b|\bif not\b|\bbetween\b[^.;]{2,60}\band\b[^.;]{2,60}\bwe\b|\bundecided\b|\belse\b/i
