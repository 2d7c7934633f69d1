import {meansDefect} from './means.ts'
import {type Defect, quoted, type Story} from './story.ts'

const screen =
  /\b(?:(?:double-)?click(?:ing)?(?:\s+on)?|drop-?downs?|check\s?box(?:es)?|radio\s+buttons?|modal(?:\s+(?:window|dialog))?s?|pop-?ups?(?:\s+window)?|tooltips?|side\s?bars?|hamburger\s+menus?|carousels?|accordions?|text\s?(?:box(?:es)?|fields?)|input\s+fields?|toggle\s+(?:switch|button)(?:es|s)?|(?:new|separate)\s+tab|buttons?\s+(?:to|that|for|on|next|labell?ed))\b/i
const store =
  /\b(?:in|into|from|to|using|with|via)\s+(?:the\s+|an?\s+)?(?:[^\s,]+\s+)?(?:database|db|sql|mysql|postgres(?:ql)?|mongodb|redis|elasticsearch|kafka|rabbitmq|s3(?:\s+bucket)?|dynamodb|firebase|data\s?store|lambda|microservices?|stored\s+procedures?|cron\s?jobs?|react|angular|vue|django|rails|jquery)\b/i
/** For these people the machine is the product. */
const technical =
  /\b(?:dev\w*|engineer\w*|programmer\w*|admin\w*|architect\w*|operators?|dba|analysts?|scientists?|researchers?|publishers?|integrators?|maintainers?|testers?|curators?|hackers?|tech\w*)\b/i

/** Finds a wish that prescribes a screen or a store: what is to be built, in place of what a person does. */
export function solutionDefect(story: Story): Defect | undefined {
  const {form, means, role} = story
  if (form === 'free' || !means || meansDefect(story)) return undefined
  const text = means.text.slice(0, 2000)
  const hit = screen.exec(text) ?? (technical.test(role?.text ?? '') ? null : store.exec(text))
  if (!hit) return undefined
  const start = means.start + hit.index
  return {
    start,
    end: start + hit[0].length,
    confidence: 'possible',
    message: `The wish says how it is built (${quoted(hit[0])}): expected what the person does or learns`,
  }
}
