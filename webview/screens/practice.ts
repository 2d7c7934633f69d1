import {html, nothing, type TemplateResult} from 'lit-html'
import {live} from 'lit-html/directives/live.js'
import type {PanelPlanItem, PracticeScreen} from '../../src/protocol/practice.ts'
import type {Panel} from '../panel.ts'
import {group} from '../parts/group.ts'

/** What to do today. */
export function practiceScreen(screen: PracticeScreen, panel: Panel): TemplateResult {
  const {interview, isNew} = screen
  return html`
    <header>
      <h1>${isNew ? 'Practise for the interview' : 'Today'}</h1>
      <p class="quiet">
        ${isNew ? 'An answer takes half an hour, a drill a few minutes. Both stay with you as Markdown files.' : interview}
      </p>
    </header>
    ${goOn(screen, panel)} ${plan(screen, panel)} ${due(screen, panel)} ${starts(screen, panel)}
  `
}

/** What was left in the middle. */
function goOn({mocks, drafts}: PracticeScreen, panel: Panel): TemplateResult | typeof nothing {
  if (mocks.length + drafts.length === 0) return nothing
  return html`<section tabindex="-1" aria-labelledby="go-on">
    <h2 id="go-on">Go on</h2>
    ${mocks.map(
      ({session, title, says}) => html`<div class="card first">
        <p><b>Mock interview</b></p>
        <p>${title}</p>
        <p class="quiet">${says}</p>
        <div class="buttons">
          <vscode-button @click=${() => panel.want({kind: 'go-on', session})}>Go on</vscode-button>
          <button class="link" @click=${() => panel.want({kind: 'show-summary', session})}>Summary so far</button>
        </div>
      </div>`,
    )}
    <ul class="plain rows">
      ${drafts.map(
        ({path, question, says}) => html`<li>
          <button class="row" @click=${() => panel.want({kind: 'open-attempt', path})}>
            <span class="text"><span class="ask-of">${question}</span><span class="quiet says">${says}</span></span>
          </button>
        </li>`,
      )}
    </ul>
  </section>`
}

function plan({plan: it}: PracticeScreen, panel: Panel): TemplateResult | typeof nothing {
  if (!it) return nothing
  const {says, done, all, today, left} = it
  return html`<section class="plan" tabindex="-1" aria-labelledby="plan">
    <div class="line">
      <h2 id="plan">Plan</h2>
      <button class="link" @click=${() => panel.want({kind: 'open-plan'})}>Open<span class="sr-only"> the plan</span></button>
    </div>
    <p>${says}</p>
    ${today.length > 0 ? itemList(today, 'Today', panel) : nothing}
    ${
      left.length > 0
        ? group(
            {key: 'plan left', title: 'Left of earlier days', count: left.length, isOpen: today.length === 0},
            itemList(left, 'Left of earlier days', panel),
            panel,
          )
        : nothing
    }
    <p class="quiet">${done} of ${all} done</p>
  </section>`
}

function itemList(items: readonly PanelPlanItem[], label: string, panel: Panel): TemplateResult {
  return html`<ul class="plain items" aria-label=${label}>
    ${items.map(
      ({line, title, minutes, ticked, isStart}) => html`<li class=${ticked ? 'ticked' : ''}>
        <input
          type="checkbox"
          aria-label=${title}
          .checked=${live(ticked)}
          @change=${() => panel.want({kind: 'tick', line, title, ticked: !ticked})}
        />
        ${
          isStart
            ? html`<button class="link" @click=${() => panel.want({kind: 'start-item', line, title})}>${title}</button>`
            : html`<span>${title}</span>`
        }
        ${minutes === null ? nothing : html`<span class="quiet aside">${minutes} min</span>`}
      </li>`,
    )}
  </ul>`
}

