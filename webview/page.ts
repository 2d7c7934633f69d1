import {html, type TemplateResult} from 'lit-html'
import {keyed} from 'lit-html/directives/keyed.js'
import type {State, Tab} from '../src/protocol.ts'
import type {Panel} from './panel.ts'
import {documentScreen} from './screens/document.ts'
import {draftScreen} from './screens/draft.ts'
import {progressScreen} from './screens/progress.ts'
import {reviewScreen} from './screens/review.ts'
import {selfScoreScreen} from './screens/self-score.ts'
import {startScreen} from './screens/start.ts'
import {unaskedScreen} from './screens/unasked.ts'

const titles: Record<Tab, string> = {coach: 'Coach', practice: 'Practice', progress: 'Progress'}

export interface PagePanel extends Panel {
  goTo(tab: Tab): void
}

/** The whole panel: the row of views, and the screen that the state has. */
export function page(panel: PagePanel): TemplateResult {
  const {tab, screen} = panel.state
  return html`
    <nav aria-label="PMPrep">
      ${(Object.keys(titles) as Tab[]).map(
        it => html`<button
          class="tab"
          aria-current=${it === tab ? 'page' : 'false'}
          @click=${() => panel.goTo(it)}
        >${titles[it]}</button>`,
      )}
    </nav>
    <p class="sr-only" role="status">${said(screen)}</p>
    <main tabindex="-1">${keyed(scrollKey(panel.state), screenOf(screen, panel))}</main>
  `
}

/** What a screen reader says when it changes. */
function said(screen: State['screen']): string {
  return 'score' in screen ? `Score ${screen.score} of 100` : ''
}

function screenOf(screen: State['screen'], panel: Panel): TemplateResult {
  switch (screen.kind) {
    case 'document':
      return documentScreen(screen, panel)
    case 'draft':
      return draftScreen(screen, panel)
    case 'self-score':
      return selfScoreScreen(screen, panel)
    case 'review':
      return reviewScreen(screen, panel)
    case 'unasked':
      return unaskedScreen(screen, panel)
    case 'progress':
      return progressScreen(screen, panel)
    case 'start':
      return startScreen(screen, panel)
  }
}

/** What tells one screen from another: each has its own place to be scrolled to. */
export function scrollKey({tab, screen}: State): string {
  return `${tab} ${screen.kind} ${'uri' in screen ? screen.uri : ''}`
}
