import {ModelError} from '../model-error.ts'
import type {Provider, Turn, Usage} from '../types.ts'
import {countTokens, estimateTokens} from './tokens.ts'

/** Tokens that a reply may take at most, and at least: with less, there would be no room for a review. */
export const MOST_RECEIVED = 8000
const FEWEST_RECEIVED = 1000

/** What has been used of a budget, and what is left. */
export class Account {
  readonly #provider: Provider
  readonly #budget: number
  #sent = 0
  #received = 0
  #isEstimate = false

  /** @param budget tokens, sent and received together */
  constructor(provider: Provider, budget: number) {
    this.#provider = provider
    this.#budget = budget
  }

  get usage(): Usage & {isEstimate: boolean} {
    return {sent: this.#sent, received: this.#received, isEstimate: this.#isEstimate}
  }

  /**
   * How long the reply may be when this is sent.
   *
   * @throws ModelError of kind `over-budget` where there is no room for a useful one
   */
  async room(system: string, turns: readonly Turn[]): Promise<number> {
    const sent = await countTokens(this.#provider, textOf(system, turns))
    const left = this.#budget - this.#sent - this.#received - sent
    if (left >= FEWEST_RECEIVED) return Math.min(MOST_RECEIVED, left)
    throw new ModelError(
      'over-budget',
      `This would send about ${inThousands(sent)} tokens and needs ${inThousands(FEWEST_RECEIVED)} for the reply; your budget is ${inThousands(this.#budget)}. Nothing was sent.`,
      'Raise the budget in the settings, or review a part of the file.',
    )
  }

  add(system: string, turns: readonly Turn[], reply: string, usage: Usage | null): void {
    this.#sent += usage?.sent ?? estimateTokens(textOf(system, turns))
    this.#received += usage?.received ?? estimateTokens(reply)
    if (!usage) this.#isEstimate = true
  }
}

function textOf(system: string, turns: readonly Turn[]): string {
  return [system, ...turns.map(it => it.text)].join('\n')
}

/** “12,400” */
function inThousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
