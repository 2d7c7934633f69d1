import {stem} from '../../src/core/coach/moves/stem.ts'
import type {Question} from '../../src/core/practice/questions/question.ts'
import {type Placed, readBank} from './bank.ts'
import type {Problem} from './files.ts'

/**
 * Two questions are near each other when somebody who has answered one would find the other known. What tells it are
 * the rare words they share: “crane” in two of 260 questions says much, “customers” in 90 of them little. So each text
 * is a set of stems, each stem weighs log(questions / questions that have it), and likeness is the cosine of the two:
 * 0 without a common stem, 1 for the same words in any order. (Spärck Jones 1972 for the weight.)
 *
 * A question that is told again in other words comes to .38 and more in our tests; of the pairs of the bank none comes
 * to .25. The limit lies between.
 */
export const NEAR = 0.33

/**
 * So many words in a row are copied, where at least two of them say something: “what do you tell the board” is how
 * interviewers speak. A word says something if at most one question in ten has it.
 */
const RUN = 6
const LEAST_TELLING = 2
const TELLING = 1 / 10

interface Pair {
  a: Placed
  b: Placed
  likeness: number
}

export async function likenessProblems(root: string): Promise<Problem[]> {
  const bank = await readBank(root)
  return [...nearProblems(bank), ...copiedRuns(bank)]
}

export function nearProblems(bank: readonly Placed[]): Problem[] {
  return nearestPairs(bank)
    .filter(({likeness}) => likeness >= NEAR)
    .map(({a, b, likeness}) => ({
      path: b.path,
      line: b.lineOf('ask'),
      message: `“${b.question.id}” is near “${a.question.id}” (${likeness.toFixed(2)} of 1): expected a question about something else, below ${NEAR}`,
    }))
}

/** All pairs, the nearest first: by what is asked or by everything that is said of it, whichever is nearer. */
export function nearestPairs(bank: readonly Placed[]): Pair[] {
  const asks = bank.map(({question: {ask, industry}}) => `${ask} ${industry}`)
  const wholes = bank.map(({question}) =>
    textsOf(question)
      .map(it => it.text)
      .join(' '),
  )
  const likeAsked = likenessOf(asks)
  const likeWhole = likenessOf(wholes)
  const pairs = bank.flatMap((b, j) =>
    bank.slice(0, j).map((a, i) => ({a, b, likeness: Math.max(likeAsked(i, j), likeWhole(i, j))})),
  )
  return pairs.sort((one, other) => other.likeness - one.likeness)
}

function likenessOf(texts: readonly string[]): (i: number, j: number) => number {
  const sets = texts.map(text => new Set(wordsOf(text).map(stem)))
  const known = new Map<string, number>()
  for (const set of sets) for (const it of set) known.set(it, (known.get(it) ?? 0) + 1)
  const weight = (it: string) => Math.log(texts.length / (known.get(it) ?? 1))
  const lengths = sets.map(set => Math.hypot(...[...set].map(weight)))
  return (i, j) => {
    const other = sets[j]
    let product = 0
    for (const it of sets[i] ?? []) if (other?.has(it)) product += weight(it) ** 2
    return product / ((lengths[i] ?? 0) * (lengths[j] ?? 0) || 1)
  }
}

/** Words in a row that two questions share, wherever they stand in them. One problem for each pair. */
export function copiedRuns(bank: readonly Placed[]): Problem[] {
  const known = new Map<string, number>()
  for (const {question} of bank) {
    const words = new Set(textsOf(question).flatMap(({text}) => wordsOf(text)))
    for (const word of words) known.set(word, (known.get(word) ?? 0) + 1)
  }
  const isTelling = (word: string) => (known.get(word) ?? 0) <= bank.length * TELLING
  const first = new Map<string, Placed>()
  const problems = new Map<string, Problem>()
  for (const placed of bank) {
    for (const {text, keys} of textsOf(placed.question)) {
      const words = wordsOf(text)
      for (let at = 0; at + RUN <= words.length; at++) {
        const run = words.slice(at, at + RUN)
        if (run.filter(isTelling).length < LEAST_TELLING) continue
        const key = run.join(' ')
        const other = first.get(key)
        if (!other) first.set(key, placed)
        if (!other || other === placed) continue
        const pair = `${other.question.id} ${placed.question.id}`
        const message = `“… ${key} …” stands in “${other.question.id}” too: expected words of its own`
        if (!problems.has(pair))
          problems.set(pair, {path: placed.path, line: placed.lineOf(...keys), message})
      }
    }
  }
  return [...problems.values()]
}

/** Everything that a question says, and the keys that lead to it. */
function textsOf(question: Question): {text: string; keys: PropertyKey[]}[] {
  const {ask, why, strong, traps, followUps, above, below} = question
  return [
    {text: ask, keys: ['ask']},
    {text: why, keys: ['why']},
    ...strong.map(({does}, at) => ({text: does, keys: ['strong', at, 'does']})),
    ...traps.map((text, at) => ({text, keys: ['traps', at]})),
    ...followUps.map(({ask: text}, at) => ({text, keys: ['follow-ups', at, 'ask']})),
    {text: above, keys: ['above']},
    {text: below, keys: ['below']},
  ]
}

function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().replaceAll('’', "'")
  return plain.match(/[\p{L}\d]+(?:'\p{L}+)?/gu) ?? []
}
