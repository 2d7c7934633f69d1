import {html, nothing, type TemplateResult} from 'lit-html'
import type {PanelLine, ProgressScreen} from '../../src/protocol/progress.ts'
import type {Panel} from '../panel.ts'
import {digits, lineChart, signed} from '../parts/line-chart.ts'

/** The dimensions over time, as pictures side by side and as a table. */
export function lines(
  {lines: all, category, calibration, readiness, count}: ProgressScreen,
  panel: Panel,
): TemplateResult {
  const filter = (to: string | null) =>
    panel.want({kind: 'progress', wish: {kind: 'filter-lines', category: to}})
  return html`<section class="over-time" tabindex="-1" aria-labelledby="lines">
    <div class="line">
      <h2 id="lines">Dimensions${category ? html` in ${category.name}` : nothing}</h2>
      ${category ? html`<button class="link" @click=${() => filter(null)}>All categories</button>` : nothing}
    </div>
    ${
      all.length === 0
        ? html`<p class="quiet">No answer here has scores yet.</p>`
        : html`<p class="quiet">
            ${
              count === 1
                ? 'One answer so far. From the second on, these dots become lines.'
                : 'The mean of the last three answers, from 1 to 5, and the change from the three before.'
            }
            ${readiness ? html`The dashed line is what ${readiness.level} expects.` : nothing}
          </p>`
    }
    <ul class="plain multiples">${all.map(lineChart)}</ul>
    ${all.length > 0 ? table(all, calibration.gaps, panel) : nothing}
  </section>`
}

/** All that the pictures show, in numbers. */
function table(all: readonly PanelLine[], gaps: ProgressScreen['calibration']['gaps'], {memory}: Panel) {
  const isOpen = memory.isOpen('lines as table', false)
  return html`<details
    ?open=${isOpen}
    @toggle=${(event: Event) => memory.setOpen('lines as table', (event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>As a table</summary>
    <div class="wide" role="region" tabindex="0" aria-label="Dimensions as a table">${today(all, gaps)}</div>
    <div class="wide" role="region" tabindex="0" aria-label="Scores by date as a table">${byDate(all)}</div>
  </details>`
}

function today(all: readonly PanelLine[], gaps: ProgressScreen['calibration']['gaps']): TemplateResult {
  return html`<table class="numbers">
    <thead>
      <tr>
        <th scope="col">Dimension</th>
        <th scope="col">Now</th>
        <th scope="col">Change</th>
        <th scope="col">Expected</th>
        <th scope="col">You less the coach</th>
        <th scope="col">Answers</th>
      </tr>
    </thead>
    <tbody>
      ${all.map(({id, name, now, change, expected, answers}) => {
        const gap = gaps.find(it => it.id === id)
        return html`<tr>
          <th scope="row">${name}</th>
          <td>${digits(now)}</td>
          <td>${change === null ? '–' : signed(change)}</td>
          <td>${expected === null ? '–' : digits(expected)}</td>
          <td>${gap ? signed(gap.gap) : '–'}</td>
          <td>${answers}</td>
        </tr>`
      })}
    </tbody>
  </table>`
}

/** A row for each point in time, the latest first; answers of one day stand in one cell. */
function byDate(all: readonly PanelLine[]): TemplateResult {
  const label = ({from, to}: PanelLine['points'][number]) => (from === to ? from : `${from} to ${to}`)
  const dates = [...new Set(all.flatMap(({points}) => points.map(label)))].sort().reverse()
  const scoresOn = ({points}: PanelLine, date: string) =>
    points.filter(it => label(it) === date).map(({score}) => digits(score))
  return html`<table class="numbers">
    <thead>
      <tr>
        <th scope="col">Date</th>
        ${all.map(({name}) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${dates.map(
        date => html`<tr>
          <th scope="row">${date}</th>
          ${all.map(line => html`<td>${scoresOn(line, date).join(', ') || '–'}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`
}
