import {html, nothing, svg, type TemplateResult} from 'lit-html'
import type {DraftScreen} from '../../src/protocol/answer.ts'
import type {Panel} from '../panel.ts'

/** The time and the steps it is meant for. It counts on when it is up, and can be put out of sight. */
export function clock(
  {minutes, seconds, steps}: Pick<DraftScreen, 'minutes' | 'seconds' | 'steps'>,
  panel: Panel,
): TemplateResult {
  const {memory} = panel
  const isShown = memory.isOpen('clock', true)
  const toggle = () => {
    memory.setOpen('clock', !isShown)
    panel.refresh()
  }
  const used = seconds + panel.age()
  return html`<section class="clock" tabindex="-1" aria-labelledby="clock">
    <div class="line">
      <h2 id="clock">Time</h2>
      <button class="link" aria-expanded=${isShown ? 'true' : 'false'} @click=${toggle}>
        ${isShown ? 'Hide' : 'Show'}<span class="sr-only"> the time</span>
      </button>
    </div>
    ${isShown ? html`${time(used, minutes)} ${steps.length > 0 ? stepList(used, steps) : nothing}` : nothing}
  </section>`
}

function time(used: number, minutes: number): TemplateResult {
  const over = used - minutes * 60
  const says = over > 0 ? `${spoken(over)} over ${spoken(minutes * 60)}` : `of ${spoken(minutes * 60)}`
  return html`<p role="timer" class="time"><b>${spoken(used)}</b> <span class="quiet">${says}</span></p>`
}

function stepList(used: number, steps: DraftScreen['steps']): TemplateResult {
  let from = 0
  const timed = steps.map(({name, minutes}) => {
    const step = {name, minutes, from: from * 60, until: (from + minutes) * 60}
    from += minutes
    return step
  })
  const current = timed.find(({until}) => used < until) ?? timed.at(-1)
  return html`<ol class="plain steps">
    ${timed.map(
      step => html`<li class=${step === current ? 'current' : ''} aria-current=${step === current ? 'step' : nothing}>
        <span>${step.name}</span>
        <span class="quiet">${spoken(step.minutes * 60)}</span>
        ${meter((used - step.from) / (step.until - step.from))}
      </li>`,
    )}
  </ol>`
}

/** How much of something is used; says nothing that does not stand beside it. */
function meter(share: number): TemplateResult {
  const width = 100 * Math.min(1, Math.max(0, share))
  return html`<svg class="meter" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="track" width="100" height="2"/><rect class="used" width=${width} height="2"/>`}
  </svg>`
}

/** Minutes and seconds: 3:05. */
function spoken(seconds: number): string {
  const whole = Math.floor(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
