import {html, nothing, type TemplateResult} from 'lit-html'
import type {Place} from '../../src/protocol/common.ts'
import type {Panel} from '../panel.ts'
import {quote} from './quote.ts'

/** What stands best. */
export function strengthCard(
  strength: {quote: string; why: string; place: Place},
  panel: Panel,
): TemplateResult {
  return html`<section class="card strength" tabindex="-1" aria-labelledby="strength">
    <h2 id="strength">What works</h2>
    ${quote(strength.quote, strength.place, panel)}
    <p class="quiet">${strength.why}</p>
  </section>`
}

interface FixCard {
  title: string
  how: string
  why?: string | undefined
  /** Points that it would bring. */
  gain: number
  buttons: unknown
}

/** What to mend first. */
export function fixCard({title, how, why, gain, buttons}: FixCard): TemplateResult {
  return html`<section class="card first" tabindex="-1" aria-labelledby="first">
    <h2 id="first">
      Fix first ${gain > 0 ? html`<span class="gain">+${gain}<span class="sr-only"> points</span></span>` : nothing}
    </h2>
    <p class="what">${title}</p>
    <p>${how}</p>
    ${why ? html`<p class="quiet">${why}</p>` : nothing}
    <div class="buttons">${buttons}</div>
  </section>`
}
