import {html, nothing, type TemplateResult} from 'lit-html'
import type {MockSummaryScreen} from '../../src/protocol/mock.ts'
import type {Panel} from '../panel.ts'
import {backToPractice} from '../parts/back.ts'
import {fixCard} from '../parts/cards.ts'
import {group} from '../parts/group.ts'
import {scale, scaleKey} from '../parts/scale.ts'

/** What came of an interview: a score for each question, what stood best, what to mend first, how one judged oneself. */
export function mockSummaryScreen(screen: MockSummaryScreen, panel: Panel): TemplateResult {
  const {about, score, isOpen, items, session} = screen
  return html`
    ${backToPractice(panel)}
    <header>
      <h1>${isOpen ? 'The interview so far' : 'The interview'}</h1>
      <p class="quiet">${about}</p>
      ${score === null ? nothing : html`<p class="time"><b>${score}</b> <span class="quiet">of 100 on average</span></p>`}
    </header>
    <ol class="plain rows questions" tabindex="-1" aria-label="Questions">
      ${items.map(it => questionRow(it, panel))}
    </ol>
    ${
      isOpen
        ? html`<div class="buttons">
            <vscode-button @click=${() => panel.want({kind: 'go-on', session})}>Go on</vscode-button>
          </div>`
        : nothing
    }
    ${strength(screen, panel)} ${fix(screen, panel)} ${calibration(screen, panel)}
    <div class="buttons">
      <vscode-button
        appearance="secondary"
        @click=${() => panel.want({kind: 'show-practice', view: 'mock-setup'})}
        >Another interview</vscode-button
      >
    </div>
  `
}

function questionRow(
  {question, path, score, says}: MockSummaryScreen['items'][number],
  panel: Panel,
): TemplateResult {
  const text = html`<span class="text"><span class="ask-of">${question}</span><span class="quiet says">${says}</span></span>
    <span class="aside">
      ${score === null ? html`<span class="quiet">–</span>` : html`<b>${score}</b><span class="sr-only"> of 100</span>`}
    </span>`
  return html`<li>
    ${
      path === null
        ? html`<div class="row">${text}</div>`
        : html`<button class="row" @click=${() => panel.want({kind: 'open-attempt', path})}>${text}</button>`
    }
  </li>`
}

function strength({strength: it}: MockSummaryScreen, panel: Panel): TemplateResult | typeof nothing {
  if (!it) return nothing
  const {quote, why, path} = it
  return html`<section class="card strength" tabindex="-1" aria-labelledby="strength">
    <h2 id="strength">The strongest</h2>
    <button class="quote" @click=${() => panel.want({kind: 'open-attempt', path})}><q>${quote}</q></button>
    <p class="quiet">${why}</p>
  </section>`
}

function fix({fix: it}: MockSummaryScreen, panel: Panel): TemplateResult | typeof nothing {
  if (!it) return nothing
  const {name, how, why, gain, path} = it
  const open = () => panel.want({kind: 'open-attempt', path})
  return fixCard({
    title: name,
    how,
    why,
    gain,
    buttons: html`<vscode-button appearance="secondary" @click=${open}>Open that answer</vscode-button>`,
  })
}

function calibration({calibration: it}: MockSummaryScreen, panel: Panel): TemplateResult {
  const {says, dimensions} = it
  if (dimensions.length === 0) return html`<p class="quiet">${says}</p>`
  return group(
    {key: 'calibration', title: 'You and the coach', count: dimensions.length, isOpen: true},
    html`<p>${says}</p>
      ${scaleKey()}
      <ul class="plain rows">
        ${dimensions.map(
          ({name, score, own}) => html`<li class="row pictured">
            <span class="text">${name}</span>
            <span class="sr-only">coach ${rounded(score)} of 5, you ${rounded(own)}</span>
            ${scale(score, own)}
          </li>`,
        )}
      </ul>`,
    panel,
  )
}

function rounded(score: number): string {
  return score.toFixed(1).replace('.0', '')
}
