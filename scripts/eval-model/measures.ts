import type {DeepReview} from '../../src/llm/review/deep-review.ts'
import type {PartStatus} from '../../src/llm/review/reply.ts'
import {Tally} from '../../test/bench/accuracy/tally.ts'
import type {Labelled} from './labelled.ts'

/** A file that was reviewed. */
export interface Reviewed {
  labelled: Labelled
  review: DeepReview
  seconds: number
}

/** A line of the table: one figure for the model, and where there is one, for the offline coach on the same files. */
export interface Measure {
  name: string
  model: string
  offline?: string
}

/** What a person compares models by. */
export function measuresOf(kind: Labelled['kind'], reviewed: readonly Reviewed[]): Measure[] {
  const reviews = reviewed.map(it => it.review)
  return [
    ...agreement(kind, reviewed),
    ...(kind === 'answer' ? ranking(reviewed) : []),
    {name: 'findings a file', model: mean(reviews.map(it => it.findings.length)).toFixed(1)},
    {name: 'rewrites a file', model: mean(reviews.map(it => it.rewrites.length)).toFixed(1)},
    {name: 'quotes that are in the file', model: percent(quoted(reviews))},
    {name: 'items that were dropped', model: percent(1 - share(reviews, droppedOf))},
    {name: 'tokens sent a file', model: Math.round(mean(reviews.map(it => it.usage.sent))).toString()},
    {
      name: 'tokens received a file',
      model: Math.round(mean(reviews.map(it => it.usage.received))).toString(),
    },
    {name: 'seconds a file', model: mean(reviewed.map(it => it.seconds)).toFixed(1)},
  ]
}

/** How often a part is seen as people see it: of documents the gaps are counted, of answers what is made. */
function agreement(kind: Labelled['kind'], reviewed: readonly Reviewed[]): Measure[] {
  const model = new Tally()
  const offline = new Tally()
  let labelled = 0
  let judged = 0
  for (const {labelled: file, review} of reviewed) {
    for (const [id, label] of file.labels) {
      if (kind === 'answer' && label === 'weak') continue
      labelled++
      const part = review.parts.find(it => it.id === id)
      if (!part) continue
      judged++
      model.add(isCounted(kind, part.status), isCounted(kind, label))
      offline.add(isCounted(kind, part.offline), isCounted(kind, label))
    }
  }
  const what = kind === 'answer' ? 'moves made' : 'gaps'
  const line = (name: string, figure: (tally: Tally) => number) => ({
    name: `${what}: ${name}`,
    model: figured(figure(model)),
    offline: figured(figure(offline)),
  })
  return [
    {name: 'parts that it judged', model: percent(judged / labelled)},
    line('precision', it => it.precision),
    line('recall', it => it.recall),
    line('F1', it => (2 * it.precision * it.recall) / (it.precision + it.recall)),
    line('kappa', it => it.kappa),
  ]
}

function isCounted(kind: Labelled['kind'], status: PartStatus): boolean {
  return kind === 'answer' ? status === 'made' : status !== 'made'
}

/** Whether better answers are seen as better, by the share of moves that are made, a weak one counted as half. */
function ranking(reviewed: readonly Reviewed[]): Measure[] {
  const files = reviewed.map(({labelled, review}) => ({
    labelled,
    model: mean(review.parts.map(it => worth(it.status))),
    offline: labelled.input.kind === 'answer' ? labelled.input.review.score : 0,
  }))
  const graded = files.filter(it => it.labelled.overall !== undefined)
  const grades = graded.map(it => it.labelled.overall ?? 0)
  const pairs = files.flatMap(plain =>
    files
      .filter(it => it.labelled.question === plain.labelled.question && it.labelled.variant === 'stuffed')
      .filter(() => plain.labelled.variant === 'plain')
      .map(stuffed => ({model: plain.model > stuffed.model, offline: plain.offline > stuffed.offline})),
  )
  const above = (of: 'model' | 'offline') => `${pairs.filter(it => it[of]).length}/${pairs.length}`
  return [
    {
      name: 'Spearman with people’s grades',
      model: figured(
        spearman(
          graded.map(it => it.model),
          grades,
        ),
      ),
      offline: figured(
        spearman(
          graded.map(it => it.offline),
          grades,
        ),
      ),
    },
    {name: 'plain above stuffed', model: above('model'), offline: above('offline')},
  ]
}

function worth(status: PartStatus): number {
  return status === 'made' ? 1 : status === 'weak' ? 0.5 : 0
}

/** Correlation of ranks, equal values sharing theirs (Spearman, 1904): -1 to 1, NaN where all are equal. */
export function spearman(first: readonly number[], second: readonly number[]): number {
  const [a, b] = [ranks(first), ranks(second)]
  const [meanA, meanB] = [mean(a), mean(b)]
  const products = a.map((it, index) => (it - meanA) * ((b[index] as number) - meanB))
  const spread = (values: number[], middle: number) => Math.sqrt(sum(values.map(it => (it - middle) ** 2)))
  return sum(products) / (spread(a, meanA) * spread(b, meanB))
}

function ranks(values: readonly number[]): number[] {
  return values.map(value => {
    const below = values.filter(it => it < value).length
    const equal = values.filter(it => it === value).length
    return below + (equal + 1) / 2
  })
}

function quoted(reviews: readonly DeepReview[]): number {
  return share(reviews, it => it.dropped.quoteNotFound + it.dropped.ambiguous)
}

function droppedOf({dropped}: DeepReview): number {
  return sum(Object.values(dropped))
}

/** The share of items that were kept, against those lost in one way. */
function share(reviews: readonly DeepReview[], lost: (review: DeepReview) => number): number {
  const kept = sum(reviews.map(it => it.findings.length + it.rewrites.length + it.parts.length))
  return kept / (kept + sum(reviews.map(lost)))
}

function sum(values: readonly number[]): number {
  return values.reduce((all, it) => all + it, 0)
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : sum(values) / values.length
}

function percent(value: number): string {
  return Number.isNaN(value) ? '–' : `${Math.round(100 * value)}%`
}

function figured(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(2)
}
