import {html, nothing, type TemplateResult} from 'lit-html'
import {repeat} from 'lit-html/directives/repeat.js'
import type {Mark} from '../../src/protocol/common.ts'
import type {PanelElement} from '../../src/protocol/document.ts'
import type {Panel} from '../panel.ts'
import {fixes} from './fixes.ts'
import {goThere, row} from './row.ts'

export const elementWords: Record<Mark, string> = {made: 'covered', weak: 'weak', 'not-found': 'not found'}

/** What the checklist asks for, in its order: rows do not jump while somebody writes. */
export function elementRows(elements: readonly PanelElement[], panel: Panel): TemplateResult {
  return html`<ul class="plain rows" tabindex="-1" aria-label="Checklist">
    ${repeat(
      elements,
      ({id}) => id,
      element => elementRow(element, panel),
    )}
  </ul>`
}

function elementRow(element: PanelElement, panel: Panel): TemplateResult {
  const {id, title, mark, asks, found, lacking, remark, place, fixes: all} = element
  const parts = found.length + lacking.length
  const details = html`<p class="quiet">${asks}</p>
    ${found.length > 0 ? html`<p>Found: ${found.join(', ')}.</p>` : nothing}
    ${lacking.length > 0 ? html`<p>Not found: ${lacking.join(', ')}.</p>` : nothing}
    <div class="buttons">${fixes(all, panel)} ${goThere(place, panel)}</div>`
  return row(
    {
      key: `element ${id}`,
      // What is there and not as it should be has no tick, though it counts.
      picture: remark && mark === 'made' ? 'warning' : mark,
      means: remark ? '' : `${elementWords[mark]}: `,
      title,
      ...(remark && {says: sentence(mark === 'made' ? `there, but ${remark}` : remark)}),
      ...(mark !== 'not-found' &&
        lacking.length > 0 && {
          aside: html`${found.length} of ${parts}<span class="unit"> parts</span>`,
        }),
      place,
      details,
    },
    panel,
  )
}

function sentence(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1)
}
