import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {eventually} from './eventually.ts'
import {PanelView} from './panel.ts'
import {openWorkbench} from './session.ts'
import type {Workbench} from './workbench.ts'

const FIRST =
  'I take it that this is about people who come every week. The goal is that they stay longer than three months, because the first month does not pay for itself. Parents with a small child come first, not students: they give up when both cannot book together. I leave students out for now. They lose twenty minutes a week on the phone.'
const SECOND =
  'I decided to stop the launch when a third of the first customers asked for their money back. I called ten of them myself, and two weeks later refunds fell from 31% to 6%.'

describe('a mock interview of two questions', () => {
  let workbench: Workbench
  let panel: PanelView
  const folder = () => join(workbench.folder, 'practice')
  /** The attempts so far, the first question’s first. */
  const attempts = () =>
    readdirSync(folder())
      .filter(name => name.endsWith('.md'))
      .map(name => readFileSync(join(folder(), name), 'utf8'))
      .sort((a, b) => Number(/^status: draft$/m.test(a)) - Number(/^status: draft$/m.test(b)))
  const button = (name: string | RegExp) => panel.inside.getByRole('button', {name}).first()
  const submitted = (count: number) =>
    eventually(
      async () => attempts().filter(it => /^status: submitted$/m.test(it)).length,
      found => found === count,
      'the submitted attempts',
    )

  before(async () => {
    workbench = await openWorkbench({'README.md': '# Notes\n'})
    await workbench.command('PMPrep: Mock Interview…')
    panel = new PanelView(workbench)
    await panel.inside.getByRole('heading', {name: 'Mock interview', level: 1}).waitFor()
  })

  it('asks what is wanted, and begins with the first question in the editor', async () => {
    await panel.inside.getByRole('combobox', {name: 'Level'}).selectOption('senior')
    await panel.inside.getByRole('combobox', {name: 'Interviewer'}).selectOption('challenging')
    await panel.inside.getByRole('combobox', {name: 'Questions'}).selectOption('2')
    await button('Begin').press('Enter')
    await panel.inside.getByText('Question 1 of 2').waitFor()
    await panel.inside.getByRole('timer').waitFor()
    await workbench.editor.textWhen(text => text.includes('## Answer'))
    const [file = ''] = attempts()
    assert.match(file, /^mode: mock$/m)
    assert.match(file, /^style: challenging$/m)
    assert.match(file, /^level: senior$/m)
    assert.match(file, /^session: "?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}"?$/m)
    assert.match(file, /^questions: \[[\w-]+, [\w-]+\]$/m)
  })

  it('takes the answer from the editor and asks for the person’s own scores first', async () => {
    // The cursor stands where the answer goes.
    await workbench.page.locator('.monaco-editor.focused').waitFor()
    await workbench.type(FIRST)
    await panel.inside.getByText(/^6\d words/).waitFor()
    await button('Submit').press('Enter')
    await panel.inside.getByRole('heading', {name: 'Score yourself first'}).waitFor()
    await panel.inside.getByText('Question 1 of 2').waitFor()
    await panel.inside.getByRole('radiogroup', {name: 'Structure'}).getByRole('radio').nth(1).focus()
    await workbench.press('ArrowRight')
    await panel.inside.getByText('1 of 9 scored').waitFor()
  })

  it('comes back in the middle after the window was closed, nothing lost', async () => {
    await workbench.command('Developer: Reload Window')
    await panel.inside.locator('main').waitFor({state: 'detached'})
    await panel.inside.getByText('1 of 9 scored').waitFor()
    await panel.inside.getByText('Question 1 of 2').waitFor()
    await button('Compare with the coach').press('Enter')
    await panel.scoreWhen(it => it >= 0)
    await submitted(1)
  })

  it('asks a follow-up in its style, which is answered in place and kept in the file', async () => {
    const box = panel.inside.getByRole('textbox', {name: /^Your answer to/}).first()
    await box.click()
    await workbench.type('Evening slots stay closed to students: that costs 40 bookings a month.')
    await workbench.press('Control+Enter')
    await panel.inside
      .getByText(/\d of 5\./)
      .first()
      .waitFor()
    await eventually(
      async () => attempts()[0] ?? '',
      text => /## Follow-ups\s+### .+\s+Evening slots stay closed/.test(text),
      'the answer in the file',
    )
  })

  it('goes on from the Practice view where it was left', async () => {
    await button('Practice').click()
    await panel.inside.getByText('Question 2 of 2, not begun').waitFor()
    await button('Go on').press('Enter')
    await panel.inside.getByText('Question 2 of 2').waitFor()
    await workbench.page.locator('.monaco-editor.focused').waitFor()
    await workbench.editor.textWhen(text => text.includes('## Answer') && !text.includes('on the phone'))
    await workbench.type(SECOND)
    await panel.inside.getByText(/^3\d words/).waitFor()
    // VS Code saves it itself a second later.
    await eventually(
      async () => attempts().join('\n'),
      text => text.includes('refunds fell from 31% to 6%'),
      'what was typed, in its file',
    )
    await workbench.command('Developer: Reload Window')
    await panel.inside.locator('main').waitFor({state: 'detached'})
    await panel.inside.getByText(/^3\d words/).waitFor()
    await button('Submit').press('Enter')
    await button('Skip').press('Enter')
    await submitted(2)
    assert.match(attempts()[1] ?? '', /^session: /m)
  })

  it('ends with what came of it', async () => {
    await button('See the summary').press('Enter')
    await panel.inside.getByRole('heading', {name: 'The interview', level: 1}).waitFor()
    const questions = panel.inside.getByRole('list', {name: 'Questions'}).getByRole('listitem')
    assert.equal(await questions.count(), 2)
    assert.match((await questions.first().textContent()) ?? '', /1 of 1 follow-up answered/)
    await panel.inside.getByRole('heading', {name: /^Fix first/}).waitFor()
    await panel.inside.getByText(/^Your own scores and the coach’s agree|^You score yourself/).waitFor()
    await questions.first().getByRole('button').press('Enter')
    await panel.inside.getByText('Question 1 of 2').waitFor()
  })
  it('takes a second try at once, as part of the interview', async () => {
    await button('Try again now').press('Enter')
    await panel.inside.getByRole('timer').waitFor()
    await workbench.page.locator('.monaco-editor.focused').waitFor()
    await workbench.editor.textWhen(text => text.includes('## Answer') && !text.includes('on the phone'))
    await workbench.type(`${FIRST} We would stop if fewer than 70% of them come back in May.`)
    await panel.inside.getByText(/^7\d words/).waitFor()
    await workbench.command('PMPrep: Submit Answer')
    await panel.inside.getByRole('heading', {name: 'Score yourself first'}).waitFor()
    await button('Skip').press('Enter')
    await submitted(3)
    assert.equal(new Set(attempts().map(it => /^session: .+$/m.exec(it)?.[0])).size, 1)
    await button('See the summary').press('Enter')
    await panel.inside.getByText(/at the second try/).waitFor()
  })
})
