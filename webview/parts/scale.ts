import {html, svg, type TemplateResult} from 'lit-html'

const at = (score: number) => 8 + (score - 1) * 21

/** The coach's score and the person's on one line from 1 to 5: the coach's is filled. */
export function scale(score: number | null, own: number | null): TemplateResult {
  return html`<svg class="scale" viewBox="0 0 100 16" aria-hidden="true">
    <path class="axis" d="M8 8H92" />
    ${[1, 2, 3, 4, 5].map(it => svg`<circle class="tick" cx=${at(it)} cy="8" r="1.5"/>`)}
    ${score !== null && own !== null ? svg`<path class="gap" d="M${at(score)} 8H${at(own)}"/>` : ''}
    ${score === null ? '' : svg`<circle class="coach" cx=${at(score)} cy="8" r="5"/>`}
    ${own === null ? '' : svg`<circle class="own" cx=${at(own)} cy="8" r="6.5"/>`}
  </svg>`
}

/** Which of the two is whose. */
export function scaleKey(): TemplateResult {
  return html`<p class="key quiet">
    <svg class="scale" viewBox="0 0 16 16" aria-hidden="true">${svg`<circle class="coach" cx="8" cy="8" r="5"/>`}</svg>
    the coach
    <svg class="scale" viewBox="0 0 16 16" aria-hidden="true">${svg`<circle class="own" cx="8" cy="8" r="6.5"/>`}</svg>
    you
  </p>`
}
