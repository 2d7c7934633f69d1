import {html, type TemplateResult} from 'lit-html'
import {repeat} from 'lit-html/directives/repeat.js'
import type {PanelFinding} from '../../src/protocol/document.ts'
import type {Panel} from '../panel.ts'
import {fixes} from './fixes.ts'
import {goThere, row} from './row.ts'

const weights: Record<PanelFinding['severity'], number> = {error: 3, warning: 2, information: 1, hint: 0}

/** Where the family's name in capitals is no title. */
const titles: Record<string, string> = {
  across: 'Across sections',
  ears: 'EARS',
  press: 'Press release',
}

/** Findings by what they are about, the most severe first. */
export function findingRows(findings: readonly PanelFinding[], panel: Panel): TemplateResult[] {
  const families = new Map<string, PanelFinding[]>()
  for (const finding of findings) {
    const family = finding.rule.slice(0, finding.rule.indexOf('/'))
    families.set(family, [...(families.get(family) ?? []), finding])
  }
  const worst = (all: PanelFinding[]) => Math.max(...all.map(({severity}) => weights[severity]))
  const known = keyed(findings)
  return [...families]
    .sort(([, a], [, b]) => worst(b) - worst(a))
    .map(
      ([family, all]) => html`<h3 id="family-${family}">${named(family)}</h3>
        <ul class="plain rows" tabindex="-1" aria-labelledby="family-${family}">
          ${repeat(
            all,
            finding => known.get(finding),
            finding => findingRow(finding, known.get(finding) ?? '', panel),
          )}
        </ul>`,
    )
}

/** Lines move while somebody writes: a finding is known by what it says, and which of those alike it is. */
function keyed(findings: readonly PanelFinding[]): Map<PanelFinding, string> {
  const seen = new Map<string, number>()
  return new Map(
    findings.map(finding => {
      const same = `${finding.rule} ${finding.message}`
      const count = seen.get(same) ?? 0
      seen.set(same, count + 1)
      return [finding, `${same} ${count}`]
    }),
  )
}

function findingRow(finding: PanelFinding, key: string, panel: Panel): TemplateResult {
  const {rule, severity, message, why, line, place, related, fixes: all} = finding
  const details = html`<p class="quiet">${why}</p>
    ${related.map(
      it => html`<button
        class="link"
        @click=${() => panel.want({kind: 'reveal', place: it.place, focus: false})}
      >Line ${it.line}: ${it.message}</button>`,
    )}
    <div class="buttons">
      ${fixes(all, panel)} ${goThere(place, panel)}
      <button class="link" @click=${() => panel.want({kind: 'explain', rule})}>Examples</button>
    </div>`
  return row(
    {key, picture: severity, means: `${severity}: `, title: message, aside: `${line}`, place, details},
    panel,
  )
}

function named(family: string): string {
  return titles[family] ?? family.charAt(0).toUpperCase() + family.slice(1)
}
