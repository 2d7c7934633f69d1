import {html, nothing, type TemplateResult} from 'lit-html'
import type {
  ModelWish,
  PanelModel,
  PanelModelFinding,
  PanelModelPart,
  PanelModelRewrite,
} from '../../src/protocol/model.ts'
import type {Panel} from '../panel.ts'
import {group} from './group.ts'
import {icon} from './icon.ts'
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
          ${start('Deep review', panel)}
          <p class="quiet">Sends this file to ${model.destination}${estimated(model.estimate)}.</p>`,
      )
    case 'running':
      return section(
        html`<p role="status">${model.characters > 0 ? 'It is writing …' : 'It is reading …'}</p>
          <div class="buttons">
            <vscode-button appearance="secondary" @click=${() => want(panel, {to: 'stop'})}>Stop</vscode-button>
          </div>
          <p class="quiet">Sent to ${model.destination}.</p>
          ${result(model, panel)}`,
      )
    case 'failed':
      return section(
        html`<p role="alert">${model.message}</p>
          <p class="quiet">${model.toDo}${
            model.retryAfter === null ? '' : ` It asks to wait ${Math.ceil(model.retryAfter)} seconds.`
          }</p>
          ${start('Try again', panel)} ${result(model, panel)}`,
      )
    case 'done':
      return section(html`${result(model, panel)} ${account(model)} ${start('Review again', panel)}`)
  }
}

function off({why, toDo, canConnect}: Extract<PanelModel, {kind: 'off'}>, panel: Panel) {
  if (!canConnect) return section(html`<p class="quiet">${why} ${toDo}</p>`)
  return html`<p class="quiet">
    <button class="link" @click=${() => want(panel, {to: 'connect'})}>Connect a language model …</button>
    for a second opinion. The coach needs none.
  </p>`
}

function section(content: TemplateResult): TemplateResult {
  return html`<section class="card model" tabindex="-1" aria-labelledby="model">
    <h2 id="model">Second opinion, by a language model</h2>
    ${content}
  </section>`
}

function result({findings, rewrites, parts}: Result, panel: Panel): TemplateResult {
  return html`
    ${list('model-findings', 'It found', findings, it => findingRow(it, panel), panel)}
    ${list('model-rewrites', 'It would write', rewrites, (it, index) => rewriteRow(it, index, panel), panel)}
    ${list('model-parts', 'It sees otherwise', parts, partRow, panel)}
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

function partRow({name, status, offline, remark}: PanelModelPart): TemplateResult {
  return html`<li>
    <p>${icon(status)} <strong>${name}</strong>: ${words[status]} to it, ${words[offline]} to the coach</p>
    ${remark ? html`<p class="quiet">${remark}</p>` : nothing}
  </li>`
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
  return html`${nothingSaid ? html`<p>It has nothing to add.</p>` : nothing}
    ${isOld ? html`<p class="quiet">The text has changed since.</p>` : nothing}
    ${isCut ? html`<p class="quiet">The reply ended before it was complete.</p>` : nothing}
    ${dropped > 0 ? html`<p class="quiet">${dropped} remarks left out: their words are not in the file.</p>` : nothing}
    <p class="quiet">
      Said by ${destination}. It took ${usage.isEstimate ? 'about ' : ''}${usage.sent} tokens sent and
      ${usage.received} received.
    </p>`
}

function start(label: string, panel: Panel): TemplateResult {
  return html`<div class="buttons">
    <vscode-button appearance="secondary" @click=${() => want(panel, {to: 'review'})}>${label}</vscode-button>
  </div>`
}

function estimated(estimate: Extract<PanelModel, {kind: 'ready'}>['estimate']): string {
  return estimate ? `: about ${estimate.sent} tokens, and at most ${estimate.received} for the reply` : ''
}

function want(panel: Panel, wish: ModelWish): void {
  panel.want({kind: 'model', wish})
}
