import {html, nothing, type TemplateResult} from 'lit-html'
import type {PanelReadiness, ProgressScreen} from '../../src/protocol/progress.ts'
import type {Panel} from '../panel.ts'
import {bar, gapBar} from '../parts/bars.ts'
import {group} from '../parts/group.ts'
import {icon} from '../parts/icon.ts'
import {digits, signed} from '../parts/line-chart.ts'
import {pages} from '../parts/progress-pages.ts'
import {stepCards} from '../parts/steps.ts'
import {lines} from './progress-lines.ts'

/** What became of the answers so far: the picture first, then what follows from it. */
export function progressScreen(screen: ProgressScreen, panel: Panel): TemplateResult {
  const {count, broken} = screen
  return html`
    ${pages('progress', panel)} ${header(screen)}
    ${broken.length > 0 ? brokenFiles(screen, panel) : nothing}
    ${
      count === 0
        ? html`${toCome()} ${next(screen, panel)}
            <div class="buttons">
              <vscode-button @click=${() => panel.want({kind: 'start', command: 'new.answer'})}
                >Practise an answer</vscode-button
              >
            </div>`
        : html`${lines(screen, panel)} ${next(screen, panel)} ${readiness(screen.readiness, panel)}
          ${gaps(screen, panel)} ${spread(screen, panel)} ${repeated(screen, panel)} ${latest(screen, panel)}
          <div class="buttons">
            <vscode-button
              appearance="secondary"
              @click=${() => panel.want({kind: 'progress', wish: {kind: 'export-history'}})}
              >Export history…</vscode-button
            >
          </div>`
    }
  `
}

function header({count, days, since, drafts}: ProgressScreen): TemplateResult {
  const parts = [
    ...(since ? [`on ${days === 1 ? '1 day' : `${number(days)} days`}, the first on ${since}`] : []),
    ...(drafts > 0 ? [`${drafts} begun and not submitted`] : []),
  ]
  return html`<header>
    <h1>${count === 0 ? 'No answers yet' : `${number(count)} ${count === 1 ? 'answer' : 'answers'}`}</h1>
    ${parts.length > 0 ? html`<p class="quiet">${parts.join(' · ')}</p>` : nothing}
  </header>`
}

function toCome(): TemplateResult {
  return html`<section class="stack">
    <p>Once you have submitted an answer, you will see here</p>
    <ul class="to-come">
      <li>a line for each dimension, from clarity to follow-ups, as it moves from answer to answer</li>
      <li>how your own scores compare with the coach’s</li>
      <li>which kinds of question you have practised, and what to practise next</li>
      <li>what another try at the same question brought</li>
    </ul>
    <p class="quiet">Each answer is one Markdown file of yours; all of this is read from these files.</p>
  </section>`
}

function next({steps}: ProgressScreen, panel: Panel): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing
  return html`<section tabindex="-1" aria-labelledby="next">
    <h2 id="next">What to practise next</h2>
    ${stepCards(steps, panel)}
  </section>`
}

function readiness(shown: PanelReadiness | null, panel: Panel): TemplateResult {
  if (!shown) {
    return html`<section tabindex="-1" aria-labelledby="ready">
      <h2 id="ready">Rubric comparison</h2>
      <p class="quiet">Choose the level you aim for, and your answers are held against what it expects.</p>
      <div class="buttons">
        <vscode-button
          appearance="secondary"
          @click=${() => panel.want({kind: 'career', wish: {kind: 'set-career'}})}
          >Set career goal…</vscode-button
        >
      </div>
    </section>`
  }
  const {level, ready, criteria} = shown
  const met = criteria.filter(it => it.met).length
  return html`<section class="card ready" tabindex="-1" aria-labelledby="ready">
    <h2 id="ready">Rubric comparison: ${level}</h2>
    <p>
      ${
        ready
          ? 'Your latest answers meet all that the rubric of this level expects.'
          : html`<b>${met} of ${criteria.length}</b> met.`
      }
    </p>
    <ul class="plain criteria">
      ${criteria.map(
        it => html`<li>
          ${icon(it.met ? 'made' : 'not-found')}
          <span><b>${it.name}</b><span class="sr-only">, ${it.met ? 'met' : 'not met'}</span><br />${it.says}</span>
        </li>`,
      )}
    </ul>
    <p class="quiet">
      A rubric comparison, never a percentile: it holds your answers against what the level expects, and against
      nobody else’s.
    </p>
  </section>`
}

