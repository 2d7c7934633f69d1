import {html, type TemplateResult} from 'lit-html'
import type {Mark} from '../../src/protocol/common.ts'
import {icon} from './icon.ts'

/** How many there are of each kind: what the ring shows, in numbers. */
export function legend(marks: readonly Mark[], words: Record<Mark, string>): TemplateResult {
  const count = (mark: Mark) => marks.filter(it => it === mark).length
  return html`<ul class="plain legend">
    ${(['made', 'weak', 'not-found'] as const)
      .filter(mark => count(mark) > 0)
      .map(mark => html`<li>${icon(mark)} <b>${count(mark)}</b> ${words[mark]}</li>`)}
  </ul>`
}
