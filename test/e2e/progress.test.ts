import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {eventually} from './eventually.ts'
import {PanelView} from './panel.ts'
import {openWorkbench} from './session.ts'
import type {Workbench} from './workbench.ts'

const FIRST = `I take it that the gym has 90 places and sells most of them on weekday evenings.

The goal is that members climb twice a week instead of once, because members who do stay for another year.

Parents with a child under ten come first: they give up when both cannot book together.
`
const SECOND = `${FIRST}
Their pain is that they book one place, wait, and find the second one gone: 4 of 10 such bookings are cancelled within the hour.

I see three ways: hold both places for ten minutes; sell a place for two as one; or open the first hour on Saturday to families alone. I choose the hold, because the other two take places away from students, who fill the hall on weekdays.

What gets worse: places stand empty for ten minutes, and a student may be turned away.

I would look at the share of families who book two places in one go, from 6 of 10 to 9 of 10 in the eight weeks after the start.
`
const GYM = 'How would you improve booking for a climbing gym?'

function attempt(
  question: string,
  date: string,
  {score, clarity, answer = FIRST, category = 'improvement'}: Own,
) {
  return `---
pmprep: answer
question: "${question}"
category: ${category}
level: mid
date: ${date}
minutes: 35
seconds: 1810
status: submitted
self: {clarity: 4, structure: 3}
score: ${score}
scores: {clarity: ${clarity}, structure: 3, user-understanding: 2}
rubric: 1
---

# ${question}

## Answer

${answer}`
}

interface Own {
  score: number
  clarity: number
  answer?: string
  category?: string
}

const FILES = {
  'practice/2027-02-11-climbing.md': attempt(GYM, '2027-02-11T17:05', {score: 30, clarity: 2}),
  'practice/2027-02-12-calls.md': attempt(
    'Calls to the hotline of a bank doubled. Why?',
    '2027-02-12T17:05',
    {
      score: 44,
      clarity: 3,
      category: 'diagnosis',
    },
  ),
  'practice/2027-02-14-climbing.md': attempt(GYM, '2027-02-14T08:10', {
    score: 72,
    clarity: 4,
    answer: SECOND,
  }),
  'practice/2027-02-15-broken.md': '---\npmprep: answer\nquestion: [Why?\n---\n\nBecause.\n',
  'notes/milestones.md': `---
pmprep: milestone-log
---

# Towards senior

## Evidence

| Date | Milestone | Problem | Approach | Measured outcome |
| --- | --- | --- | --- | --- |
| 2026-04 | Drives strategy | Climbers left after a month | I chose one hall over three | Members who stay a year: from 31% to 44% |
| 2026-06 | Drives strategy | The plan was a list | I wrote it anew | Shipped 4 features |
`,
}