function gaps({calibration}: ProgressScreen, panel: Panel): TemplateResult {
  const {says, gaps: all, trend} = calibration
  const course = trend ? courseOf(trend) : ''
  return group(
    {key: 'gaps', title: 'You and the coach', count: all.length, isOpen: true},
    html`<p>${says} ${course}</p>
      ${all.length > 0 ? html`<p class="quiet">To the right, you score higher than the coach; to the left, lower.</p>` : nothing}
      <ul class="plain measures" aria-label="Your own scores less the coach’s">
        ${all.map(
          ({name, gap, answers}) => html`<li title="${answers} ${answers === 1 ? 'answer' : 'answers'}">
            <span>${name}</span>${gapBar(gap)}<span class="number">${signed(gap)}</span>
          </li>`,
        )}
      </ul>`,
    panel,
  )
}

function courseOf({before, after}: NonNullable<ProgressScreen['calibration']['trend']>): string {
  const change = after - before
  if (Math.abs(change) < 0.1) return `The gap stays at about ${digits(after)}.`
  const verb = change < 0 ? 'narrows' : 'widens'
  return `The gap ${verb}: ${digits(before)} in the earlier half of your answers, ${digits(after)} in the later.`
}

function spread({spread: all, untried, category}: ProgressScreen, panel: Panel): TemplateResult {
  const choose = (id: string) =>
    panel.want({
      kind: 'progress',
      wish: {kind: 'filter-lines', category: id === category?.id ? null : id},
    })
  return group(
    {key: 'spread', title: 'Kinds of question', count: all.length, isOpen: true},
    html`<p class="quiet">Answers, and the mean score of the last three. Choose one to see its lines above.</p>
      <ul class="plain measures" aria-label="Answers by kind of question">
        ${all.map(
          ({id, name, attempts, share, score, last}) => html`<li>
            <button
              class="measure"
              aria-pressed=${id === category?.id ? 'true' : 'false'}
              title=${last ? `Last on ${last}` : nothing}
              @click=${() => choose(id)}
            >
              <span>${name}</span>${bar(share)}
              <span class="number"
                >${number(attempts)}<span class="sr-only"> ${attempts === 1 ? 'answer' : 'answers'}</span>
                <span class="quiet"
                  >· ${score === null ? '–' : html`<span class="sr-only">score </span>${Math.round(score)}`}</span
                ></span
              >
            </button>
          </li>`,
        )}
      </ul>
      ${untried.length > 0 ? html`<p class="quiet">Not tried yet: ${untried.join(', ')}.</p>` : nothing}`,
    panel,
  )
}

function repeated({repeated: all}: ProgressScreen, panel: Panel): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing
  return group(
    {key: 'repeated', title: 'Tried again', count: all.length, isOpen: true},
    html`<p class="quiet">Choose a question to compare the last two attempts at it.</p>
      <ul class="plain rows" tabindex="-1" aria-label="Questions tried again">
        ${all.map(
          ({question, earlier, later}) => html`<li>
            <button
              class="row"
              @click=${() =>
                panel.want({
                  kind: 'progress',
                  wish: {kind: 'compare', earlier: earlier.path, later: later.path},
                })}
            >
              <span class="text">${question}</span>
              <span class="quiet aside"
                >${earlier.score ?? '–'} <span aria-hidden="true">→</span><span class="sr-only">then</span>
                ${later.score ?? '–'}</span
              >
            </button>
          </li>`,
        )}
      </ul>`,
    panel,
  )
}

function latest({latest: all, count}: ProgressScreen, panel: Panel): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing
  return group(
    {key: 'latest', title: 'Latest answers', count, isOpen: false},
    html`<ul class="plain rows" tabindex="-1" aria-label="Latest answers">
      ${all.map(
        ({path, question, date, score}) => html`<li>
          <button class="row" @click=${() => panel.want({kind: 'open-attempt', path})}>
            <span class="text">${question}</span>
            <span class="quiet aside">${date}</span>
            <b class="aside">${score ?? '–'}<span class="sr-only">${score === null ? 'no score' : ' of 100'}</span></b>
          </button>
        </li>`,
      )}
    </ul>`,
    panel,
  )
}

function brokenFiles({broken}: ProgressScreen, panel: Panel): TemplateResult {
  return group(
    {key: 'broken', title: 'Cannot be read', count: broken.length, isOpen: true},
    html`<ul class="plain rows" tabindex="-1" aria-label="Files that cannot be read">
      ${broken.map(
        ({path, reason, line}) => html`<li>
          <button
            class="row"
            @click=${() => panel.want({kind: 'progress', wish: {kind: 'open-broken', path}})}
          >
            ${icon('warning')}
            <span class="text">${path}<span class="quiet reason">Line ${line}: ${reason}</span></span>
          </button>
        </li>`,
      )}
    </ul>`,
    panel,
  )
}

/** 10,000 */
function number(count: number): string {
  return count.toLocaleString('en')
}
