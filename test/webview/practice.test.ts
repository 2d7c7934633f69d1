import assert from 'node:assert/strict'
import {draft, review} from './answer-screens.ts'
import {violations} from './axe.ts'
import {closeBrowser, PanelPage, themes} from './panel-page.ts'
import {card, interview, newcomer, setup, summary, today} from './practice-screens.ts'

describe('practice in the panel', () => {
  let panel: PanelPage
  const show = (screen: Parameters<PanelPage['show']>[0]) => panel.show(screen, {tab: 'practice'})
  const button = (name: string | RegExp) => panel.page.getByRole('button', {name}).first()

  beforeEach(async () => {
    panel = await PanelPage.open()
  })
  afterEach(async () => {
    assert.deepEqual(panel.errors, [])
    await panel.close()
  })
  after(closeBrowser)

  describe('what to do today', () => {
    it('ticks an item of the plan, and starts what it is about', async () => {
      await show(today)
      const [, item] = today.plan?.today ?? []
      assert.ok(item)
      const {line, title} = item
      await panel.page.getByRole('checkbox', {name: title}).press('Space')
      assert.deepEqual(await panel.wanted(), {kind: 'tick', line, title, ticked: true})
      await button(title).press('Enter')
      assert.deepEqual(await panel.wanted(), {kind: 'start-item', line, title})
      await panel.page.getByRole('checkbox', {name: 'Recall cards'}).press('Space')
      assert.deepEqual(await panel.wanted(), {kind: 'tick', line: 30, title: 'Recall cards', ticked: false})
    })

    it('shows a tick as the file has it, also when the host did not do what was clicked', async () => {
      await show(today)
      const [, item] = today.plan?.today ?? []
      const box = panel.page.getByRole('checkbox', {name: item?.title ?? ''})
      await box.press('Space')
      await show(today)
      assert.equal(await box.isChecked(), false)
    })

    it('goes on with an interview, a draft, a question that is due', async () => {
      await show(today)
      await button('Go on').press('Enter')
      assert.deepEqual(await panel.wanted(), {kind: 'go-on', session: '2027-02-28T18:20'})
      await button(/^A toy library loses/).press('Enter')
      assert.deepEqual(await panel.wanted(), {kind: 'open-attempt', path: 'c.md'})
      await button(/^Families sign up/).press('Enter')
      assert.deepEqual(await panel.wanted(), {kind: 'practise-question', id: 'growth-toy-library'})
      await button(/^Practise estimation/).press('Enter')
      assert.deepEqual(await panel.wanted(), {kind: 'practise-category', category: 'estimation'})
      await button('Recall 14 cards (8 new)').press('Enter')
      assert.deepEqual(await panel.wanted(), {kind: 'show-practice', view: 'cards'})
    })

    it('has what helps most look like what can be pressed, and the keyboard reach it', async () => {
      await show(today)
      const next = button(/^Practise estimation/)
      const {page} = panel
      const colour = (variable: string) =>
        page.evaluate(name => {
          const probe = document.body.appendChild(document.createElement('i'))
          probe.style.color = `var(${name})`
          const {color} = getComputedStyle(probe)
          probe.remove()
          return color
        }, variable)
      const style = (of: 'color' | 'textDecorationLine') =>
        next.locator('strong').evaluate((it, name) => getComputedStyle(it)[name], of)
      assert.equal(await style('color'), await colour('--vscode-textLink-foreground'))
      await next.hover()
      assert.equal(await style('textDecorationLine'), 'underline')
      await page.getByRole('button', {name: 'Recall 14 cards (8 new)'}).focus()
      await page.keyboard.press('Tab')
      assert.equal(await next.evaluate(it => it === document.activeElement), true)
      assert.equal(await next.evaluate(it => getComputedStyle(it).outlineStyle), 'solid')
      await page.keyboard.press('Space')
      assert.deepEqual(await panel.wanted(), {kind: 'practise-category', category: 'estimation'})
    })

    it('says what one can begin with where nothing was practised yet', async () => {
      await show(newcomer)
      assert.equal(await panel.page.locator('.card').count(), 5)
      await button(/^Drill/).press('Enter')
      assert.deepEqual(await panel.wanted(), {kind: 'start', command: 'drill'})
      await button(/^Mock interview/).press('Enter')
      assert.deepEqual(await panel.wanted(), {kind: 'show-practice', view: 'mock-setup'})
    })
  })

  describe('a mock interview', () => {
    it('is wished for by keyboard, and what was chosen survives a reload', async () => {
      await show(setup)
      await panel.page.getByRole('combobox', {name: 'Level'}).focus()
      await panel.page.keyboard.press('ArrowUp')
      await panel.page.getByRole('combobox', {name: 'Questions'}).selectOption('4')
      await panel.page.getByRole('checkbox', {name: 'Goals and metrics'}).press('Space')
      await panel.page.reload()
      await show(setup)
      await button('Begin').press('Enter')
      assert.deepEqual(await panel.wanted(), {
        kind: 'begin-mock',
        role: 'general',
        level: 'mid',
        style: 'challenging',
        questions: 4,
        categories: ['growth', 'metrics'],
        minutes: 20,
      })
    })

    it('shows above the answer where it stands, and the way on once that is reviewed', async () => {
      await panel.show(draft, {interview: {...interview, next: null}})
      await panel.page.getByText('Question 2 of 3').waitFor()
      assert.equal(await button('Next question').count(), 0)
      const marks = panel.page.getByRole('list', {name: 'Questions'}).getByRole('listitem')
      assert.deepEqual(
        (await marks.allTextContents()).map(it => it.trim()),
        ['Question 1, answered', 'Question 2, this one', 'Question 3, to come'],
      )
      await panel.show(review, {interview})
      assert.equal(await panel.page.getByRole('button', {name: 'Next question'}).count(), 2)
      assert.equal(await panel.page.getByRole('button', {name: 'Another question'}).count(), 0)
      await button('Next question').press('Enter')
      assert.deepEqual(await panel.wanted(), {kind: 'next-question'})
      await panel.show(review, {interview: {...interview, next: 'summary'}})
      await button('See the summary').press('Enter')
      assert.deepEqual(await panel.wanted(), {kind: 'end-mock'})
    })

    it('ends with the answers, what stood best, and what to mend first', async () => {
      await show(summary)
      await button(/^Night buses/).press('Enter')
      assert.deepEqual(await panel.wanted(), {kind: 'open-attempt', path: 'b.md'})
      await button('“A family that borrows')
        .or(button(/A family that borrows/))
        .first()
        .press('Enter')
      assert.deepEqual(await panel.wanted(), {kind: 'open-attempt', path: 'a.md'})
      await button('Go on').press('Enter')
      assert.deepEqual(await panel.wanted(), {kind: 'go-on', session: summary.session})
      await panel.page.getByText('coach 2 of 5, you 3.5').waitFor()
    })
  })

  describe('recall cards', () => {
    it('are worked by keys alone: space shows the back, 1 to 4 say how it went', async () => {
      await show(card)
      await panel.page.keyboard.press('3')
      assert.equal((await panel.said()).filter(it => it.type === 'intent').length, 0)
      assert.equal(await panel.page.getByText(card.card?.back ?? '').count(), 0)
      await panel.page.keyboard.press('Space')
      await panel.page.getByText(card.card?.back ?? '').waitFor()
      await panel.page.keyboard.press('3')
      assert.deepEqual(await panel.wanted(), {
        kind: 'grade-card',
        card: 'rice-formula',
        turn: 2,
        grade: 'good',
      })
      // The next turn of the same card has its back out of sight again.
      await show({...card, card: card.card && {...card.card, turn: 3}})
      assert.equal(await panel.page.getByText(card.card?.back ?? '').count(), 0)
    })

    it('keep the keys when a button that had the focus is gone', async () => {
      await show(card)
      await button('Show the answer').press('Enter')
      await button(/Easy/).press('Enter')
      assert.equal(((await panel.wanted()) as {grade: string}).grade, 'easy')
      await show({...card, card: card.card && {...card.card, id: 'other', front: 'What comes next?'}})
      await panel.page.keyboard.press('Space')
      await panel.page.keyboard.press('1')
      assert.deepEqual(await panel.wanted(), {kind: 'grade-card', card: 'other', turn: 2, grade: 'again'})
    })
  })
  for (const theme of themes) {
    it(`axe finds nothing in an interview or behind a card, theme ${theme}`, async () => {
      const themed = await PanelPage.open({theme})
      await themed.show(draft, {interview})
      assert.deepEqual(await violations(themed), [], 'draft')
      await themed.show(review, {interview})
      assert.deepEqual(await violations(themed), [], 'review')
      await themed.show(card, {tab: 'practice'})
      await themed.page.keyboard.press('Space')
      await themed.page.locator('.grade').first().hover()
      assert.deepEqual(await violations(themed), [], 'card')
      assert.deepEqual(themed.errors, [])
      await themed.close()
    }).timeout(60_000)
  }
})
