import {html, nothing, type TemplateResult} from 'lit-html'
import type {ModelWish} from '../../src/protocol/model.ts'
import type {Panel} from '../panel.ts'

/** Lets a connected model ask the next follow-up, and shows its question while it comes. */
export function interviewer(panel: Panel): TemplateResult | typeof nothing {
  const asking = panel.state.interviewer
  if (!asking) return nothing
  const {destination, saying, error} = asking
  const want = (wish: ModelWish) => () => panel.want({kind: 'model', wish})
  if (saying !== null) {
    return html`<div class="ask" tabindex="-1">
      <p role="status">The model asks …</p>
      ${saying ? html`<p>${saying}</p>` : nothing}
      <div class="buttons">
        <vscode-button appearance="secondary" @click=${want({to: 'stop-asking'})}>Stop</vscode-button>
      </div>
      <p class="quiet">Sent to ${destination}.</p>
    </div>`
  }
  return html`<div class="ask" tabindex="-1">
    ${
      error
        ? html`<p role="alert">${error.message}</p>
            <p class="quiet">${error.toDo}</p>`
        : nothing
    }
    <div class="buttons">
      <vscode-button appearance="secondary" @click=${want({to: 'ask'})}>Let the model ask</vscode-button>
    </div>
    <p class="quiet">
      Sends the question, your answer and what was said since to ${destination}. What you reply is scored by the coach.
    </p>
  </div>`
}
