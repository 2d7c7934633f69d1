import {html, nothing, type TemplateResult} from 'lit-html'
import {keyed} from 'lit-html/directives/keyed.js'
import type {State, Tab} from '../src/protocol.ts'
import type {Panel} from './panel.ts'
import {guideLinks} from './parts/guides.ts'
import {interviewStrip} from './parts/interview.ts'
import {modelPart} from './parts/model.ts'
import {brokenScreen} from './screens/broken.ts'
import {cardsScreen} from './screens/cards.ts'
import {careerScreen} from './screens/career.ts'
import {comparisonScreen, incomparableScreen} from './screens/comparison.ts'
import {documentScreen} from './screens/document.ts'
import {draftScreen} from './screens/draft.ts'
import {drillScreen} from './screens/drill.ts'
import {mockSetupScreen} from './screens/mock-setup.ts'
import {mockSummaryScreen} from './screens/mock-summary.ts'
import {practiceScreen} from './screens/practice.ts'
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
  const {tab, screen, interview, model, guides} = panel.state
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
    <main tabindex="-1">
      ${interview ? interviewStrip(interview, panel) : nothing}
      ${keyed(scrollKey(panel.state), screenOf(screen, panel))}
      ${model && isJudged(screen) ? modelPart(model, panel) : nothing}
      ${guides ? guideLinks(guides, panel) : nothing}
    </main>
  `
}

/** Whether it shows what the coach says of a text: only then may somebody else say something of it. */
function isJudged({kind}: State['screen']): boolean {
  return kind === 'document' || kind === 'review'
}

/** What a screen reader says when it changes. */
function said(screen: State['screen']): string {
  if (screen.kind === 'cards') return screen.card ? `${screen.left} left` : 'Nothing left to recall today'
  if (screen.kind === 'drill') return screen.review ? `Score ${screen.review.score} of 100` : ''
  return 'score' in screen && screen.score !== null ? `Score ${screen.score} of 100` : ''
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
    case 'broken':
      return brokenScreen(screen, panel)
    case 'progress':
      return progressScreen(screen, panel)
    case 'comparison':
      return comparisonScreen(screen, panel)
    case 'incomparable':
      return incomparableScreen(screen, panel)
    case 'career':
      return careerScreen(screen, panel)
    case 'practice':
      return practiceScreen(screen, panel)
    case 'mock-setup':
      return mockSetupScreen(screen, panel)
    case 'mock-summary':
      return mockSummaryScreen(screen, panel)
    case 'cards':
      return cardsScreen(screen, panel)
    case 'drill':
      return drillScreen(screen, panel)
    case 'start':
      return startScreen(screen, panel)
  }
}

/** What tells one screen from another: each has its own place to be scrolled to. */
export function scrollKey({tab, screen}: State): string {
  // Each try at an exercise begins at the top, and so does what is said of it.
  if (screen.kind === 'drill')
    return `${tab} drill ${screen.exercise} ${screen.turn} ${screen.review !== null}`
  return `${tab} ${screen.kind} ${'uri' in screen ? screen.uri : ''}`
}
