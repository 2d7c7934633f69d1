import {html, type TemplateResult} from 'lit-html'
import {live} from 'lit-html/directives/live.js'
import type {Panel} from '../panel.ts'

interface TextBox {
  /** What the panel remembers the text by until it is sent. */
  key: string
  label: string
  placeholder?: string
  rows: number
  button: string
  /** What is there before anything is typed. */
  initial?: string
  /** Tells the host. */
  send(text: string): void
}

/** A field with a button: what is typed stays until it is sent, through everything. */
export function textBox(
  {key, label, placeholder = '', rows, button, initial = '', send}: TextBox,
  {memory, refresh}: Panel,
): TemplateResult {
  const text = memory.text(key) ?? initial
  const submit = () => {
    const now = (memory.text(key) ?? initial).trim()
    if (now === '') return
    memory.send(key, now)
    send(now)
    refresh()
  }
  return html`<form
    class="text-box"
    @submit=${(event: Event) => event.preventDefault()}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
    }}
  >
    <vscode-text-area
      placeholder=${placeholder}
      rows=${rows}
      resize="vertical"
      .value=${live(text)}
      @input=${({target}: Event) => {
        memory.setText(key, (target as HTMLTextAreaElement).value)
        refresh()
      }}
      ><span class="sr-only">${label}</span></vscode-text-area
    >
    <vscode-button appearance="secondary" ?disabled=${text.trim() === ''} @click=${submit}>${button}</vscode-button>
  </form>`
}
