import {html, nothing, type TemplateResult} from 'lit-html'
import type {StartCommand, StartScreen} from '../../src/protocol/start.ts'
import type {Panel} from '../panel.ts'
import {stepCards} from '../parts/steps.ts'

const starts: {command: StartCommand; title: string; detail: string}[] = [
  {
    command: 'newDocument',
    title: 'Write a document',
    detail: 'From a template: a PRD, a one-pager, a user story, an experiment plan …',
  },
  {
    command: 'new.answer',
    title: 'Practise an answer',
    detail: 'One question, the time an interviewer gives you, your own score before the coach’s.',
  },
  {
    command: 'mockInterview',
    title: 'Mock interview',
    detail: 'One to five questions for a role and a level, with a clock and follow-ups.',
  },
  {
    command: 'openGuide',
    title: 'Read a guide',
    detail: 'What a level expects, what a kind of question tests, what each document is for.',
  },
  {
    command: 'openSample',
    title: 'Look at a flawed PRD',
    detail: 'With what a reviewer would say about it, ready to be mended.',
  },
]

/** No document of ours is open: what to do next. */
export function startScreen({other, today, steps}: StartScreen, panel: Panel): TemplateResult {
  return html`
    <section class="stack">
      <h1>What is next?</h1>
      ${
        other
          ? html`<p class="quiet">${other} is no product document or answer: the coach leaves it alone.</p>`
          : html`<p class="quiet">Open a document or an answer, and the coach reads it with you.</p>`
      }
      ${today.length > 0 ? todayCard(today, panel) : nothing}
      ${stepCards(steps, panel)}
      ${steps.length + today.length > 0 ? html`<h2>Or something new</h2>` : nothing}
      <ul class="plain">
        ${starts.map(
          ({command, title, detail}) => html`<li>
            <button class="card choice" @click=${() => panel.want({kind: 'start', command})}>
              <strong>${title}</strong><span class="quiet">${detail}</span>
            </button>
          </li>`,
        )}
      </ul>
    </section>
  `
}

function todayCard(today: readonly string[], panel: Panel): TemplateResult {
  return html`<section class="card" tabindex="-1" aria-labelledby="today">
    <h2 id="today">Today</h2>
    <ul class="plain">
      ${today.map(it => html`<li>${it}</li>`)}
    </ul>
    <div class="buttons">
      <vscode-button @click=${() => panel.want({kind: 'show-practice', view: 'home'})}>Open practice</vscode-button>
    </div>
  </section>`
}
