import {html, nothing, type TemplateResult} from 'lit-html'
import type {Interview} from '../../src/protocol/mock.ts'
import type {Panel} from '../panel.ts'

const words = {answered: 'answered', current: 'this one', open: 'to come'} as const

/** Where the mock interview stands that an answer belongs to, and the way on. */
export function interviewStrip({number, count, style, marks, next}: Interview, panel: Panel): TemplateResult {
  return html`<section class="interview" tabindex="-1" aria-label="Mock interview">
    <p><b>Question ${number} of ${count}</b> <span class="quiet">· ${style}</span></p>
    <ol class="plain marks" aria-label="Questions">
      ${marks.map(
        (mark, index) => html`<li class=${mark} aria-current=${mark === 'current' ? 'step' : nothing}>
          <span class="sr-only">Question ${index + 1}, ${words[mark]}</span>
        </li>`,
      )}
    </ol>
    <div class="buttons">
      ${onward(next, panel)}
      ${
        next === 'summary'
          ? nothing
          : html`<button class="link" @click=${() => panel.want({kind: 'end-mock'})}>Summary so far</button>`
      }
    </div>
  </section>`
}

/** What comes after an answer that is reviewed. */
export function onward(next: Interview['next'], panel: Panel): TemplateResult | typeof nothing {
  if (next === null) return nothing
  return next === 'question'
    ? html`<vscode-button @click=${() => panel.want({kind: 'next-question'})}>Next question</vscode-button>`
    : html`<vscode-button @click=${() => panel.want({kind: 'end-mock'})}>See the summary</vscode-button>`
}
