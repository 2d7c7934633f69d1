import {html, nothing, type TemplateResult} from 'lit-html'
import type {CardsScreen} from '../../src/protocol/cards.ts'
import type {Panel} from '../panel.ts'
import {backToPractice} from '../parts/back.ts'

type Card = NonNullable<CardsScreen['card']>
const names = {again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy'} as const

/** Recall: what is asked, then what was to be recalled, then how well it went. */
export function cardsScreen(screen: CardsScreen, panel: Panel): TemplateResult {
  const {card, done, left, says} = screen
  if (!card) {
    return html`${backToPractice(panel)}
      <section tabindex="-1">
        <h1>Nothing left to recall today</h1>
        <p class="quiet">${done > 0 ? `${done} recalled. ` : ''}${says}</p>
      </section>`
  }
  const isShown = isRevealed(card, panel)
  return html`
    ${backToPractice(panel)}
    <section class="recall" tabindex="-1" aria-labelledby="front">
      <p class="quiet">${[card.about, card.isNew ? 'new' : ''].filter(Boolean).join(' · ')}</p>
      <h1 id="front">${card.front}</h1>
      <div class="back" aria-live="polite">${isShown ? html`<p>${card.back}</p>` : nothing}</div>
      ${
        isShown
          ? html`<p class="quiet">Source: ${card.source}</p>
              <div class="grades" role="group" aria-label="How well did you recall it?">
                ${card.comes.map(
                  (
                    {grade, when},
                    index,
                  ) => html`<button class="grade" @click=${() => rate(index, screen, panel)}>
                    <span><kbd>${index + 1}</kbd> <b>${names[grade]}</b></span>
                    <span class="quiet">${when}</span>
                  </button>`,
                )}
              </div>`
          : html`<vscode-button class="reveal" @click=${() => reveal(card, panel)}>Show the answer</vscode-button>
              <p class="quiet">Say it first, aloud or in your head. Space shows it.</p>`
      }
    </section>
    <p class="quiet">${left} left today${done > 0 ? html`, ${done} recalled` : nothing}</p>
  `
}

/** Keys that work wherever the focus is on this screen. @returns whether the key was one of them */
export function cardsKey(screen: CardsScreen, event: KeyboardEvent, panel: Panel): boolean {
  const {card} = screen
  const {target, key} = event
  if (!card || event.ctrlKey || event.metaKey || event.altKey) return false
  if (isRevealed(card, panel)) {
    const index = ['1', '2', '3', '4'].indexOf(key)
    if (index >= 0) rate(index, screen, panel)
    return index >= 0
  }
  // On a button these keys are the button’s own.
  const isButton = target instanceof Element && target.closest('button, vscode-button, a, summary')
  if (isButton || (key !== ' ' && key !== 'Enter')) return false
  reveal(card, panel)
  return true
}

function keyOf({id, turn}: Card): string {
  return `card ${id} ${turn}`
}

function isRevealed(card: Card, {memory}: Panel): boolean {
  return memory.row === keyOf(card)
}

function reveal(card: Card, panel: Panel): void {
  panel.memory.row = keyOf(card)
  panel.refresh()
}

function rate(index: number, {card}: CardsScreen, panel: Panel): void {
  const grade = card?.comes[index]?.grade
  if (card && grade) panel.want({kind: 'grade-card', card: card.id, turn: card.turn, grade})
}
