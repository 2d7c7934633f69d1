import {readMetrics} from '../../metrics/read-metrics.ts'
import {defineRule} from '../rule.ts'
import {addLine} from './add-line.ts'

export const vanity = defineRule({
  id: 'metric/vanity',
  severity: 'hint',
  what: 'Success metrics that only count attention: page views, downloads, registered users, followers.',
  why: 'Attention can be bought and grows by itself; it rises just as well when the product helps nobody.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec'],
  *check(draft) {
    const metrics = readMetrics(draft)?.metrics ?? []
    const own = metrics.filter(it => !it.isGuardrail)
    const [first] = own
    if (!first || metrics.some(it => it.guided) || !own.every(it => isVain(it.name, it.text))) return
    const names = own.slice(0, 3).map(it => `“${it.name}”`)
    yield {
      start: first.start,
      end: first.end,
      message: `Only attention is counted (${names.join(', ')}): expected one measure of what people get out of it`,
      fixes: [
        addLine(
          draft.document.text,
          metrics.at(-1)!,
          'Add a measure of the outcome',
          'Outcome',
          'what people do or get once they have come: “guests who book again within a year”',
        ),
      ],
    }
  },
})

const COUNTED =
  /\b(?:page ?views?|views|impressions|downloads?|(?<!un)installs?|installations|registered (?:users|accounts|members)|registrations|sign-?ups|followers|likes|visits?|visitors|hits|stars|mentions|newsletter subscribers|shares|retweets|traffic)\b/i
const TELLS_MORE =
  /\b(?:rate|ratio|conver\w+|retain\w*|retention|return\w*|come back|again|active|paying|paid|buy|purchas\w*|book|complet\w*|finish\w*|per (?:user|visitor|session|customer)|who|that|which|whose|after|satisf\w*|revenue|orders)\b|\d\s?% of|\bshare of\b/i

function isVain(name: string, text: string): boolean {
  return COUNTED.test(name) && !TELLS_MORE.test(text)
}
