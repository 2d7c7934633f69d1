import {html, svg, type TemplateResult} from 'lit-html'

/** How much of the most there is: the words beside it say the number. */
export function bar(share: number): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="track" width="100" height="6"/><rect class="share" width=${100 * share} height="6"/>`}
  </svg>`
}

/** How far a person's own scores lie from the coach's, in its middle: to the right where they are higher. */
export function gapBar(gap: number): TemplateResult {
  // A gap of 2 fills the half: there are hardly wider ones.
  const width = Math.min(50, Math.abs(gap) * 25)
  return html`<svg class="gap-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="track" y="3" width="100" height="2"/>
      <rect class="share" x=${gap < 0 ? 50 - width : 50} width=${width} height="8"/>
      <rect class="middle" x="49.5" width="1" height="8"/>`}
  </svg>`
}
