import type {Fact} from '../../document/block.ts'
import {mayMatch, sentences} from '../../document/sentences.ts'
import {changesIn} from '../../metrics/changes.ts'
import type {Metric} from '../../metrics/metric.ts'
import type {Quantity} from '../../metrics/quantities.ts'
import {readMetrics} from '../../metrics/read-metrics.ts'
import {idOf, idsIn, shared, subjectWords} from '../../metrics/subject.ts'
import {valuesOf} from '../../metrics/values.ts'
import {MOST_TEXT} from '../../sections/parts.ts'
import type {Problem} from '../../types.ts'
import {defineRule} from '../rule.ts'

export const twoBaselines = defineRule({
  id: 'across/two-baselines',
  severity: 'information',
  what: 'One metric with two baselines in two places.',
  why: 'Whether the target is met depends on which of the two a reader happened to find.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec', 'experiment'],
  *check(draft) {
    const {document} = draft
    const metrics = (readMetrics(draft)?.metrics ?? []).flatMap(metric => {
      const {baseline, target} = valuesOf(metric)
      return baseline && !metric.guided ? [{metric, baseline, target, words: subjectWords(metric.name)}] : []
    })
    if (metrics.length === 0) return
    yield* listedTwice(metrics, document.text)
    let seen = 0
    for (const {item: claim, offset} of document.each(claims)) {
      if (++seen > MOST_CLAIMS) return
      const start = offset + claim.from.start
      for (const {metric, baseline, target, words} of metrics) {
        if (isOwn(metric, start) || claim.from.unit !== baseline.unit || claim.from.value === baseline.value)
          continue
        if (!isSame(metric, words, target, claim)) continue
        const said = document.text.slice(baseline.start, baseline.end)
        const other = document.text.slice(start, offset + claim.from.end)
        yield {
          start,
          end: offset + claim.from.end,
          message: `Two baselines of “${metric.name}”, ${other} here and ${said} among the metrics: expected one`,
          related: [{start: baseline.start, end: baseline.end, message: `the baseline of “${metric.name}”`}],
          fixes: [
            {title: `Write ${said}`, edits: [{start, end: offset + claim.from.end, text: said}]},
            {
              title: `Write ${other} among the metrics`,
              edits: [{start: baseline.start, end: baseline.end, text: other}],
            },
          ],
        }
        break
      }
    }
  },
})

interface Listed {
  metric: Metric
  baseline: Quantity
}

/** The same name, or the same id, twice among the metrics, with a baseline each. */
function* listedTwice(metrics: readonly Listed[], text: string): Generator<Problem> {
  const known = new Map<string, Listed>()
  for (const it of metrics) {
    const {metric, baseline} = it
    const key = idOf(metric) ?? metric.name.toLowerCase()
    const first = known.get(key)
    if (!first) known.set(key, it)
    else if (first.baseline.unit === baseline.unit && first.baseline.value !== baseline.value) {
      const {start, end} = baseline
      const said = text.slice(first.baseline.start, first.baseline.end)
      yield {
        start,
        end,
        message: `Two baselines of “${metric.name}”, ${text.slice(start, end)} here and ${said} before: expected one`,
        related: [
          {
            start: first.baseline.start,
            end: first.baseline.end,
            message: `the first baseline of “${metric.name}”`,
          },
        ],
        fixes: [{title: `Write ${said}`, edits: [{start, end, text: said}]}],
      }
    }
  }
}

/** Each is compared with each metric; no document that is read has more. */
const MOST_CLAIMS = 300

/** “… from 28% to 45%” in a sentence. */
interface Claim {
  from: Quantity
  to: Quantity
  words: ReadonlySet<string>
  ids: readonly string[]
  /** It speaks of a part of the users, or of one place: another number is no contradiction. */
  isPart: boolean
}

const PART =
  /\b(?:mobile|desktop|tablet|ios|android|web|new|returning|existing|first-time|repeat|only|among|segment|cohort|pilot|region|branch|per|weekend|weekday|night|night-time|peak|alone|especially|each)\b/i
const PLACE = /\b(?:in|at|for) (?:the )?[A-Z]/

const claims: Fact<readonly Claim[]> = block => {
  if (!mayMatch(block, /\bfrom\b|→|->|=>|⇒|–>/i)) return []
  return block.fact(sentences).flatMap(({text, start, prose}) => {
    if (prose.kind === 'quote' || text.length > MOST_TEXT) return []
    return changesIn(text).map(({from, to}) => ({
      from: {...from, start: start + from.start, end: start + from.end},
      to,
      words: subjectWords(text),
      ids: idsIn(text),
      isPart: PART.test(text) || PLACE.test(text),
    }))
  })
}

function isOwn({part: {item, offset}}: Metric, at: number): boolean {
  return offset + item.start <= at && at < offset + item.until
}

/** The same metric, by its id, or by all words of its name with the same target. */
function isSame(
  metric: Metric,
  words: ReadonlySet<string>,
  target: Quantity | undefined,
  claim: Claim,
): boolean {
  const id = idOf(metric)
  const aimsAlike = target !== undefined && target.unit === claim.to.unit && target.value === claim.to.value
  if (id && claim.ids.length === 1 && claim.ids[0] === id) return aimsAlike || !claim.isPart
  if (words.size === 0 || shared(words, claim.words) < words.size) return false
  return aimsAlike && (words.size > 1 || !claim.isPart)
}
