import {html, type TemplateResult} from 'lit-html'
import {progressPages} from '../../src/protocol/progress.ts'
import type {Panel} from '../panel.ts'

type Page = (typeof progressPages)[number]

const titles: Record<Page, string> = {progress: 'Answers', career: 'Career'}

/** The pages of the Progress view. */
export function pages(current: Page, panel: Panel): TemplateResult {
  return html`<div class="pages" role="navigation" aria-label="Progress">
    ${progressPages.map(
      page => html`<button
        aria-current=${page === current ? 'page' : 'false'}
        @click=${() => panel.want({kind: 'progress', wish: {kind: 'show-page', page}})}
        >${titles[page]}</button
      >`,
    )}
  </div>`
}
