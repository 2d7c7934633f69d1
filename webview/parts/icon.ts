import {html, type SVGTemplateResult, svg, type TemplateResult} from 'lit-html'
import type {Mark} from '../../src/protocol/common.ts'

export type IconName = Mark | 'error' | 'warning' | 'information' | 'hint'

/** Told apart by shape as well as by colour. */
const shapes: Record<IconName, SVGTemplateResult> = {
  made: svg`<circle class="full" cx="8" cy="8" r="6.5"/><path class="cut" d="m5.2 8.2 2 2 3.6-4.2"/>`,
  weak: svg`<circle class="line" cx="8" cy="8" r="5.75"/><path class="full" d="M8 2.25a5.75 5.75 0 0 0 0 11.5Z"/>`,
  'not-found': svg`<circle class="line dashed" cx="8" cy="8" r="5.75"/>`,
  error: svg`<circle class="line" cx="8" cy="8" r="5.75"/><path class="line" d="m6 6 4 4m0-4-4 4"/>`,
  warning: svg`<path class="line" d="M8 2.5 14 13.25H2Z"/><path class="line" d="M8 6.5v3M8 11.2v.3"/>`,
  information: svg`<circle class="line" cx="8" cy="8" r="5.75"/><path class="line" d="M8 7.5v3.5M8 5v.3"/>`,
  hint: svg`<path class="line" d="M8 5v3.5M8 11v.3"/><circle class="line dashed" cx="8" cy="8" r="5.75"/>`,
}

/** A sign beside words that say the same: a screen reader passes over it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon ${name}" viewBox="0 0 16 16" aria-hidden="true">${shapes[name]}</svg>`
}
