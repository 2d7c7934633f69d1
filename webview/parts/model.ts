import {html, nothing, type TemplateResult} from 'lit-html'
import type {
  ModelOffer,
  ModelWish,
  PanelModel,
  PanelModelFinding,
  PanelModelPart,
  PanelModelRewrite,
} from '../../src/protocol/model.ts'
import type {Panel} from '../panel.ts'
import {group} from './group.ts'
import {goThere, row} from './row.ts'

type Result = Extract<PanelModel, {findings: unknown}>

/** What a language model adds, apart from the coach's: where the text goes, what it said, and what it took. */
export function modelPart(model: PanelModel, panel: Panel): TemplateResult | typeof nothing {
  switch (model.kind) {
    case 'off':
      return off(model, panel)
    case 'ready':
      return section(
        html`<p>It reads the whole text for what rules cannot see. The scores stay the coach’s.</p>
          ${offered('Deep review', model, panel)}`,
      )
    case 'running':
      return section(
        html`<p role="status">${model.characters > 0 ? 'It is writing …' : 'It is reading …'}</p>
          <div class="buttons">
            <vscode-button appearance="secondary" @click=${() => want(panel, {to: 'stop'})}>Stop</vscode-button>
          </div>
          <p class="quiet">Sent to ${model.destination}.</p>`,
        result(model, panel),
      )
    case 'failed':
      return section(
        html`<p role="alert">${model.message}</p>
          <p class="quiet">${model.toDo}</p>
          ${model.again ? offered('Try again', model.again, panel) : nothing}`,
        result(model, panel),
      )
    case 'done':
      return section(
        html`${account(model)} ${model.again ? offered('Review again', model.again, panel) : nothing}`,
        result(model, panel),
      )
  }
}

function off({why, toDo, canConnect}: Extract<PanelModel, {kind: 'off'}>, panel: Panel) {
  const connect = () => want(panel, {to: 'connect'})
  if (why === '') {
    return html`<p class="quiet">
      <button class="link" @click=${connect}>Connect a language model…</button>
      for a second opinion. The coach needs none.
    </p>`
  }
  return section(
    html`<p class="quiet">${why} ${toDo}</p>
      ${
        canConnect
          ? html`<div class="buttons">
              <vscode-button appearance="secondary" @click=${connect}>Connect another…</vscode-button>
            </div>`
          : nothing
      }`,
  )
}

/** A card that says whose words these are, and beneath it what it said. */
function section(card: TemplateResult, said: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`<section class="model" tabindex="-1" aria-labelledby="model">
    <div class="card">
      <h2 id="model">Second opinion, by a language model</h2>
      ${card}
    </div>
    ${said}
  </section>`
}

function result({findings, rewrites, parts}: Result, panel: Panel): TemplateResult {
  return html`
    ${list('model-findings', 'The model found', findings, it => findingRow(it, panel), panel)}
    ${list('model-rewrites', 'The model would write', rewrites, (it, index) => rewriteRow(it, index, panel), panel)}
    ${list('model-parts', 'The model sees otherwise', parts, it => partRow(it, panel), panel)}
  `
}

function list<T>(
  key: string,
  title: string,
  items: readonly T[],
  show: (item: T, index: number) => TemplateResult,
  panel: Panel,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing
  const rows = html`<ul class="plain rows">${items.map(show)}</ul>`
  return group({key, title, count: items.length, isOpen: true}, rows, panel)
}

const icons = {high: 'warning', medium: 'information', low: 'hint'} as const

function findingRow(
  {quote, what, why, suggestion, severity, place}: PanelModelFinding,
  panel: Panel,
): TemplateResult {
  const details = html`<p class="quoted"><q>${quote}</q></p>
    ${why ? html`<p class="quiet">${why}</p>` : nothing} ${suggestion ? html`<p>${suggestion}</p>` : nothing}
    <div class="buttons">${goThere(place, panel)}</div>`
  const shown = {key: `model ${quote} ${what}`, picture: icons[severity], means: 'The model: ', title: what}
  return row({...shown, place, details}, panel)
}

function rewriteRow({quote, why, place}: PanelModelRewrite, index: number, panel: Panel): TemplateResult {
  const compare = () => want(panel, {to: 'compare', rewrite: index})
  const details = html`<p class="quoted"><q>${quote}</q></p>
    <div class="buttons">
      <vscode-button appearance="secondary" @click=${compare}>Compare and decide</vscode-button>
    </div>`
  return row(
    {
      key: `rewrite ${quote}`,
      picture: 'information',
      means: 'The model: ',
      title: why || quote,
      place,
      details,
    },
    panel,
  )
}

const words = {made: 'there', weak: 'weak', 'not-found': 'not found'} as const

function partRow({name, status, offline, remark}: PanelModelPart, panel: Panel): TemplateResult {
  const title = `${name}: ${words[status]} to the model, ${words[offline]} to the coach`
  const details = remark ? html`<p>${remark}</p>` : nothing
  return row({key: `model part ${name}`, picture: status, means: 'The model: ', title, details}, panel)
}

function account({
  destination,
  usage,
  dropped,
  isCut,
  isOld,
  findings,
  rewrites,
}: Extract<PanelModel, {kind: 'done'}>): TemplateResult {
  const nothingSaid = findings.length === 0 && rewrites.length === 0
  const leftOut = dropped === 1 ? '1 remark was' : `${dropped} remarks were`
  return html`<p class="quiet">Said by ${destination}.</p>
    ${nothingSaid ? html`<p>It has nothing to add.</p>` : nothing}
    ${isOld ? html`<p>The text has changed since.</p>` : nothing}
    ${isCut ? html`<p>The reply ended before it was complete.</p>` : nothing}
    ${dropped > 0 ? html`<p class="quiet">${leftOut} left out: not tied to words of the file.</p>` : nothing}
    <p class="quiet">
      It took ${usage.isEstimate ? 'about ' : ''}${grouped(usage.sent)} tokens sent and
      ${grouped(usage.received)} received.
    </p>`
}

/** The button that sends the text, with where it goes and what that takes. */
function offered(label: string, {destination, estimate}: ModelOffer, panel: Panel): TemplateResult {
  const takes = estimate
    ? `: about ${grouped(estimate.sent)} tokens, and at most ${grouped(estimate.received)} for the reply`
    : ''
  return html`<div class="buttons">
      <vscode-button appearance="secondary" @click=${() => want(panel, {to: 'review'})}>${label}</vscode-button>
    </div>
    <p class="quiet">Sends this file to ${destination}${takes}.</p>`
}

function grouped(count: number): string {
  return count.toLocaleString('en')
}

function want(panel: Panel, wish: ModelWish): void {
  panel.want({kind: 'model', wish})
}
