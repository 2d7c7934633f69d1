import {html, nothing, type TemplateResult} from 'lit-html'
import {repeat} from 'lit-html/directives/repeat.js'
import type {AskedFollowUp} from '../../src/protocol/answer.ts'
import type {FollowUp, Place} from '../../src/protocol/common.ts'
import type {Panel} from '../panel.ts'
import {interviewer} from './interviewer.ts'
import {textBox} from './text-box.ts'

/** What a reviewer of a document asks. */
export function followUps(all: readonly FollowUp[], panel: Panel): TemplateResult {
  return html`<section class="asks" tabindex="-1" aria-labelledby="asks">
    <h2 id="asks">A reviewer asks</h2>
    ${all.map(it => html`<div class="ask">${question(it.ask, it.place, panel)}${why(it.because)}</div>`)}
  </section>`
}

/** What an interviewer asks of an answer, to be answered here. */
export function askedFollowUps(all: readonly AskedFollowUp[], uri: string, panel: Panel): TemplateResult {
  return html`<section class="asks" tabindex="-1" aria-labelledby="asks">
    <h2 id="asks">The interviewer asks</h2>
    ${repeat(
      all,
      // A new one comes before others: a field stays with its question, and so does who is typing in it.
      ({ask}) => ask,
      ({ask, by, because, place, answer, verdict}) => html`<div class="ask" tabindex="-1">
        ${question(ask, place ?? undefined, panel)}
        ${by ? html`<p class="quiet">Asked by the model, ${by}</p>` : nothing}
        ${verdict ? nothing : why(because)}
        ${
          verdict
            ? html`<blockquote>${answer}</blockquote>
                <p><b>${verdict.score} of 5.</b> ${verdict.why}</p>`
            : textBox(
                {
                  key: keyOf(uri, ask),
                  label: `Your answer to: ${ask}`,
                  placeholder: 'Only what you add counts: it goes into the file.',
                  rows: 4,
                  button: 'Answer',
                  initial: answer,
                  send: text => panel.want({kind: 'answer-follow-up', key: keyOf(uri, ask), ask, text}),
                },
                panel,
              )
        }
      </div>`,
    )}
    ${interviewer(panel)}
  </section>`
}

/** Why it is asked; what is to be fixed first says so itself. */
function why(because: string | null): TemplateResult | typeof nothing {
  return because ? html`<p class="quiet">${because}</p>` : nothing
}

function question(ask: string, place: Place | undefined, panel: Panel): TemplateResult {
  if (!place) return html`<h3>${ask}</h3>`
  const show = () => panel.want({kind: 'reveal', place, focus: false})
  return html`<h3><button class="plain-button" @click=${show}>${ask}</button></h3>`
}

function keyOf(uri: string, ask: string): string {
  return `follow-up ${uri} ${ask}`
}
