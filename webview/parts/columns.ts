import {html, type TemplateResult} from 'lit-html'

/** What to do, and what that rests on: one below the other, or beside it where there is room. */
export function columns(first: TemplateResult, second: TemplateResult): TemplateResult {
  return html`<div class="columns">
    <div class="column">${first}</div>
    <div class="column">${second}</div>
  </div>`
}
