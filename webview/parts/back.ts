import {html, type TemplateResult} from 'lit-html'
import type {Panel} from '../panel.ts'

/** From a part of practice to where one chooses what to do. */
export function backToPractice(panel: Panel): TemplateResult {
  const go = () => panel.want({kind: 'show-practice', view: 'home'})
  return html`<p><button class="link" @click=${go}>‹ Back to practice</button></p>`
}
