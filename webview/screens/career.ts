import {html, nothing, type TemplateResult} from 'lit-html'
import type {CareerFileKind, CareerScreen, PanelEvidence, PanelMilestone} from '../../src/protocol/career.ts'
import type {Panel} from '../panel.ts'
import {group} from '../parts/group.ts'
import {icon} from '../parts/icon.ts'
import {pages} from '../parts/progress-pages.ts'
import {row} from '../parts/row.ts'

/** Where a person is, where they aim, and what speaks for it. */
export function careerScreen(screen: CareerScreen, panel: Panel): TemplateResult {
  const {milestones, competencies, others, transition} = screen
  return html`
    ${pages('career', panel)} ${header(screen, panel)} ${next(screen)} ${documents(screen, panel)}
    ${
      milestones.length > 0
        ? group(
            {key: 'milestones', title: 'Milestones', count: milestones.length, isOpen: true},
            html`<p class="quiet">
                Each with the evidence in your milestone logs that counts: distinct pieces of work, each with a
                measured outcome.
              </p>
              <ul class="plain rows" tabindex="-1" aria-label="Milestones">
                ${milestones.map(it => milestone(it, screen, panel))}
              </ul>`,
            panel,
          )
        : nothing
    }
    ${
      others.length > 0
        ? group(
            {key: 'other evidence', title: 'Evidence for none of these', count: others.length, isOpen: false},
            html`<p class="quiet">Name the milestone as it is called above, and it is counted there.</p>
              ${evidenceList(others, screen, panel)}`,
            panel,
          )
        : nothing
    }
    ${transition ? comingFrom(transition) : nothing}
    ${
      competencies.length > 0
        ? group(
            {
              key: 'competencies',
              title: `What ${screen.aim} asks of people`,
              count: competencies.length,
              isOpen: true,
            },
            html`<dl class="competencies">
              ${competencies.map(({name, shows}) => html`<div><dt>${name}</dt><dd>${shows}</dd></div>`)}
            </dl>`,
            panel,
          )
        : nothing
    }
  `
}

function header(screen: CareerScreen, panel: Panel): TemplateResult {
  const {at, aim, from, role, interview, scope} = screen
  const facts = [
    ...(from ? [from] : []),
    ...(role ? [role] : []),
    ...(interview ? [`Interview on ${interview.date}, ${inDays(interview.days)}`] : []),
  ]
  const button = html`<div class="buttons">
    <vscode-button
      appearance=${aim ? 'secondary' : 'primary'}
      @click=${() => panel.want({kind: 'career', wish: {kind: 'set-career'}})}
      >${aim ? 'Change the goal…' : 'Set career goal…'}</vscode-button
    >
  </div>`
  if (!aim) {
    return html`<header class="goal">
      <h1>Where do you want to be?</h1>
      <p class="quiet">
        Say where you are and where you aim. Then you see what that level asks for, what you can show already, and
        what to close first.
      </p>
      ${button}
    </header>`
  }
  return html`<header class="goal">
    <h1>
      ${at && at !== aim ? html`${at} <span aria-hidden="true">→</span><span class="sr-only">to</span> ` : nothing}${aim}
    </h1>
    <p>${scope}</p>
    ${facts.length > 0 ? html`<p class="quiet">${facts.join(' · ')}</p>` : nothing} ${button}
  </header>`
}

function next({next: says}: CareerScreen): TemplateResult | typeof nothing {
  if (!says) return nothing
  return html`<section class="card first" tabindex="-1" aria-labelledby="gap">
    <h2 id="gap">What to show next</h2>
    <p>${says}</p>
  </section>`
}

const titles: Record<CareerFileKind, {open: string; begin: string; is: string}> = {
  'milestone-log': {
    open: 'Open the milestone log',
    begin: 'Begin a milestone log',
    is: 'Evidence: problem, approach, measured outcome, date.',
  },
  'career-narrative': {
    open: 'Open the career narrative',
    begin: 'Begin a career narrative',
    is: 'Who you are as a product manager, in two minutes.',
  },
  'story-bank': {
    open: 'Open the story bank',
    begin: 'Begin a story bank',
    is: 'Six to eight stories that answer most questions about you.',
  },
}

function documents({files}: CareerScreen, panel: Panel): TemplateResult {
  return html`<section tabindex="-1" aria-labelledby="documents">
    <h2 id="documents">Your documents</h2>
    <ul class="plain">
      ${files.map(
        ({kind, isThere}) => html`<li>
          <button
            class="card choice"
            @click=${() => panel.want({kind: 'career', wish: {kind: 'open-career-file', file: kind}})}
          >
            <strong>${isThere ? titles[kind].open : titles[kind].begin}</strong
            ><span class="quiet">${titles[kind].is}</span>
          </button>
        </li>`,
      )}
    </ul>
  </section>`
}

function milestone(
  {id, name, shows, counted, uncounted}: PanelMilestone,
  screen: CareerScreen,
  panel: Panel,
): TemplateResult {
  const pieces = counted.length === 1 ? '1 piece of evidence' : `${counted.length} pieces of evidence`
  const details = html`<p class="quiet">${shows}</p>
    ${counted.length > 0 ? evidenceList(counted, screen, panel) : html`<p>Nothing counts for it yet.</p>`}
    ${uncounted.length > 0 ? html`<p><b>Does not count</b></p>${evidenceList(uncounted, screen, panel)}` : nothing}`
  return row(
    {
      key: `milestone ${id}`,
      // One may be luck.
      picture: counted.length > 1 ? 'made' : counted.length === 1 ? 'weak' : 'not-found',
      means: '',
      title: name,
      aside: html`<span aria-hidden="true">${uncounted.length > 0 ? `${counted.length} of ${counted.length + uncounted.length}` : counted.length}</span
        ><span class="sr-only">${pieces}${uncounted.length > 0 ? `, ${uncounted.length} that do not count` : ''}</span>`,
      details,
    },
    panel,
  )
}

function evidenceList(all: readonly PanelEvidence[], {logs}: CareerScreen, panel: Panel): TemplateResult {
  const open = ({log, line}: PanelEvidence) =>
    panel.want({kind: 'career', wish: {kind: 'open-evidence', log, line}})
  return html`<ul class="plain evidence">
    ${all.map(
      it => html`<li>
        ${icon(it.lacks ? 'warning' : 'made')}
        <span>
          <button class="link" @click=${() => open(it)}>${it.problem || it.approach || it.outcome || `Line ${it.line}`}</button>
          ${it.outcome ? html`<span>${it.outcome}${it.date ? html` <span class="quiet">(${it.date})</span>` : nothing}</span>` : nothing}
          ${it.lacks ? html`<span>${it.lacks}.</span>` : nothing}
          ${logs.length > 1 ? html`<span class="quiet">${logs[it.log] ?? ''}, line ${it.line}</span>` : nothing}
        </span>
      </li>`,
    )}
  </ul>`
}

function comingFrom({
  name,
  emphasise,
  close,
  smell,
}: NonNullable<CareerScreen['transition']>): TemplateResult {
  return html`<section class="card" tabindex="-1" aria-labelledby="from">
    <h2 id="from">${name}</h2>
    <h3>Bring it up</h3>
    <ul class="bullets">${emphasise.map(it => html`<li>${it}</li>`)}</ul>
    <h3>Close first</h3>
    <dl class="competencies">
      ${close.map(({name: gap, how}) => html`<div><dt>${gap}</dt><dd>${how}</dd></div>`)}
    </dl>
    <h3>How an answer gives it away</h3>
    <p>${smell}</p>
  </section>`
}

function inDays(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`
}
