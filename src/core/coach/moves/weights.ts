import type {Category, MoveId} from '../types.ts'
import type {Features} from './features.ts'
import data from './weights.json' with {type: 'json'}

/** What `npm run train` writes. */
interface Weights {
  /** The names of the features of units. */
  features: readonly string[]
  /** What speaks for a move before a unit is seen. */
  biases: Readonly<Record<string, number>>
  /** What each feature says for a move, packed; those of `move@category` are added to those of the move. */
  units: Readonly<Record<string, string>>
  /** What the best units and the whole answer say for a move. */
  made: Readonly<Record<string, number>>
  /** The same for a move that is at least gestured at. */
  touched: Readonly<Record<string, number>>
  /** The same for a text of a few sentences, which is to make one move. */
  alone: Readonly<Record<string, number>>
}

const weights: Weights = data

/** A weight is a multiple of this. */
export const STEP = 0.04
/** Packed numbers are printable characters without the two that JSON escapes. */
const DIGITS = Array.from({length: 95}, (_, at) => String.fromCharCode(32 + at)).filter(
  it => !'"\\'.includes(it),
)
const MIDDLE = Math.floor(DIGITS.length / 2)
const values = new Map(DIGITS.map((digit, at) => [digit, at]))

/** Packs numbers, most of them 0, as pairs: how many to skip, then a value as a multiple of `STEP`. */
export function packed(numbers: readonly number[]): string {
  let text = ''
  let skipped = 0
  for (const number of numbers) {
    const steps = Math.max(-MIDDLE, Math.min(DIGITS.length - 1 - MIDDLE, Math.round(number / STEP)))
    if (steps === 0 && skipped < DIGITS.length - 1) {
      skipped++
      continue
    }
    text += `${DIGITS[skipped]}${DIGITS[steps + MIDDLE]}`
    skipped = 0
  }
  return text
}

/** The inverse of `packed`, for so many numbers. */
export function unpacked(text: string, size: number): Float64Array {
  const numbers = new Float64Array(size)
  let at = 0
  for (let index = 0; index < text.length; index += 2) {
    at += values.get(text[index] as string) as number
    numbers[at++] = ((values.get(text[index + 1] as string) as number) - MIDDLE) * STEP
  }
  return numbers
}

/** What speaks for a move that nothing is known of. */
const NEVER = -9

const indices = new Map(weights.features.map((name, at) => [name, at]))
const ready = new Map<string, Float64Array>()

function weightsOf(name: string): Float64Array | undefined {
  let found = ready.get(name)
  const text = weights.units[name]
  if (!found && text !== undefined) {
    found = unpacked(text, weights.features.length)
    ready.set(name, found)
  }
  return found
}

/** A unit's features as the model knows them. */
export interface Known {
  at: readonly number[]
  values: readonly number[]
}

/** Leaves out the features that it has not learned of. */
export function known(features: Features): Known {
  const found: {at: number[]; values: number[]} = {at: [], values: []}
  for (const [name, value] of features) {
    const index = indices.get(name)
    if (index === undefined) continue
    found.at.push(index)
    found.values.push(value)
  }
  return found
}

/** What a unit by itself says for a move, in log-odds. */
export function logitOfUnit({at, values: own}: Known, move: MoveId, category: Category): number {
  const general = weightsOf(move)
  const special = weightsOf(`${move}@${category}`)
  let sum = weights.biases[move] ?? NEVER
  for (let index = 0; index < at.length; index++) {
    const feature = at[index] as number
    sum += (own[index] as number) * ((general?.[feature] ?? 0) + (special?.[feature] ?? 0))
  }
  return sum
}

/** The chance that a reader finds a move made, at least touched on, or made in a text of a few sentences. */
export function chanceOf(
  which: 'made' | 'touched' | 'alone',
  features: Readonly<Record<string, number>>,
): number {
  const own = weights[which]
  let sum = 0
  for (const [name, value] of Object.entries(features)) sum += value * (own[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
