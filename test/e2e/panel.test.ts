import assert from 'node:assert/strict'
import {PanelView} from './panel.ts'
import {openWebWorkbench, openWorkbench} from './session.ts'
import type {Workbench} from './workbench.ts'

const PRD = `---
pmprep: prd
---

# Seats for late trains

## Problem

Commuters on the 22:40 from Lindenhof stand for 50 minutes three times a week: 61 of 140 who answered in March.

## Goals

- Launch a seat map.

## Success metrics

- Share of late passengers who sit: from 44% to 70% by 2027-09-30.
`

const BACKLOG = `---
pmprep: backlog
---

# Late trains

- As a late commuter, I want to reserve a seat and print a ticket, so that I can sit down at once.
`

describe('the coach’s panel', () => {
  let workbench: Workbench
  let panel: PanelView

  before(async () => {
    workbench = await openWorkbench(
      {'seats.md': PRD, 'backlog.md': BACKLOG, 'notes.txt': 'Milk\n'},
      {file: 'seats.md'},
    )
    panel = await PanelView.open(workbench)
  })

  it('shows the score of the status bar', async () => {
    const score = await panel.scoreWhen(it => it > 0)
    assert.match(await workbench.statusBarItem(/PRD \d+/), new RegExp(` ${score}$`))
  })

  it('takes the cursor to what is clicked, and the person when asked', async () => {
    await panel.row(/^warning: An output/).click()
    await workbench.statusBarItem('Ln 13')
    await panel.inside.getByRole('button', {name: 'Go there'}).last().click()
    await workbench.page.locator('.monaco-editor.focused').waitFor()
    await workbench.statusBarItem(/Ln 13, Col 3$/)
    await workbench.type('Maybe: ')
    await workbench.editor.textWhen(text => text.includes('- Maybe: Launch a seat map.'))
  })

  it('shows within a second what was typed', async () => {
    const before = await panel.scoreWhen(it => it > 0)
    await workbench.press('Control+End')
    const took: number[] = []
    for (const [name, text] of [
      ['Non-goals', 'New trains: the fleet is fixed until 2029, and seats are not.'],
      [
        'Open questions',
        'Who sees a seat that is taken without a ticket? Asked of the guards, by 2027-04-02.',
      ],
      ['Alternatives considered', 'A list of seats: rejected, since 40 of 61 look for a window.'],
    ] as const) {
      await workbench.type(`\n## ${name}\n\n- ${text}\n`)
      const typed = Date.now()
      await panel.row(new RegExp(`^(covered|weak): ${name}`)).waitFor()
      took.push(Date.now() - typed)
    }
    // A machine that does something else meanwhile holds up one or two of them.
    assert.ok(Math.min(...took) < 1000, `${took.join(', ')} ms`)
    await panel.row(/^covered: Non-goals/).waitFor()
    await panel.scoreWhen(it => it > before)
  })

  it('inserts a section with room to be filled in', async () => {
    await panel.row(/^not found: Risks/).click()
    await panel.inside.getByRole('button', {name: 'Insert section “Risks”'}).last().click()
    await workbench.editor.textWhen(text => text.includes('## Risks'))
    // The first hint is selected.
    await workbench.page.locator('.monaco-editor.focused').waitFor()
    await workbench.type('Nobody looks at the map.')
    await workbench.editor.textWhen(text => text.includes('Nobody looks at the map.'))
    await panel.row(/^(weak|covered): Risks/).waitFor()
  })

  it('applies a fix, and the finding is gone', async () => {
    await workbench.openFile('backlog.md')
    await panel.row(/^warning: Two wishes in one story/).click()
    await panel.inside.getByRole('button', {name: 'Split into 2 stories'}).last().click()
    await workbench.editor.textWhen(text => text.includes('I want to print a ticket, so that'))
    await panel.row(/^warning: Two wishes in one story/).waitFor({state: 'detached'})
    await workbench.save()
    await workbench.openFile('seats.md')
  })

  it('comes back as it was when the window is reloaded', async () => {
    await workbench.save()
    await panel.row(/^covered: Problem/).click()
    const [, shown] = /PRD (\d+)/.exec(await workbench.statusBarItem(/PRD \d+/)) ?? []
    const score = await panel.scoreWhen(it => it === Number(shown))
    await workbench.command('Developer: Reload Window')
    await panel.inside.locator('main').waitFor({state: 'detached'})
    const again = new PanelView(workbench)
    await again.scoreWhen(it => it === score)
    assert.equal(await again.row(/^covered: Problem/).getAttribute('aria-expanded'), 'true')
  })

  it('comes back as it was when it was hidden and moved to the other side', async () => {
    await panel.row(/^covered: Non-goals/).click()
    await workbench.command('View: Show Explorer')
    await panel.inside.locator('main').waitFor({state: 'detached'})
    await PanelView.open(workbench)
    assert.equal(await panel.row(/^covered: Non-goals/).getAttribute('aria-expanded'), 'true')
    await workbench.command('View: Move View')
    await workbench.quickInput.pick('Coach')
    await workbench.quickInput.pick('New Secondary Side Bar Entry')
    await workbench.page.locator('.part.auxiliarybar', {hasText: 'Coach'}).waitFor()
    await panel.scoreWhen(it => it > 0)
    assert.equal(await panel.row(/^covered: Non-goals/).getAttribute('aria-expanded'), 'true')
    await workbench.screenshot('coach-moved')
  })

  it('says what to do next where there is nothing to read', async () => {
    await workbench.openFile('notes.txt')
    await panel.inside.getByRole('heading', {name: 'What is next?'}).waitFor()
    await panel.inside.getByText('notes.txt is no product document').waitFor()
    await panel.inside.getByRole('button', {name: /^Look at a flawed PRD/}).click()
    await panel.scoreWhen(it => it > 0)
  })
})

describe('the coach’s panel in VS Code for the Web', () => {
  it('reads a document, and fixes it', async () => {
    const workbench = await openWebWorkbench()
    await workbench.command('PMPrep: Open Flawed Sample')
    // It takes the focus when it opens, and would close the palette.
    await workbench.page.locator('.monaco-editor.focused').waitFor()
    const panel = await PanelView.open(workbench)
    await panel.scoreWhen(it => it > 0)
    await panel.row(/^warning: .*TBD/).click()
    await workbench.statusBarItem('Ln 24')
    await panel.row(/^not found: Non-goals/).click()
    await panel.inside.getByRole('button', {name: 'Insert section “Non-goals”'}).last().click()
    await workbench.page.locator('.monaco-editor.focused').waitFor()
    await workbench.type('Seats for groups.')
    await panel.row(/^(covered|weak): Non-goals/).waitFor()
  })
})
