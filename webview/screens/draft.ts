import {html, type TemplateResult} from 'lit-html'
import type {DraftScreen} from '../../src/protocol/answer.ts'
import type {Panel} from '../panel.ts'
import {asked} from '../parts/asked.ts'
import {clock} from '../parts/clock.ts'
import {textBox} from '../parts/text-box.ts'

/** An answer that is being written: the question, the time, room to think aloud. No word of the coach's. */
export function draftScreen(screen: DraftScreen, panel: Panel): TemplateResult {
  const {uri, words} = screen
  const key = `note ${uri}`
  const notes = textBox(
    {
      key,
      label: 'Think aloud',
      placeholder: 'What you would say while you think. It goes into the notes of the file, with the time.',
      rows: 3,
      button: 'Note it',
      send: text => panel.want({kind: 'note', key, text}),
    },
    panel,
  )
  const submit = () => {
    // What is half noted was thought all the same.
    const left = panel.memory.text(key)?.trim()
    if (left) {
      panel.memory.send(key, left)
      panel.want({kind: 'note', key, text: left})
    }
    panel.want({kind: 'submit'})
  }
  return html`
    ${asked(screen)} ${clock(screen, panel)}
    <section tabindex="-1" aria-labelledby="aloud"><h2 id="aloud">Think aloud</h2>${notes}</section>
    <section class="submit at-hand">
      <p class="quiet">${words === 1 ? '1 word' : `${words} words`}. The coach says nothing until you are done.</p>
      <vscode-button ?disabled=${words === 0} @click=${submit}>Submit</vscode-button>
    </section>
  `
}
