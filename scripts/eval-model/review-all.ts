import {setTimeout as sleep} from 'node:timers/promises'
import {isModelError, type ModelError} from '../../src/llm/model-error.ts'
import {type DeepReview, deepReview} from '../../src/llm/review/deep-review.ts'
import type {Provider} from '../../src/llm/types.ts'
import type {Labelled} from './labelled.ts'
import type {Reviewed} from './measures.ts'

/** Tokens for one file: room for a long document and a model that thinks. */
const BUDGET = 60_000
const MOST_TRIES = 4
/** Seconds, where the endpoint says nothing or too much. */
const LONGEST_WAIT = 120

/** What another file would run into as well. */
const HOPELESS: readonly ModelError['kind'][] = [
  'bad-address',
  'unreachable',
  'redirected',
  'wrong-key',
  'not-allowed',
  'unknown-model',
  'wrong-endpoint',
  'no-credit',
]

/**
 * Reviews one file after the other, waiting where the endpoint asks for it.
 *
 * @throws ModelError where no file can be reviewed at all
 */
export async function reviewAll(
  provider: Provider,
  files: readonly Labelled[],
  report: (line: string) => void,
): Promise<{reviewed: Reviewed[]; failed: number}> {
  const reviewed: Reviewed[] = []
  let failed = 0
  for (const labelled of files) {
    try {
      const started = performance.now()
      const review = await reviewPatiently(provider, labelled, report)
      reviewed.push({labelled, review, seconds: (performance.now() - started) / 1000})
    } catch (error) {
      if (!isModelError(error) || HOPELESS.includes(error.kind)) throw error
      failed++
      report(`  ${labelled.id}: ${error.message}`)
    }
  }
  return {reviewed, failed}
}

async function reviewPatiently(
  provider: Provider,
  {id, input}: Labelled,
  report: (line: string) => void,
): Promise<DeepReview> {
  for (let tries = 1; ; tries++) {
    try {
      for await (const event of deepReview(provider, input, {budget: BUDGET})) {
        if (event.type === 'done') return event.review
      }
      throw new Error('a review without an end')
    } catch (error) {
      if (!isModelError(error) || error.kind !== 'rate-limit' || tries === MOST_TRIES) throw error
      const seconds = Math.min(LONGEST_WAIT, error.retryAfter ?? 10 * tries)
      report(`  ${id}: waits ${seconds} s`)
      await sleep(1000 * seconds)
    }
  }
}
