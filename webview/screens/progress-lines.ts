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
  return html`<section tabindex="-1" aria-labelledby="lines">
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
  const gapOf = (id: string) => gaps.find(it => it.id === id)
  const isOpen = memory.isOpen('lines as table', false)
  return html`<details
    ?open=${isOpen}
    @toggle=${(event: Event) => memory.setOpen('lines as table', (event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>As a table</summary>
    <div class="wide" role="region" tabindex="0" aria-label="Dimensions as a table">
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">Dimension</th>
            <th scope="col">Now</th>
            <th scope="col">Change</th>
            <th scope="col">Expected</th>
            <th scope="col">Your own less the coach’s</th>
            <th scope="col">Answers</th>
            <th scope="col">Scores, the oldest first</th>
          </tr>
        </thead>
        <tbody>
          ${all.map(({id, name, now, change, expected, answers, points}) => {
            const gap = gapOf(id)
            return html`<tr>
              <th scope="row">${name}</th>
              <td>${digits(now)}</td>
              <td>${change === null ? '–' : signed(change)}</td>
              <td>${expected === null ? '–' : digits(expected)}</td>
              <td>${gap ? signed(gap.gap) : '–'}</td>
              <td>${answers}</td>
              <td class="scores">${points.map(({from, score}) => `${digits(score)} (${from})`).join(', ')}</td>
            </tr>`
          })}
        </tbody>
      </table>
    </div>
  </details>`
}
