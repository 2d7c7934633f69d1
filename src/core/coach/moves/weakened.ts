import {written} from '../../arithmetic/numbers.ts'
import type {Category, MoveId, MoveReading} from '../types.ts'
import type {Answer, Unit} from './answer.ts'
import type {Showing} from './showings.ts'
import {wrongSums} from './sums.ts'
import {threadFault} from './thread.ts'

/** Moves that rest on another one, which has to stand before them. */
interface Order {
  first: MoveId
  before: readonly MoveId[]
  because: string
}

const ORDERS: Readonly<Partial<Record<Category, readonly Order[]>>> = {
  diagnosis: [
    {
      first: 'data-check',
      before: ['internal-cause', 'external-cause', 'action'],
      because:
        'It comes after the first cause: expected the number to be checked before anything is blamed for it.',
    },
  ],
  'product-sense': [
    {
      first: 'pain',
      before: ['options', 'decision'],
      because: 'It comes after the solution: expected what is hard today before what is built for it.',
    },
  ],
  improvement: [
    {
      first: 'pain',
      before: ['options', 'decision'],
      because: 'It comes after the solution: expected what is hard today before what is built for it.',
    },
  ],
  metrics: [
    {
      first: 'goal',
      before: ['primary-metric', 'input-metrics'],
      because: 'It comes after the measures: expected what the product is for before what is counted.',
    },
  ],
  estimation: [
    {
      first: 'equation',
      before: ['compute'],
      because: 'It comes after the result: expected how the number is put together before the number.',
    },
  ],
  prioritization: [
    {
      first: 'criteria',
      before: ['scores'],
      because: 'They come after the scores: expected what counts before anything is ranked by it.',
    },
  ],
}
/** Who opens with the answer in a sentence or two has announced it, not skipped what it rests on. */
const HEADLINE_UNITS = 2
/** A unit that shows a move hardly less than the best one does may be where it is made first. */
const ALMOST = 2

/** What was read, with what an answer takes back again: by its order, by a choice that rejects nothing, by its sums. */
export function weakened(
  readings: readonly MoveReading[],
  answer: Answer,
  category: Category,
  showings: ReadonlyMap<MoveId, readonly Showing[]>,
): MoveReading[] {
  const made = new Map(readings.filter(it => it.status === 'made').map(it => [it.id, it]))
  const status = new Map(readings.map(it => [it.id, it.status]))
  return readings.map(reading => {
    if (reading.status !== 'made') return reading
    const because =
      outOfOrder(reading, answer, category, made, showings) ??
      withoutLoser(reading.id, status) ??
      threadFault(reading.id, made, answer.units) ??
      wronglySummed(reading.id, answer.units)
    return because === undefined ? reading : {...reading, status: 'weak', confidence: CERTAIN, because}
  })
}

/** What is compared, and not weighed. */
const CERTAIN = 0.9

function outOfOrder(
  {id}: MoveReading,
  {units}: Answer,
  category: Category,
  made: ReadonlyMap<MoveId, MoveReading>,
  showings: ReadonlyMap<MoveId, readonly Showing[]>,
): string | undefined {
  const order = ORDERS[category]?.find(it => it.first === id)
  if (!order) return undefined
  const headline = units[HEADLINE_UNITS - 1]?.end ?? 0
  const best = showings.get(id)?.[0]?.logit ?? 0
  const starts = (showings.get(id) ?? []).filter(it => it.logit >= best - ALMOST).map(it => it.unit.start)
  const start = Math.min(...starts)
  const isEarly = order.before.some(it => {
    const place = made.get(it)?.place
    return place && place.start >= headline && place.end <= start
  })
  return isEarly ? order.because : undefined
}

function withoutLoser(id: MoveId, status: ReadonlyMap<MoveId, MoveReading['status']>): string | undefined {
  const others = ['options', 'rejected'].filter(it => status.has(it))
  if (id !== 'decision' || others.length === 0) return undefined
  if (others.some(it => status.get(it) !== 'not-found')) return undefined
  return 'Nothing loses by this choice: expected at least one other way, and why not that one.'
}

function wronglySummed(id: MoveId, units: readonly Unit[]): string | undefined {
  if (id !== 'compute') return undefined
  const [sum] = units.flatMap(it => wrongSums(it.text))
  return sum && `“${sum.text}” does not come out: expected ${written(sum.result)}.`
}
