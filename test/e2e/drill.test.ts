import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {eventually} from './eventually.ts'
import {PanelView} from './panel.ts'
import {openWorkbench} from './session.ts'
import type {Workbench} from './workbench.ts'

describe('drills', () => {
  let workbench: Workbench
  let panel: PanelView
  const button = (name: string | RegExp) => panel.inside.getByRole('button', {name}).first()
  const field = () => panel.inside.locator('vscode-text-area textarea')
  const log = () => {
    const path = join(workbench.folder, 'practice', 'drills.md')
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }

  before(async () => {
    workbench = await openWorkbench({'README.md': '# Notes\n'})
    panel = await PanelView.open(workbench)
  })

  it('asks for a kind and shows an exercise with its time', async () => {
    await workbench.command('PMPrep: Drill…')
    await workbench.quickInput.type('equation')
    await workbench.quickInput.pick('Equation only')
    await panel.inside.getByRole('heading', {name: /^Write the equation in words/}).waitFor()
    await panel.inside.getByRole('timer').waitFor()
    assert.equal(log(), '')
  })

  it('checks what was written at once, and files it', async () => {
    await field().fill('Batteries = households × mowers\n600,000 × 0.4 = 250,000 batteries')
    await button('Check').press('Enter')
    await panel.inside.getByText('This comes to 240,000, not 250,000.').waitFor()
    await eventually(
      async () => log(),
      text => /^## \S+ equation-only-mower-batteries: \d+ of 100, \d+ s$/m.test(text),
      'the log of drills',
    )
    assert.match(log(), /^> Batteries = households × mowers$/m)
  })

  it('begins again with what was written, and goes on to the next exercise', async () => {
    await button('Again').press('Enter')
    await eventually(
      () => field().inputValue(),
      text => text.startsWith('Batteries ='),
      'what was written',
    )
    await field().fill(
      'Batteries = households × share with a cordless mower ÷ years it lasts × share that replace the battery\n600,000 × 0.4 ÷ 5 × 0.75 = 36,000 batteries a year',
    )
    await button('Check').press('Enter')
    await panel.inside.getByRole('img', {name: 'Score 100 of 100'}).waitFor()
    assert.equal(log().match(/^## /gm)?.length, 2)
    await button('Next exercise').press('Enter')
    await panel.inside.getByText(/haircuts in a city/).waitFor()
    await eventually(
      () => field().inputValue(),
      text => text === '',
      'an empty field',
    )
  })

  it('is where it was after the window was reloaded, with what was typed', async () => {
    await field().fill('Chairs = people × cuts')
    await workbench.command('Developer: Reload Window')
    await panel.inside.locator('main').waitFor({state: 'detached'})
    await eventually(
      () => field().inputValue(),
      text => text === 'Chairs = people × cuts',
      'what was typed before the reload',
    )
    await panel.inside.getByText(/haircuts in a city/).waitFor()
  })
})
