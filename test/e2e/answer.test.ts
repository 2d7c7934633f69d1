import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {eventually} from './eventually.ts'
import {PanelView} from './panel.ts'
import {openWorkbench} from './session.ts'
import type {Workbench} from './workbench.ts'

const FILE = '2027-02-11-climbing-wall.md'
const DRAFT = `---
pmprep: answer
question: How would you improve booking for a climbing gym?
category: improvement
level: mid
date: 2027-02-11T17:05
minutes: 35
status: draft
mode: practice
---

# How would you improve booking for a climbing gym?

## Answer

I take it that the gym has 90 places and sells most of them on weekday evenings.

The goal is that members climb twice a week instead of once, because members who do stay for another year.
`

describe('an answer, from the first word to the follow-up', () => {
  let workbench: Workbench
  let panel: PanelView
  /** On the clock. */
  const seconds = async () => {
    const [, minutes, rest] =
      /(\d+):(\d\d)/.exec((await panel.inside.getByRole('timer').textContent()) ?? '') ?? []
    return Number(minutes) * 60 + Number(rest)
  }
  const file = () => readFileSync(join(workbench.folder, FILE), 'utf8')

  before(async () => {
    workbench = await openWorkbench({[FILE]: DRAFT}, {file: FILE})
    panel = await PanelView.open(workbench)
  })

  it('shows the question and the time, and nothing of the coach’s while it is written', async () => {
    await panel.inside.getByRole('heading', {level: 1, name: /climbing gym/}).waitFor()
    const first = await panel.inside.getByRole('timer').textContent()
    await eventually(
      () => panel.inside.getByRole('timer').textContent(),
      now => now !== first,
      'the clock',
    )
    assert.equal(await panel.inside.locator('.ring').count(), 0)
    await panel.inside.getByRole('button', {name: 'Hide the time'}).click()
    assert.equal(await panel.inside.getByRole('timer').count(), 0)
    await panel.inside.getByRole('button', {name: 'Show the time'}).click()
  })

  it('keeps what is thought aloud in the notes of the file, with the time', async () => {
    await panel.inside.getByRole('textbox', {name: 'Think aloud'}).click()
    await workbench.type('Parents or students first?')
    await workbench.press('Control+Enter')
    await workbench.editor.textWhen(text => /## Notes\s+- 0:\d\d Parents or students first\?/.test(text))
  })

  it('loses neither time nor what is half typed when the window is reloaded', async () => {
    await workbench.save()
    const box = panel.inside.getByRole('textbox', {name: 'Think aloud'})
    await box.click()
    await workbench.type('And who pays')
    await eventually(seconds, now => now >= 6, 'the clock')
    await workbench.command('Developer: Reload Window')
    await panel.inside.locator('main').waitFor({state: 'detached'})
    await panel.inside.getByRole('timer').waitFor()
    assert.equal(await box.inputValue(), 'And who pays')
    assert.ok((await seconds()) >= 5, `${await seconds()} s`)
    await workbench.editor.ready()
  })

  it('asks for the person’s own scores first, by keyboard', async () => {
    await workbench.editor.clickOn('The goal is')
    await workbench.press('End', 'Enter', 'Enter')
    await workbench.type(
      'Parents with a child under ten come first: they give up when both cannot book together.',
    )
    await panel.inside.getByRole('button', {name: 'Submit'}).click()
    const groups = panel.inside.getByRole('radiogroup')
    await groups.first().waitFor()
    assert.equal(await groups.count(), 9)
    assert.equal(await panel.inside.locator('.ring').count(), 0)
    await groups.first().getByRole('radio').first().focus()
    await workbench.press('ArrowRight', 'ArrowRight')
    await panel.inside.getByText('1 of 9 scored').waitFor()
    await panel.inside.getByRole('radiogroup', {name: 'Structure'}).getByRole('radio', {name: /^4/}).click()
    await panel.inside.getByText('2 of 9 scored').waitFor()
    assert.match(file(), /^status: draft$/m)
  })

  it('then shows the review beside them, and writes all of it into the file', async () => {
    await panel.inside.getByRole('button', {name: 'Compare with the coach'}).click()
    const score = await panel.scoreWhen(it => it > 0)
    await eventually(
      async () => file(),
      text => text.includes('status: submitted'),
      'the file',
    )
    assert.match(file(), /^self: \{ ?clarity: 3, structure: 4 ?\}$/m)
    assert.match(file(), new RegExp(`^score: ${score}$`, 'm'))
    assert.match(file(), /^seconds: \d+$/m)
    await panel.row(/^Clarity.*coach \d of 5, you 3/).click()
    await panel.inside.getByText(/You scored yourself|You and the coach agree/).waitFor()
  })

  it('takes an answer to a follow-up, and scores what it adds', async () => {
    const box = panel.inside.getByRole('textbox', {name: /^Your answer to/}).first()
    const label = (await box.getAttribute('aria-label')) ?? ''
    await box.click()
    await workbench.type(
      'Half of the evening slots stay with students, who book alone: they lose the hour from five to six.',
    )
    await panel.inside.getByRole('button', {name: 'Answer', exact: true}).first().click()
    await panel.inside
      .getByText(/\d of 5\./)
      .first()
      .waitFor()
    await eventually(
      async () => file(),
      text => text.includes('## Follow-ups'),
      'the file',
    )
    assert.ok(file().includes(`### ${label.replace('Your answer to: ', '')}`), file())
    assert.match(file(), /Half of the evening slots/)
  })

  it('begins another try with the cursor in the editor, and does not ask for it meanwhile', async () => {
    await panel.inside.getByRole('button', {name: 'Try again now'}).focus()
    const focused = await panel.focusedDuring(async () => {
      await workbench.press('Enter')
      await panel.inside.getByRole('timer').waitFor()
      await workbench.editor.textWhen(text => text.includes('## Answer') && !text.includes('90 places'))
      await workbench.page.locator('.monaco-editor.focused').waitFor()
    })
    // What VS Code gives to a view arrives later: a cursor that stands in the editor by then is taken from it.
    assert.equal(focused, 0)
    await workbench.type('Typed')
    await workbench.editor.textWhen(text => text.includes('Typed'))
  })

  it('opens with the clock beside it also where the panel was out of sight', async () => {
    await workbench.command('View: Show Explorer')
    await panel.inside.locator('main').waitFor({state: 'detached'})
    await workbench.command('PMPrep: New Practice Answer')
    await workbench.quickInput.pick('Your own question')
    await workbench.quickInput.answer('How would you improve the queue of a ski lift?')
    await workbench.quickInput.accept()
    await workbench.quickInput.pick('Mid')
    await panel.inside.getByRole('timer').waitFor()
    await workbench.page.locator('.monaco-editor.focused').waitFor()
    await workbench.type('Typed at once')
    await workbench.editor.textWhen(text => text.includes('Typed at once'))
  })
})
