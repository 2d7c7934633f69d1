import {html, nothing, type TemplateResult} from 'lit-html'
import type {ComparisonScreen, IncomparableScreen, PanelChange} from '../../src/protocol/progress.ts'
import type {Panel} from '../panel.ts'
import {asked} from '../parts/asked.ts'
import {icon} from '../parts/icon.ts'
import {signed} from '../parts/line-chart.ts'
import {scale} from '../parts/scale.ts'

/** What another try at the same question brought. */
export function comparisonScreen(screen: ComparisonScreen, panel: Panel): TemplateResult {
  const {earlier, later, summary, gained, lost, open, dimensions, hasOthers} = screen
  const two = {earlier: earlier.path, later: later.path}
  return html`
    ${back(panel)} ${asked(screen)}
    <section tabindex="-1" aria-label="Score">
      <p class="from-to">
        <span class="sr-only">Score </span>${earlier.score} <span aria-hidden="true">→</span
        ><span class="sr-only"> then </span> <b>${later.score}</b>
        <span class="gain">${signed(later.score - earlier.score)}<span class="sr-only"> points</span></span>
      </p>
      <p>${summary}</p>
      <dl class="two">
        <div><dt>Before</dt><dd>${attempt(earlier, panel)}</dd></div>
        <div><dt>After</dt><dd>${attempt(later, panel)}</dd></div>
      </dl>
      <p class="quiet">Both as the coach reads them today, by the rubric of ${screen.level}.</p>
    </section>
    <div class="buttons">
      <vscode-button @click=${() => panel.want({kind: 'progress', wish: {kind: 'open-diff', ...two}})}
        >Compare the texts</vscode-button
      >
      ${
        hasOthers
          ? html`<vscode-button
              appearance="secondary"
              @click=${() => panel.want({kind: 'progress', wish: {kind: 'compare-others', path: later.path}})}
              >Compare with another…</vscode-button
            >`
          : nothing
      }
    </div>
    ${changes('Moves gained', 'now', gained)} ${changes('Moves lost', 'before', lost)}
    ${
      open.length > 0
        ? html`<section tabindex="-1" aria-labelledby="open">
            <h2 id="open">Still not made</h2>
            <ul class="plain">
              ${open.map(name => html`<li>${icon('not-found')} ${name}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${dimensions.length > 0 ? dimensionList(dimensions) : nothing}
  `
}

/** Why there is nothing to compare. */
export function incomparableScreen({why}: IncomparableScreen, panel: Panel): TemplateResult {
  return html`${back(panel)}
    <section>
      <h1>Nothing to compare</h1>
      <p class="quiet">${why}</p>
    </section>`
}

function back(panel: Panel): TemplateResult {
  const go = () => panel.want({kind: 'progress', wish: {kind: 'show-page', page: 'progress'}})
  return html`<p><button class="link go-back" @click=${go}>‹ Back to progress</button></p>`
}

function attempt({path, when, time}: ComparisonScreen['earlier'], panel: Panel): TemplateResult {
  return html`<button class="link" @click=${() => panel.want({kind: 'open-attempt', path})}>${when}</button
    >${time ? html`<span class="quiet"> · ${time}</span>` : nothing}`
}

function changes(
  title: string,
  when: 'now' | 'before',
  all: readonly PanelChange[],
): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing
  return html`<section class="card ${when === 'now' ? 'strength' : 'lost'}" tabindex="-1" aria-labelledby=${when}>
    <h2 id=${when}>${title}</h2>
    <ul class="plain changes">
      ${all.map(
        ({name, quote}) => html`<li>
          ${icon(when === 'now' ? 'made' : 'not-found')}
          <span><b>${name}</b>${quote ? html`<q>${quote}</q>` : nothing}</span>
        </li>`,
      )}
    </ul>
  </section>`
}

function dimensionList(all: ComparisonScreen['dimensions']): TemplateResult {
  return html`<section tabindex="-1" aria-labelledby="dimensions">
    <h2 id="dimensions">Dimensions</h2>
    <p class="quiet">The ring is before, the dot is after.</p>
    <ul class="plain measures">
      ${all.map(
        ({name, before, after}) => html`<li>
          <span>${name}</span>${scale(after, before)}
          <span class="number"
            >${before ?? '–'} <span aria-hidden="true">→</span><span class="sr-only">then</span> ${after ?? '–'}</span
          >
        </li>`,
      )}
    </ul>
  </section>`
}
