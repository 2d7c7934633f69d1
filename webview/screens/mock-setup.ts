import {html, type TemplateResult} from 'lit-html'
import {live} from 'lit-html/directives/live.js'
import type {MockSetupScreen} from '../../src/protocol/mock.ts'
import type {Panel} from '../panel.ts'
import {backToPractice} from '../parts/back.ts'
import {choice} from '../parts/choice.ts'

/** What is wanted of a mock interview. What is chosen stays until it begins, through everything. */
export function mockSetupScreen(screen: MockSetupScreen, panel: Panel): TemplateResult {
  const {roles, levels, styles, categories, wishes, minutes} = screen
  const {memory, refresh} = panel
  // What was begun to be chosen for one occasion is not what a plan wants.
  const keyOf = (key: string) => `mock ${minutes ?? ''} ${key}`
  const chosen = (key: keyof typeof wishes) => memory.text(keyOf(key)) ?? String(wishes[key])
  const choose = (key: keyof typeof wishes) => (value: string) => {
    memory.setText(keyOf(key), value)
    refresh()
  }
  const only = chosen('categories')
    .split(',')
    .filter(it => it !== '')
  const style = styles.find(({id}) => id === chosen('style'))
  const begin = () => {
    panel.want({
      kind: 'begin-mock',
      role: chosen('role'),
      level: chosen('level'),
      style: chosen('style'),
      questions: Number(chosen('questions')),
      categories: only,
      minutes,
    })
    for (const key of ['role', 'level', 'style', 'questions', 'categories']) {
      memory.setText(keyOf(key), undefined)
    }
  }
  const toggle = (id: string) => {
    const without = only.filter(it => it !== id)
    choose('categories')([...without, ...(without.length === only.length ? [id] : [])].join(','))
  }
  return html`<form class="form" @submit=${(event: Event) => event.preventDefault()}>
    ${backToPractice(panel)}
    <div>
      <h1>Mock interview</h1>
      <p class="quiet">
        One question at a time: you write, submit, score yourself, then see the coach’s scores and answer what the
        interviewer asks next. ${minutes ? `${minutes} minutes for each.` : ''}
      </p>
    </div>
    ${choice({label: 'Role', options: roles, value: chosen('role'), choose: choose('role')})}
    ${choice({label: 'Level', options: levels, value: chosen('level'), choose: choose('level')})}
    ${choice({label: 'Interviewer', options: styles, value: chosen('style'), says: style?.says ?? '', choose: choose('style')})}
    ${choice({label: 'Questions', options: numbers, value: chosen('questions'), choose: choose('questions')})}
    <details class="group" ?open=${only.length > 0}>
      <summary>Only some categories <span class="count">${only.length || 'optional'}</span></summary>
      <fieldset class="checks">
        <legend class="sr-only">Categories</legend>
        ${categories.map(
          ({id, name}) => html`<label>
            <input type="checkbox" .checked=${live(only.includes(id))} @change=${() => toggle(id)} />
            ${name}
          </label>`,
        )}
      </fieldset>
    </details>
    <section class="submit">
      <vscode-button @click=${begin}>Begin</vscode-button>
      <p class="quiet">The clock shows the time and stops nobody. A closed window loses nothing.</p>
    </section>
  </form>`
}

const numbers = ['1', '2', '3', '4', '5'].map(id => ({id, name: id}))
