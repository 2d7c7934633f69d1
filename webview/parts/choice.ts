import {html, nothing, type TemplateResult} from 'lit-html'
import {live} from 'lit-html/directives/live.js'

interface Choice {
  label: string
  options: readonly {id: string; name: string}[]
  /** An id. */
  value: string
  /** What the chosen one means. */
  says?: string
  choose(id: string): void
}

/** One of several, in the browser’s own list: it works by keyboard and in any width. */
export function choice({label, options, value, says, choose}: Choice): TemplateResult {
  return html`<label class="choice-of">
    <span>${label}</span>
    <select .value=${live(value)} @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}>
      ${options.map(({id, name}) => html`<option value=${id} ?selected=${id === value}>${name}</option>`)}
    </select>
    ${says ? html`<span class="quiet says">${says}</span>` : nothing}
  </label>`
}
