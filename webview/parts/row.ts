import {html, nothing, type TemplateResult} from 'lit-html'
import type {Place} from '../../src/protocol/common.ts'
import type {Panel} from '../panel.ts'
import {type IconName, icon} from './icon.ts'

interface Row {
  /** What the panel remembers it by. */
  key: string
  /** An icon, or a picture of its own. */
  picture: IconName | TemplateResult
  /** What the picture shows in words, for a screen reader. */
  means: string
  title: string
  /** A line beneath it. */
  says?: string
  /** A few words at its end. */
  aside?: unknown
  place?: Place | undefined
  /** Shown when the row is chosen. */
  details: unknown
}

/** A row of a list: choosing it shows its place in the editor, and what can be done about it beneath. */
export function row(
  {key, picture, means, title, says, aside, place, details}: Row,
  panel: Panel,
): TemplateResult {
  const {memory} = panel
  const isPicture = typeof picture !== 'string'
  const isChosen = memory.row === key
  const choose = ({currentTarget}: Event) => {
    memory.row = isChosen ? '' : key
    panel.refresh()
    // Its details may have come up beneath the lower edge.
    ;(currentTarget as HTMLElement).parentElement?.scrollIntoView({block: 'nearest'})
    if (place && !isChosen) panel.want({kind: 'reveal', place, focus: false})
  }
  return html`<li class=${isChosen ? 'chosen' : ''}>
    <button class="row ${isPicture ? 'pictured' : ''}" aria-expanded=${isChosen ? 'true' : 'false'} @click=${choose}>
      ${isPicture ? nothing : icon(picture)}
      <span class="text"><span class="sr-only">${means}</span>${title}${
        says ? html`<span class="quiet says">${says}</span>` : nothing
      }</span>
      ${isPicture ? picture : nothing}
      ${aside ? html`<span class="quiet aside">${aside}</span>` : nothing}
    </button>
    ${isChosen ? html`<div class="details">${details}</div>` : nothing}
  </li>`
}

/** Takes the person to a place, to write there. */
export function goThere(place: Place | undefined, panel: Panel): TemplateResult | typeof nothing {
  if (!place) return nothing
  const go = () => panel.want({kind: 'reveal', place, focus: true})
  return html`<vscode-button appearance="secondary" @click=${go}>Go there</vscode-button>`
}
