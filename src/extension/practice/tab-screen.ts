import type {Screen} from '../../protocol.ts'
import type {Practice} from './practice.ts'

/** What the Practice view shows. Each part is loaded when it is first looked at. */
export async function practiceTabScreen(practice: Practice): Promise<Screen> {
  const {view} = practice.tab
  switch (view.kind) {
    case 'mock-setup': {
      const {mockSetup} = await import('./mock-screens.ts')
      return mockSetup(view, practice)
    }
    case 'mock-summary': {
      const {mockSummaryOf} = await import('./mock-screens.ts')
      const screen = await mockSummaryOf(view.session, practice)
      if (screen) return screen
      break
    }
    case 'drill': {
      const {drillScreen} = await import('./drill.ts')
      const screen = await drillScreen(view, practice)
      if (screen) return screen
      break
    }
    case 'cards': {
      const {cardsScreen} = await import('./cards.ts')
      return cardsScreen(practice)
    }
  }
  const {practiceScreen} = await import('./practice-screen.ts')
  return practiceScreen(practice)
}
