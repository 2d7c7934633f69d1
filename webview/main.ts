import {render} from 'lit-html'
import type {Intent, State} from '../src/protocol.ts'
import {keepFocus} from './focus.ts'
import {host, onState} from './host.ts'
import {Memory} from './memory.ts'
import {type PagePanel, page, scrollKey} from './page.ts'
import {cardsKey} from './screens/cards.ts'
import './toolkit.ts'

const memory = new Memory()
const root = document.getElementById('panel') as HTMLElement
let state: State | undefined
let hasScrolled = false
let came = 0

function panelOf(shown: State): PagePanel {
  return {
    memory,
    state: shown,
    want: (intent: Intent) => host.postMessage({type: 'intent', revision: shown.revision, intent}),
    refresh: show,
    age: () => (performance.now() - came) / 1000,
    goTo(tab: State['tab']) {
      memory.tab = tab
      host.postMessage({type: 'show-tab', tab})
    },
  }
}

function show(): void {
  const shown = state
  if (shown) keepFocus(root, () => render(page(panelOf(shown)), root))
}

onState(next => {
  const key = scrollKey(next)
  const isFirst = !state
  const isOther = !state || scrollKey(state) !== key
  for (const key of next.taken) memory.settle(key)
  memory.giveBack(next.refused)
  // What was sent by a page that is gone, and is in no file.
  if (!state) memory.giveBack()
  state = next
  memory.tab = next.tab
  came = performance.now()
  show()
  // The page scrolls, so that the wheel works anywhere in it.
  if (isOther) document.documentElement.scrollTop = memory.scroll(key)
  // A command that leads here gives the focus to the page: then it is for what is new in it.
  const hasNone = document.hasFocus() && document.activeElement === document.body
  if (isOther && !isFirst && hasNone) root.querySelector('main')?.focus({preventScroll: true})
  hasScrolled = true
})
window.addEventListener('scroll', () => {
  if (state && hasScrolled) memory.setScroll(scrollKey(state), document.documentElement.scrollTop)
})
window.addEventListener('keydown', event => {
  if (state?.screen.kind === 'cards' && cardsKey(state.screen, event, panelOf(state))) event.preventDefault()
})
setInterval(() => {
  const {kind} = state?.screen ?? {}
  if (kind === 'draft' || kind === 'drill') show()
}, 1000)
host.postMessage({type: 'ready', tab: memory.tab})
