import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {eventually} from './eventually.ts'
import {PanelView} from './panel.ts'
import {openWorkbench} from './session.ts'
import type {Workbench} from './workbench.ts'

const DRILLS = `# Drills

## 2027-03-09T17:05 equation-only-haircuts: 40 of 100, 61 s

> Chairs = people

## 2027-03-10 equation-only-haircuts: 70 of 100
`

describe('the Practice view', () => {
  let workbench: Workbench
  let panel: PanelView
  const button = (name: string | RegExp) => panel.inside.getByRole('button', {name}).first()
  const folder = () => join(workbench.folder, 'practice')
  const planName = () => readdirSync(folder()).find(name => name.startsWith('plan-')) ?? ''
  const plan = () => readFileSync(join(folder(), planName()), 'utf8')
  /** What stands in an editor is shown before it is saved. */
  const planWhen = (accept: (text: string) => boolean) => eventually(async () => plan(), accept, 'the plan')
  const log = () => {
    const path = join(folder(), 'cards.md')
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }

  before(async () => {
    workbench = await openWorkbench({'README.md': '# Notes\n', 'practice/drills.md': DRILLS})
    panel = await PanelView.open(workbench)
  })

  it('says what to begin with where nothing was practised yet', async () => {
    await button('Practice').click()
    await panel.inside.getByRole('heading', {name: 'Practise for the interview'}).waitFor()
    await button(/^Practice plan/).press('Enter')
    await workbench.quickInput.pick('7 days')
    await workbench.quickInput.pick('Growth product manager')
    await workbench.quickInput.pick('Senior')
    await workbench.quickInput.asks('The day of the interview')
    await workbench.quickInput.answer('2099-12-24')
    await workbench.quickInput.asks('What are you weak at')
    await workbench.quickInput.accept()
    await workbench.quickInput.pick('45 minutes a day')
    await workbench.editor.textWhen(text => text.includes('7 days of practice'))
    await panel.inside.getByText(/^Day 1 of 7/).waitFor()
    assert.match(plan(), /^interview: 2099-12-24$/m)
  })

  it('says in the Problems view which entry of a log does not count', async () => {
    const problems = await workbench.problemsWhen(rows => rows.some(row => row.includes('Not counted')))
    assert.equal(problems.length, 1)
    assert.match(problems[0] ?? '', /Expected a heading like “## 2027-03-09T17:05 .* at line 7/s)
  })

  it('ticks an item in the file, and takes the tick away', async () => {
    const box = panel.inside.getByRole('checkbox').first()
    await box.press('Space')
    await panel.inside.getByText(/^1 of \d+ done/).waitFor()
    await planWhen(text => /^- \[x\] /m.test(text))
    await workbench.editor.textWhen(text => text.includes('- [x]'))
    await box.press('Space')
    await panel.inside.getByText(/^0 of \d+ done/).waitFor()
    await planWhen(text => !/^- \[x\] /m.test(text))
  })

  it('ticks also where the file is being edited, and keeps what was typed', async () => {
    await workbench.editor.clickOn('Tick what is done.')
    await workbench.press('End')
    await workbench.type(' Mine.')
    await panel.inside.getByRole('checkbox').first().press('Space')
    await planWhen(text => text.includes(' Mine.') && /^- \[x\] /m.test(text))
  })

  it('recalls cards by keys, and logs each', async () => {
    await workbench.command('PMPrep: Recall Cards')
    await panel.inside.getByRole('button', {name: 'Show the answer'}).focus()
    await workbench.press('Enter')
    await panel.inside.getByRole('group', {name: 'How well did you recall it?'}).waitFor()
    await workbench.press('3')
    await panel.inside.getByText(/, 1 recalled/).waitFor()
    assert.match(log(), /^- \d{4}-\d{2}-\d{2}T\d{2}:\d{2} [a-z0-9-]+ good$/m)
    const front = await panel.inside.getByRole('heading', {level: 1}).textContent()
    await workbench.press('Space')
    await panel.inside.getByRole('group', {name: 'How well did you recall it?'}).waitFor()
    await workbench.press('1')
    await eventually(
      () => panel.inside.getByRole('heading', {level: 1}).textContent(),
      now => now !== front,
      'the next card',
    )
    assert.match(log(), / again$/m)
  })

  it('begins the question of the plan', async () => {
    await button('‹ Back to practice').press('Enter')
    const items = panel.inside.getByRole('list', {name: 'Today'})
    await items.getByRole('button', {name: /“/}).first().press('Enter')
    await panel.inside.getByRole('timer').waitFor()
    await workbench.editor.textWhen(text => text.includes('## Answer'))
    await button('Practice').click()
    await panel.inside.getByText('Begun today').waitFor()
  })
  it('is where it was after the window was closed, also with an answer begun', async () => {
    await panel.inside
      .getByRole('button', {name: /^Recall/})
      .first()
      .press('Enter')
    await panel.inside.getByRole('button', {name: 'Show the answer'}).waitFor()
    await workbench.command('Developer: Reload Window')
    await panel.inside.locator('main').waitFor({state: 'detached'})
    await panel.inside.getByRole('button', {name: 'Show the answer'}).waitFor()
  })
})
