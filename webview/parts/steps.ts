import {html, type TemplateResult} from 'lit-html'
import type {Panel} from '../panel.ts'

/** What is proposed to do next, each with its reason; a click does it. */
export function stepCards(steps: readonly {title: string; why: string}[], panel: Panel): TemplateResult {
  return html`<ul class="plain">
    ${steps.map(
      ({title, why}, step) => html`<li>
        <button class="card choice" @click=${() => panel.want({kind: 'take-step', step})}>
          <strong>${title}</strong><span class="quiet">${why}</span>
        </button>
      </li>`,
    )}
  </ul>`
}
