import {html, nothing, type TemplateResult} from 'lit-html'
import type {PanelDimension, PanelMove, ReviewScreen} from '../../src/protocol/answer.ts'
import type {Mark} from '../../src/protocol/common.ts'
import type {Panel} from '../panel.ts'
import {asked} from '../parts/asked.ts'
import {fixCard, strengthCard} from '../parts/cards.ts'
import {columns} from '../parts/columns.ts'
import {askedFollowUps} from '../parts/follow-ups.ts'
import {group} from '../parts/group.ts'
import {onward} from '../parts/interview.ts'
import {legend} from '../parts/legend.ts'
import {quote} from '../parts/quote.ts'
import {ring} from '../parts/ring.ts'
import {goThere, row} from '../parts/row.ts'
import {scale, scaleKey} from '../parts/scale.ts'

const words: Record<Mark, string> = {made: 'made', weak: 'weak', 'not-found': 'not found'}

/** What the coach says of an answer: one strength, one fix, what is asked next; then everything it rests on. */
export function reviewScreen(screen: ReviewScreen, panel: Panel): TemplateResult {
  const {score, moves, dimensions, strength, fix, followUps, uri} = screen
  return columns(
    html`${asked(screen)}
    <div class="score">
      ${ring(
        score,
        moves.map(({mark, of}) => ({mark, weight: of})),
      )}
      <div>
        <h2>Moves</h2>
        ${legend(
          moves.map(({mark}) => mark),
          words,
        )}
      </div>
    </div>
    ${scoreNote(screen)}
    ${strength ? strengthCard(strength, panel) : nothing}
    ${
      fix
        ? fixCard({
            title: fix.name,
            how: fix.how,
            why: fix.why,
            gain: fix.gain,
            buttons: goThere(fix.place ?? undefined, panel),
          })
        : nothing
    }
    ${followUps.length > 0 || panel.state.interviewer ? askedFollowUps(followUps, uri, panel) : nothing}`,
    html`${group({key: 'dimensions', title: 'Dimensions', count: dimensions.length, isOpen: true}, dimensionRows(dimensions, panel), panel)}
    ${group({key: 'moves', title: 'Moves', count: moves.length, isOpen: true}, moveRows(moves, panel), panel)}
    ${notes(screen, panel)} ${time(screen, panel)}
    <section class="submit">
      <div class="buttons">
        <vscode-button @click=${() => panel.want({kind: 'retry', when: 'now'})}>Try again now</vscode-button>
        ${
          panel.state.interview
            ? onward(panel.state.interview.next, panel)
            : html`<vscode-button
                appearance="secondary"
                @click=${() => panel.want({kind: 'retry', when: 'later'})}
                >Another question</vscode-button
              >`
        }
      </div>
      ${screen.due ? html`<p class="quiet">${screen.due}</p>` : nothing}
    </section>`,
  )
}

/** What the ring does not say of the score. */
function scoreNote({cap, submitted, score}: ReviewScreen): TemplateResult | typeof nothing {
  const says = [
    ...(cap ? [cap] : []),
    ...(submitted !== null && submitted !== score ? [`It was ${submitted} when submitted.`] : []),
  ]
  return says.length > 0 ? html`<p class="quiet">${says.join(' ')}</p>` : nothing
}

function dimensionRows(dimensions: readonly PanelDimension[], panel: Panel): TemplateResult {
  const hasOwn = dimensions.some(({own}) => own !== null)
  return html`${hasOwn ? html`<p>${calibration(dimensions)}</p>${scaleKey()}` : nothing}
    <ul class="plain rows" tabindex="-1" aria-label="Dimensions">
      ${dimensions.map(it => dimensionRow(it, panel))}
    </ul>`
}

function dimensionRow({id, name, score, own, why, anchor}: PanelDimension, panel: Panel): TemplateResult {
  const details = html`<p>${why}</p>
    ${anchor ? html`<p class="quiet">${score}: ${anchor}</p>` : nothing}
    ${score !== null && own !== null ? html`<p class="quiet">${gap(own - score)}</p>` : nothing}`
  return row(
    {
      key: `dimension ${id}`,
      picture: scale(score, own),
      means: '',
      title: name,
      aside: html`<span class="sr-only">${[
        score === null ? 'not shown here' : `coach ${score} of 5`,
        ...(own === null ? [] : [`you ${own}`]),
      ].join(', ')}</span>`,
      details,
    },
    panel,
  )
}

