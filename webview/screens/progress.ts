import {html, type TemplateResult} from 'lit-html'
import type {ProgressScreen} from '../../src/protocol/progress.ts'
import type {Panel} from '../panel.ts'

/** What became of the answers so far. */
export function progressScreen({count, latest}: ProgressScreen, panel: Panel): TemplateResult {
  if (count === 0) {
    return html`<section class="start">
      <h1>No answers yet</h1>
      <p class="quiet">Each answer that you submit is one Markdown file of yours. What comes of them shows here.</p>
      <div class="buttons">
        <vscode-button @click=${() => panel.want({kind: 'start', command: 'new.answer'})}
          >Practise an answer</vscode-button
        >
      </div>
    </section>`
  }
  return html`<section>
    <h1>${count === 1 ? '1 answer' : `${count} answers`} so far</h1>
    <ul class="plain rows" tabindex="-1" aria-label="Latest answers">
      ${latest.map(
        ({path, question, date, score}) => html`<li>
          <button class="row" @click=${() => panel.want({kind: 'open-attempt', path})}>
            <span class="text">${question}</span>
            <span class="quiet aside">${date}</span>
            <b class="aside">${score ?? '–'}<span class="sr-only">${score === null ? 'no score' : ' of 100'}</span></b>
          </button>
        </li>`,
      )}
    </ul>
  </section>`
}
