import {html, nothing, type TemplateResult} from 'lit-html'
import type {DocumentScreen} from '../../src/protocol/document.ts'
import type {Panel} from '../panel.ts'
import {fixCard, strengthCard} from '../parts/cards.ts'
import {columns} from '../parts/columns.ts'
import {elementRows, elementWords} from '../parts/element-rows.ts'
import {findingRows} from '../parts/finding-rows.ts'
import {fixes} from '../parts/fixes.ts'
import {followUps} from '../parts/follow-ups.ts'
import {group} from '../parts/group.ts'
import {legend} from '../parts/legend.ts'
import {ring} from '../parts/ring.ts'
import {goThere} from '../parts/row.ts'

/** A product document: its score, what to mend first, what the checklist asks for, and what else was found. */
export function documentScreen(screen: DocumentScreen, panel: Panel): TemplateResult {
  const {score, elements, findings, more} = screen
  const hints = findings.filter(({severity}) => severity === 'hint')
  const others = findings.filter(({severity}) => severity !== 'hint')
  const segments = elements.map(({mark, of}) => ({mark, weight: of}))
  return columns(
    html`<header class="score">${ring(score, segments)} ${about(screen)}</header>
    ${screen.strength ? strengthCard(screen.strength, panel) : nothing}
    ${screen.first ? first(screen.first, panel) : nothing}
    ${screen.followUps.length > 0 ? followUps(screen.followUps, panel) : nothing}`,
    html`${
      elements.length > 0
        ? group(
            {key: 'elements', title: 'Checklist', count: elements.length, isOpen: true},
            elementRows(elements, panel),
            panel,
          )
        : nothing
    }
    ${
      others.length > 0
        ? group(
            {key: 'findings', title: 'Findings', count: others.length, isOpen: true},
            findingRows(others, panel),
            panel,
          )
        : nothing
    }
    ${
      hints.length > 0
        ? group(
            {key: 'hints', title: 'Hints', count: hints.length, isOpen: false},
            findingRows(hints, panel),
            panel,
          )
        : nothing
    }
    ${
      more > 0
        ? html`<button class="link" @click=${() => panel.want({kind: 'show-problems'})}>
            ${more} more in the Problems view
          </button>`
        : nothing
    }`,
  )
}

function about({type, name, elements, deducted}: DocumentScreen): TemplateResult {
  return html`<div>
    <h1>${type}</h1>
    <p class="quiet name" title=${name}>${name}</p>
    ${legend(
      elements.map(({mark}) => mark),
      elementWords,
    )}
    ${deducted > 0 ? html`<p class="quiet">−${deducted} for findings</p>` : nothing}
  </div>`
}

function first(
  {title, how, why, gain, place, fixes: all}: NonNullable<DocumentScreen['first']>,
  panel: Panel,
): TemplateResult {
  return fixCard({
    title,
    how,
    why,
    gain,
    buttons: html`${fixes(all, panel, 'primary')} ${goThere(place, panel)}`,
  })
}