/** How the person’s own scores lie against the coach’s: where they are furthest apart. */
function calibration(dimensions: readonly PanelDimension[]): string {
  const both = dimensions.flatMap(({name, score, own}) =>
    score === null || own === null ? [] : [{name, gap: own - score}],
  )
  const [widest] = [...both].sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
  if (!widest) return 'The coach found no occasion to score what you scored yourself.'
  if (widest.gap === 0) return 'Your own scores and the coach’s agree.'
  const of = widest.name.toLowerCase()
  if (both.length === 1) {
    return `You score yourself ${Math.abs(widest.gap)} ${widest.gap > 0 ? 'higher' : 'lower'} than the coach on ${of}.`
  }
  const mean = both.reduce((sum, {gap: own}) => sum + own, 0) / both.length
  const direction = mean > 0 ? 'higher' : 'lower'
  const average =
    Math.abs(mean) < 0.25
      ? 'On average you and the coach agree'
      : `You score yourself ${Math.abs(mean).toFixed(1)} ${direction} than the coach on average`
  return `${average}; furthest apart on ${of}.`
}

function gap(difference: number): string {
  if (difference === 0) return 'You and the coach agree.'
  const more = difference > 0 ? 'higher' : 'lower'
  return `You scored yourself ${Math.abs(difference)} ${more} than the coach does.`
}

function moveRows(moves: readonly PanelMove[], panel: Panel): TemplateResult {
  return html`<ul class="plain rows" tabindex="-1" aria-label="Moves">
    ${moves.map(it => moveRow(it, panel))}
  </ul>`
}

function moveRow(move: PanelMove, panel: Panel): TemplateResult {
  const {id, name, does, mark, isGate, isExtra, points, of, because, how, place} = move
  const details = html`<p class="quiet">${does}</p>
    ${move.quote && place ? quote(move.quote, place, panel) : nothing}
    ${because ? html`<p>${because}</p>` : nothing}
    ${mark === 'made' ? nothing : html`<p>${how}</p>`}
    ${isGate && mark !== 'made' ? html`<p>Without it, the whole answer is capped.</p>` : nothing}
    ${isExtra ? html`<p class="quiet">Asked for at this level.</p>` : nothing}
    <div class="buttons">${goThere(place ?? undefined, panel)}</div>`
  return row(
    {
      key: `move ${id}`,
      picture: mark,
      means: `${words[mark]}: `,
      title: name,
      aside: html`${points}/${of}<span class="sr-only"> points</span>`,
      place: place ?? undefined,
      details,
    },
    panel,
  )
}

function notes({notes: all}: ReviewScreen, panel: Panel): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing
  const rows = all.map(({message, place}, index) =>
    row(
      {
        key: `note ${index} ${message}`,
        picture: 'information',
        means: '',
        title: message,
        place: place ?? undefined,
        details: goThere(place ?? undefined, panel),
      },
      panel,
    ),
  )
  return group(
    {key: 'notes', title: 'Also seen', count: all.length, isOpen: true},
    html`<ul class="plain rows" tabindex="-1" aria-label="Also seen">${rows}</ul>`,
    panel,
  )
}

function time({time: steps}: ReviewScreen, panel: Panel): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing
  const percent = (share: number) => `${Math.round(share * 100)}%`
  const table = html`<table class="time-shares">
    <caption class="sr-only">Share of the words by step</caption>
    <thead>
      <tr><th scope="col">Step</th><th scope="col">Words</th><th scope="col">Budget</th></tr>
    </thead>
    <tbody>
      ${steps.map(
        ({name, share, budget}) => html`<tr>
          <th scope="row">${name}</th><td>${percent(share)}</td><td class="quiet">${percent(budget)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`
  return group({key: 'time', title: 'Where the words went', count: steps.length, isOpen: false}, table, panel)
}
