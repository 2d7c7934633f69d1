import {html, nothing, type TemplateResult} from 'lit-html'
import type {UnaskedScreen} from '../../src/protocol/answer.ts'
import type {Panel} from '../panel.ts'

/** The coach cannot tell what was asked: the person says it here, and it goes into the file. */
export function unaskedScreen({why, categories}: UnaskedScreen, panel: Panel): TemplateResult {
  return html`<section>
    <h1>${categories.length > 0 ? 'What kind of question is it?' : 'Nothing to review yet'}</h1>
    <p class="quiet">${why.charAt(0).toUpperCase()}${why.slice(1)}.</p>
    ${
      categories.length > 0
        ? html`<ul class="plain choices">
            ${categories.map(
              ({id, name}) => html`<li>
                <vscode-button
                  appearance="secondary"
                  @click=${() => panel.want({kind: 'choose-category', category: id})}
                  >${name}</vscode-button
                >
              </li>`,
            )}
          </ul>`
        : nothing
    }
  </section>`
}
