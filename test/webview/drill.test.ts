import assert from 'node:assert/strict'
import {violations} from './axe.ts'
import {checked, drill, drillScreens} from './drill-screens.ts'
import {closeBrowser, PanelPage, themes} from './panel-page.ts'

describe('a drill in the panel', () => {
  let panel: PanelPage
  const show = (screen: Parameters<PanelPage['show']>[0], taken: string[] = []) =>
    panel.show(screen, {tab: 'practice', taken})
  const button = (name: string | RegExp) => panel.page.getByRole('button', {name}).first()
  const field = () => panel.page.locator('vscode-text-area textarea')
  const key = `drill ${drill.exercise} ${drill.turn}`

  beforeEach(async () => {
    panel = await PanelPage.open()
  })
  afterEach(async () => {
    assert.deepEqual(panel.errors, [])
    await panel.close()
  })
  after(closeBrowser)

  it('asks, and sends what was written, by keyboard alone', async () => {
    await show(drill)
    assert.equal(await panel.page.locator('h1').textContent(), drill.write)
    await field().focus()
    await panel.page.keyboard.type('Boxes with every part.')
    await panel.page.keyboard.press('Control+Enter')
    const {exercise, turn} = drill
    const text = 'Boxes with every part.'
    assert.deepEqual(await panel.wanted(), {kind: 'check-drill', key, exercise, turn, text})
  })

  it('says nothing of what is expected before it was checked', async () => {
    await show(drill)
    assert.equal(await panel.page.locator('.points, .example, .ring').count(), 0)
  })

  it('shows each point with what to do, an example, and what next', async () => {
    const screen = checked('The share of boxes with every part in them.')
    await show(screen)
    const {points = [], score = 0} = screen.review ?? {}
    assert.equal(await panel.page.locator('.points li').count(), points.length)
    assert.equal(await panel.page.getByRole('status').first().textContent(), `Score ${score} of 100`)
    const [lost] = points.filter(it => it.mark === 'not-found')
    assert.ok(((await panel.page.locator('.points').textContent()) ?? '').includes(lost?.how ?? '-'))
    await button('Again').press('Enter')
    assert.deepEqual(await panel.wanted(), {kind: 'go-on-drill', to: 'again'})
    await button('Next exercise').press('Enter')
    assert.deepEqual(await panel.wanted(), {kind: 'go-on-drill', to: 'next'})
    await button('Another kind').press('Enter')
    assert.deepEqual(await panel.wanted(), {kind: 'go-on-drill', to: 'other'})
  })

  it('keeps what was typed through a reload, and gives it back where it could not be filed', async () => {
    await show(drill)
    await field().fill('Half a sentence')
    await panel.page.reload()
    await show(drill)
    assert.equal(await field().inputValue(), 'Half a sentence')
    await button('Check').press('Enter')
    await panel.page.reload()
    await show(drill)
    assert.equal(await field().inputValue(), 'Half a sentence')
  })

  it('begins again with what was written, and a new try with nothing of the old one', async () => {
    await show({...drill, turn: 2, before: 'As before'})
    assert.equal(await field().inputValue(), 'As before')
    await field().fill('Changed')
    await show({...drill, turn: 3})
    assert.equal(await field().inputValue(), '')
  })

  it('counts on when the time is up, and hides the clock when that is wanted', async () => {
    await show({...drill, seconds: 130})
    const timer = panel.page.getByRole('timer')
    assert.match((await timer.textContent()) ?? '', /2:1\d .*over 2:00/)
    await button(/Hide/).press('Enter')
    assert.equal(await timer.count(), 0)
    await button(/Show/).press('Enter')
    assert.equal(await timer.count(), 1)
  })

  for (const theme of themes) {
    it(`axe finds nothing, the examples open, theme ${theme}`, async () => {
      const themed = await PanelPage.open({theme, width: 250})
      for (const [name, screen] of Object.entries(drillScreens)) {
        await themed.show(screen, {tab: 'practice'})
        for (const summary of await themed.page.locator('summary').all()) await summary.click()
        assert.deepEqual(await violations(themed), [], name)
        const overflow = await themed.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        assert.equal(overflow, 0, name)
      }
      await themed.close()
    }).timeout(20_000)
  }
})
