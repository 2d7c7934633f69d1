import {html, nothing, type TemplateResult} from 'lit-html'
import type {Mark} from '../../src/protocol/common.ts'
import type {DrillScreen, DrillScreenPoint} from '../../src/protocol/drill.ts'
import type {Panel} from '../panel.ts'
import {backToPractice} from '../parts/back.ts'
import {clock} from '../parts/clock.ts'
import {icon} from '../parts/icon.ts'
import {legend} from '../parts/legend.ts'
import {ring} from '../parts/ring.ts'
import {textBox} from '../parts/text-box.ts'

const words: Record<Mark, string> = {made: 'there', weak: 'half there', 'not-found': 'not found'}
/** Of the field, for an exercise of a minute and for one of five. */
const ROWS = {few: 5, many: 10}

type Review = NonNullable<DrillScreen['review']>

/** One exercise: what is known, room to write, the time; then each point with what to do, and an example. */
export function drillScreen(screen: DrillScreen, panel: Panel): TemplateResult {
  const {name, product, situation, write, history, review} = screen
  return html`
    ${backToPractice(panel)}
    <header class="asked drill">
      <p class="quiet">${name} · ${product}</p>
      <h1>${write}</h1>
      <p>${situation}</p>
      ${history && !review ? html`<p class="quiet">${history}</p>` : nothing}
    </header>
    ${review ? reviewed(review, panel) : writing(screen, panel)}
  `
}

function writing(screen: DrillScreen, panel: Panel): TemplateResult {
  const {exercise, turn, minutes, seconds, before, write} = screen
  const key = `drill ${exercise} ${turn}`
  return html`
    ${clock({minutes, seconds, steps: []}, panel)}
    <section tabindex="-1" aria-labelledby="write">
      <h2 id="write">Write</h2>
      ${textBox(
        {
          key,
          label: write,
          rows: minutes < 3 ? ROWS.few : ROWS.many,
          button: 'Check',
          initial: before,
          send: text => panel.want({kind: 'check-drill', key, exercise, turn, text}),
        },
        panel,
      )}
      <p class="quiet">The time goes on when it is up. Ctrl+Enter checks, on a Mac ⌘+Enter.</p>
    </section>
  `
}

function reviewed({score, says, points, text, good, poor}: Review, panel: Panel): TemplateResult {
  const go = (to: 'again' | 'next' | 'other') => () => panel.want({kind: 'go-on-drill', to})
  return html`
    <div class="score">
      ${ring(
        score,
        points.map(({mark}) => ({mark, weight: 1})),
      )}
      <div>
        <h2>Points</h2>
        ${legend(
          points.map(({mark}) => mark),
          words,
        )}
      </div>
    </div>
    <p class="says">${says}</p>
    <ul class="plain points" aria-label="Points">
      ${points.map(point)}
    </ul>
    <section class="submit">
      <div class="buttons">
        <vscode-button @click=${go(score < 75 ? 'again' : 'next')}
          >${score < 75 ? 'Again' : 'Next exercise'}</vscode-button
        >
        <vscode-button appearance="secondary" @click=${go(score < 75 ? 'next' : 'again')}
          >${score < 75 ? 'Next exercise' : 'Again'}</vscode-button
        >
        <button class="link" @click=${go('other')}>Another kind</button>
      </div>
    </section>
    <section class="card strength" tabindex="-1" aria-labelledby="good">
      <h2 id="good">One good answer</h2>
      <blockquote>${good}</blockquote>
    </section>
    <details class="example">
      <summary><h2>A poor one, and why</h2></summary>
      <blockquote>${poor.text}</blockquote>
      <p>${poor.because}</p>
    </details>
    <details class="example">
      <summary><h2>What you wrote</h2></summary>
      <blockquote>${text}</blockquote>
    </details>
  `
}

function point({what, mark, quote, how}: DrillScreenPoint): TemplateResult {
  return html`<li>
    ${icon(mark)}
    <div>
      <p class="what"><span class="sr-only">${words[mark]}: </span>${what}</p>
      ${mark === 'made' ? nothing : html`<p>${how}</p>`}
      ${quote ? html`<p class="quiet"><q>${quote}</q></p>` : nothing}
    </div>
  </li>`
}
