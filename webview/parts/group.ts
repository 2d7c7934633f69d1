import {html, type TemplateResult} from 'lit-html'
import type {Panel} from '../panel.ts'

interface Group {
  /** What the panel remembers it by. */
  key: string
  title: string
  /** How many there are of what it holds. */
  count: number
  isOpen: boolean
}

/** A part that can be closed; how a person left it is remembered. */
export function group({key, title, count, isOpen}: Group, content: unknown, {memory}: Panel): TemplateResult {
  const keep = (event: Event) => {
    const details = event.currentTarget as HTMLDetailsElement
    if (details.open !== memory.isOpen(key, isOpen)) memory.setOpen(key, details.open)
  }
  return html`<section class="group" tabindex="-1" aria-label=${title}>
    <details ?open=${memory.isOpen(key, isOpen)} @toggle=${keep}>
      <summary><h2>${title}</h2> <span class="count">${count}</span></summary>
      ${content}
    </details>
  </section>`
}
