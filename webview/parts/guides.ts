import {html, nothing, type TemplateResult} from 'lit-html'
import type {GuideLink} from '../../src/protocol.ts'
import type {Panel} from '../panel.ts'

/** What there is to read about what is shown. */
export function guideLinks(links: readonly GuideLink[], panel: Panel): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing
  return html`<p class="quiet guides">
    Guides:
    ${links.map(
      ({title, guide}, index) => html`${index > 0 ? ' · ' : nothing}<button
        class="link"
        @click=${() => panel.want({kind: 'open-guide', guide})}
      >${title}</button>`,
    )}
  </p>`
}
