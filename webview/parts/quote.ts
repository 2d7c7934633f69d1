import {html, type TemplateResult} from 'lit-html'
import type {Place} from '../../src/protocol/common.ts'
import type {Panel} from '../panel.ts'

/** The person's own words; choosing them shows where they stand. */
export function quote(text: string, place: Place, panel: Panel): TemplateResult {
  return html`<button class="quote" @click=${() => panel.want({kind: 'reveal', place, focus: false})}>
    <q>${text}</q>
  </button>`
}