describe('progress', () => {
  let workbench: Workbench
  let panel: PanelView
  const button = (name: RegExp | string) => panel.inside.getByRole('button', {name}).first()

  before(async () => {
    workbench = await openWorkbench(FILES)
    panel = await PanelView.open(workbench)
    await button('Progress').click()
  })

  it('is read from the files of the practice folder', async () => {
    await panel.inside.getByRole('heading', {level: 1, name: '3 answers'}).waitFor()
    await panel.inside
      .getByRole('img', {name: /^Clarity: 3 of 5; .*the oldest answer first: 2, 3, 4$/})
      .waitFor()
    await button(/^Product improvement/).click()
    await panel.inside.getByRole('img', {name: /^Clarity: .*: 2, 4$/}).waitFor()
    await button('All categories').click()
  })

  it('lists a file that cannot be read with the reason, and opens it at the place', async () => {
    await button(/^2027-02-15-broken\.md/).click()
    await workbench.page.locator('.tab.active', {hasText: '2027-02-15-broken.md'}).waitFor()
    await workbench.statusBarItem('Ln 4')
    // It is a draft, which the coach turns to.
    await panel.inside.getByRole('heading', {name: 'The answer cannot be read'}).waitFor()
    await panel.inside.getByRole('button', {name: 'Go to line 4'}).waitFor()
    await panel.inside.getByRole('button', {name: 'Progress'}).click()
    await panel.inside.getByRole('heading', {level: 1, name: '3 answers'}).waitFor()
  })

  it('compares two attempts at one question, and their texts', async () => {
    await button(/^How would you improve booking for a climbing gym\?.*then/s).click()
    await panel.inside.getByRole('region', {name: 'Moves gained'}).waitFor()
    await button('Compare the texts').click()
    await workbench.page.locator('.monaco-diff-editor').waitFor()
    await workbench.screenshot('comparison')
    await panel.inside.locator('.go-back').click()
    await panel.inside.getByRole('heading', {level: 1, name: '3 answers'}).waitFor()
  })

  it('compares from the palette too', async () => {
    await workbench.command('PMPrep: Compare Attempts…')
    await workbench.quickInput.pick(GYM)
    await panel.inside.getByRole('region', {name: 'Moves gained'}).waitFor()
    await panel.inside.locator('.go-back').click()
  })

  it('compares an attempt of the history by its context menu', async () => {
    const {page} = workbench
    await page.locator('.pane-header', {hasText: 'Attempts'}).click()
    const row = page.getByRole('treeitem', {name: /^How would you improve booking/}).first()
    await row.click({button: 'right'})
    const item = page.getByRole('menuitem', {name: 'Compare Attempts…'})
    await item.waitFor()
    // A menu that has just come up does not take clicks yet.
    const choose = async () => {
      if (await item.isVisible()) await item.click()
      return item.isVisible()
    }
    await eventually(choose, isThere => !isThere, 'the menu to close')
    await panel.inside.getByRole('region', {name: 'Moves gained'}).waitFor()
    await panel.inside.locator('.go-back').click()
    await page.locator('.pane-header', {hasText: 'Attempts'}).click()
  })

  it('is exported as one page', async () => {
    const path = join(workbench.folder, 'history.html')
    await workbench.command('PMPrep: Export Practice History…')
    await workbench.quickInput.pick('HTML file…')
    await workbench.quickInput.answerPath(path)
    const html = await eventually(
      async () => (existsSync(path) ? readFileSync(path, 'utf8') : ''),
      text => text.includes('</html>'),
      'the export',
    )
    assert.match(html, /3 submitted attempts, 1 that cannot be read/)
    assert.match(html, /href="\.?\/?practice\/2027-02-14-climbing\.md"/)
  })

  it('has a career goal, against which answers and milestones are held', async () => {
    await workbench.command('PMPrep: Set Career Goal…')
    for (const [title, answer] of [
      ['Where are you?', 'Mid'],
      ['Where do you aim?', 'Senior'],
      ['Where do you come from?', 'From engineering'],
    ] as const) {
      // One list has what the one before had.
      await workbench.quickInput.asks(title)
      await workbench.quickInput.pick(answer)
    }
    await workbench.quickInput.asks('What kind of role?')
    await workbench.quickInput.accept()
    await workbench.quickInput.asks('When is the interview?')
    await workbench.quickInput.answer('')
    await panel.inside.getByRole('heading', {level: 1, name: 'Mid to Senior'}).waitFor()
    const career = readFileSync(join(workbench.folder, 'practice', 'career.md'), 'utf8')
    assert.match(career, /^at: mid\naim: senior\nfrom: engineering\nrole: general$/m)
    await button(/^Drives strategy.*1 piece of evidence, 1 that do/).click()
    await panel.inside.getByText('It says what was made').waitFor()
    await button('Climbers left after a month').click()
    await workbench.page.locator('.tab.active', {hasText: 'milestones.md'}).waitFor()
    await workbench.statusBarItem('Ln 11')
    await workbench.screenshot('career')
    await button('Answers').click()
    await panel.inside.getByRole('region', {name: 'Rubric comparison: Senior'}).waitFor()
    await workbench.screenshot('progress')
  })

  it('is where it was when the window is reloaded', async () => {
    await button('Career').click()
    await panel.inside.getByRole('heading', {level: 1, name: 'Mid to Senior'}).waitFor()
    await workbench.command('Developer: Reload Window')
    await panel.inside.locator('main').waitFor({state: 'detached'})
    panel = new PanelView(workbench)
    await panel.inside.getByRole('heading', {level: 1, name: 'Mid to Senior'}).waitFor()
  })

  it('begins a document of one’s career from its template', async () => {
    await button(/^Begin a career narrative/).click()
    await workbench.page.locator('.tab.active', {hasText: 'career-narrative.md'}).waitFor()
    await workbench.editor.textWhen(text => text.includes('# My way to Senior'))
    await button(/^Open the career narrative/).waitFor()
  })
})
