import {html, nothing, svg, type TemplateResult} from 'lit-html'
import type {PanelLine} from '../../src/protocol/progress.ts'

const WIDTH = 120
const HEIGHT = 40
const x = (index: number, count: number) => (count < 2 ? WIDTH - 4 : 4 + (index * (WIDTH - 8)) / (count - 1))
/** For 1 to 5. */
const y = (score: number) => HEIGHT - 4 - (score - 1) * 8

/** A dimension over time, from 1 to 5, beside what the level expects. */
export function lineChart(line: PanelLine): TemplateResult {
  const {name, now, change, expected, points} = line
  const last = points.at(-1)
  return html`<li class="multiple">
    <h3>${name}</h3>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${inWords(line)}>
      ${[1, 3, 5].map(it => svg`<path class="axis" d="M0 ${y(it)}H${WIDTH}"/>`)}
      ${expected === null ? nothing : svg`<path class="expected" d="M0 ${y(expected)}H${WIDTH}"/>`}
      <path class="course" d=${course(points)} />
      ${last ? svg`<path class="last" d="M${x(points.length - 1, points.length)} ${y(last.score)}h0"/>` : nothing}
    </svg>
    <p class="now">
      <b>${digits(now)}</b>
      ${change === null ? nothing : html`<span class="quiet">${signed(change)}</span>`}
    </p>
  </li>`
}

/** Where another version of the rubric begins, the line does too: the two do not compare. */
function course(points: PanelLine['points']): string {
  return points
    .map(({score, isNewRubric}, index) => {
      const step = index === 0 || isNewRubric ? 'M' : 'L'
      return `${step}${x(index, points.length).toFixed(1)} ${y(score).toFixed(1)}`
    })
    .join('')
}

function inWords({name, now, change, expected, answers, points}: PanelLine): string {
  const scores = points.map(it => digits(it.score)).join(', ')
  return [
    `${name}: ${digits(now)} of 5`,
    ...(change === null ? [] : [`${signed(change)} against the three answers before`]),
    ...(expected === null ? [] : [`the level expects ${digits(expected)}`]),
    points.length < answers
      ? `means of ${answers} answers, the oldest first: ${scores}`
      : `the oldest answer first: ${scores}`,
  ].join('; ')
}

/** One digit behind the point, where there is something to say. */
export function digits(number: number): string {
  return String(Math.round(number * 10) / 10)
}

export function signed(number: number): string {
  const rounded = Math.round(number * 10) / 10
  if (rounded === 0) return '±0'
  return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`
}
