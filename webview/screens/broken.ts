import {html, type TemplateResult} from 'lit-html'
import type {BrokenScreen} from '../../src/protocol/answer.ts'
import type {Panel} from '../panel.ts'

/** The file of an answer cannot be read: what is wrong, where, and that nothing is lost. */
export function brokenScreen({why, line, place}: BrokenScreen, panel: Panel): TemplateResult {
  const go = () => panel.want({kind: 'reveal', place, focus: true})
  return html`<section class="stack">
    <h1>The answer cannot be read</h1>
    <p>Line ${line}: ${why}.</p>
    <p class="quiet">Mend it, and the coach goes on where it was. Until then it writes nothing into the file.</p>
    <div class="buttons"><vscode-button @click=${go}>Go to line ${line}</vscode-button></div>
  </section>`
}