/** What time has made worth repeating. */
function due(
  {due: questions, dueCount, cards}: PracticeScreen,
  panel: Panel,
): TemplateResult | typeof nothing {
  const count = cards.due + cards.fresh
  const more = dueCount - questions.length
  if (questions.length === 0 && cards.due === 0) return nothing
  return html`<section tabindex="-1" aria-labelledby="due">
    <h2 id="due">Due <span class="count">${dueCount + cards.due}</span></h2>
    <ul class="plain rows">
      ${questions.map(
        ({id, question, says}) => html`<li>
          <button class="row" @click=${() => panel.want({kind: 'practise-question', id})}>
            <span class="text"><span class="ask-of">${question}</span><span class="quiet says">${says}</span></span>
          </button>
        </li>`,
      )}
    </ul>
    ${more > 0 ? html`<p class="quiet">${more} more ${more === 1 ? 'question is' : 'questions are'} due.</p>` : nothing}
    ${
      cards.due > 0
        ? html`<div class="buttons">
            <vscode-button
              appearance="secondary"
              @click=${() => panel.want({kind: 'show-practice', view: 'cards'})}
              >${count === 1 ? 'Recall 1 card' : `Recall ${count} cards`}${cards.fresh > 0 ? ` (${cards.fresh} new)` : nothing}</vscode-button
            >
          </div>`
        : nothing
    }
  </section>`
}

/** What can be begun at any time: with a word on each for whoever has not seen any of it. */
function starts(screen: PracticeScreen, panel: Panel): TemplateResult {
  const {next, isNew} = screen
  const all = offers(screen, panel)
  if (isNew) {
    return html`<section tabindex="-1" aria-labelledby="begin">
      <h2 id="begin">Begin with</h2>
      <ul class="plain">
        ${all.map(({title, detail, begin}) => card(title, detail, begin))}
      </ul>
    </section>`
  }
  return html`
    ${
      next
        ? html`<section tabindex="-1" aria-labelledby="next">
            <h2 id="next">What helps most now</h2>
            <ul class="plain">
              ${card(next.title, next.why, () => take(next, panel))}
            </ul>
          </section>`
        : nothing
    }
    <section tabindex="-1" aria-labelledby="begin">
      <h2 id="begin">Begin</h2>
      <div class="buttons">
        ${all.map(
          ({title, begin}) =>
            html`<vscode-button appearance="secondary" @click=${begin}>${title}</vscode-button>`,
        )}
      </div>
    </section>
  `
}

function take({category, question, path}: NonNullable<PracticeScreen['next']>, {want}: Panel): void {
  if (question !== null) want({kind: 'practise-question', id: question})
  else if (path !== null) want({kind: 'open-attempt', path})
  else if (category !== null) want({kind: 'practise-category', category})
}

interface Offer {
  title: string
  detail: string
  begin(): void
}

function offers({cards, plan: ofDays}: PracticeScreen, panel: Panel): Offer[] {
  const {want} = panel
  const recall = {
    title: 'Recall cards',
    detail: `${cards.fresh} new: formulas, steps, definitions. You say how well you knew them.`,
    begin: () => want({kind: 'show-practice', view: 'cards'}),
  }
  const plan = {
    title: 'Practice plan',
    detail: '7 or 14 days up to the interview, as a checklist of your own.',
    begin: () => want({kind: 'start', command: 'newPlan'}),
  }
  return [
    {
      title: 'New practice answer',
      detail: 'One question, the time an interviewer gives you, your own score before the coach’s.',
      begin: () => want({kind: 'start', command: 'new.answer'}),
    },
    {
      title: 'Mock interview',
      detail: 'One to five questions in a row, each with what an interviewer asks next.',
      begin: () => want({kind: 'show-practice', view: 'mock-setup'}),
    },
    {
      title: 'Drill',
      detail: 'One move, one to five minutes, checked at once.',
      begin: () => want({kind: 'start', command: 'drill'}),
    },
    ...(cards.due === 0 && cards.fresh > 0 ? [recall] : []),
    ...(ofDays ? [] : [plan]),
  ]
}

function card(title: string, detail: string, begin: () => void): TemplateResult {
  return html`<li>
    <button class="card choice" @click=${begin}><strong>${title}</strong><span class="quiet">${detail}</span></button>
  </li>`
}
