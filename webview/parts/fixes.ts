import {html, type TemplateResult} from 'lit-html'
import type {PanelFix} from '../../src/protocol/document.ts'
import type {Panel} from '../panel.ts'

/** A button a fix. Where it stands alone, the first one is what to do. */
export function fixes(
  all: readonly PanelFix[],
  panel: Panel,
  appearance: 'primary' | 'secondary' = 'secondary',
): TemplateResult[] {
  return all.map(
    ({finding, fix, title}, index) => html`<vscode-button
      appearance=${index === 0 ? appearance : 'secondary'}
      @click=${() => panel.want({kind: 'apply-fix', finding, fix})}
    >${title}</vscode-button>`,
  )
}
