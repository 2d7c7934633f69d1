import {html, svg, type TemplateResult} from 'lit-html'
import type {Mark} from '../../src/protocol/common.ts'

const RADIUS = 40
const AROUND = 2 * Math.PI * RADIUS
/** Between two segments, as a length on the ring. */
const GAP = 2.5
const order: readonly Mark[] = ['made', 'weak', 'not-found']

export interface Segment {
  mark: Mark
  /** Its share of the ring, relative to the others. */
  weight: number
}

/** The score, in a ring of what it is made of: what is there first, so that the ring fills up as the document does. */
export function ring(score: number, segments: readonly Segment[]): TemplateResult {
  const all = segments.reduce((sum, {weight}) => sum + weight, 0)
  let at = 0
  const arcs = order.flatMap(mark =>
    segments
      .filter(it => it.mark === mark)
      .map(({weight}) => {
        const length = (AROUND * weight) / all
        const arc = svg`<circle
          class="arc ${mark}" cx="50" cy="50" r=${RADIUS}
          stroke-dasharray="${Math.max(0.5, length - GAP)} ${AROUND}"
          stroke-dashoffset=${-(at + GAP / 2)}
        />`
        at += length
        return arc
      }),
  )
  return html`<div class="ring" role="img" aria-label="Score ${score} of 100">
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <g transform="rotate(-90 50 50)">
        ${arcs.length > 0 ? arcs : svg`<circle class="arc made" cx="50" cy="50" r=${RADIUS} stroke-dasharray="${(AROUND * score) / 100} ${AROUND}"/>`}
      </g>
    </svg>
    <span class="number" aria-hidden="true">${score}</span>
  </div>`
}
