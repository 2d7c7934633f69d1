import {html, nothing, type TemplateResult} from 'lit-html'
import type {SelfScoreScreen} from '../../src/protocol/answer.ts'
import type {Panel} from '../panel.ts'
import {asked} from '../parts/asked.ts'

type Dimension = SelfScoreScreen['dimensions'][number]

const ratings = ['1', '2', '3', '4', '5'] as const

/** The person's own scores, before anything of the coach's. */
export function selfScoreScreen(screen: SelfScoreScreen, panel: Panel): TemplateResult {
  const {uri, dimensions, canReturn} = screen
  const given = dimensions.flatMap(({id}): [string, number][] => {
    const score = Number(panel.memory.text(keyOf(uri, id)) ?? 0)
    return score > 0 ? [[id, score]] : []
  })
  const send = (scores: [string, number][]) =>
    panel.want({kind: 'score-self', scores: Object.fromEntries(scores)})
  return html`
    ${asked(screen)}
    <section>
      <h2>Score yourself first</h2>
      <p class="quiet">Judge before you read the coach: the difference is what you learn from. Score what you can. The coach gives 4 at
        most; a 5 is yours alone to give.</p>
    </section>
    <div class="tiles">${dimensions.map(it => dimension(it, uri, panel))}</div>
    <section class="submit at-hand">
      <p class="quiet" role="status">${given.length} of ${dimensions.length} scored</p>
      <div class="buttons">
        <vscode-button ?disabled=${given.length === 0} @click=${() => send(given)}>Compare with the coach</vscode-button>
        <button class="link" @click=${() => send([])}>Skip</button>
        ${
          canReturn
            ? html`<button class="link" @click=${() => panel.want({kind: 'write-on'})}>Back to writing</button>`
            : nothing
        }
      </div>
    </section>
  `
}

function dimension({id, name, asks, anchors}: Dimension, uri: string, panel: Panel): TemplateResult {
  const key = keyOf(uri, id)
  const score = panel.memory.text(key) ?? ''
  const choose = ({target}: Event) => {
    const {value} = target as HTMLInputElement
    if (!ratings.some(it => it === value) || value === score) return
    panel.memory.setText(key, value)
    panel.refresh()
  }
  return html`<section class="dimension" tabindex="-1">
    <h3>${name}</h3>
    <p class="quiet">${asks}</p>
    <vscode-radio-group aria-label=${name} name=${id} value=${score} @change=${choose}>
      ${ratings.map(
        (rating, index) =>
          html`<vscode-radio value=${rating}>${rating}<span class="sr-only">: ${anchors[index]}</span></vscode-radio>`,
      )}
    </vscode-radio-group>
    ${score ? html`<p class="anchor">${anchors[Number(score) - 1]}</p>` : nothing}
    <details>
      <summary>What 1 to 5 mean<span class="sr-only"> in ${name}</span></summary>
      <ol class="anchors">${anchors.map(anchor => html`<li>${anchor}</li>`)}</ol>
    </details>
  </section>`
}

function keyOf(uri: string, dimension: string): string {
  return `self ${uri} ${dimension}`
}
