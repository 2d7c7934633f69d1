import assert from 'node:assert/strict'
import type {DocumentScreen} from '../../src/protocol/document.ts'
import {closeBrowser, PanelPage} from './panel-page.ts'
import {ofText, screens} from './screens.ts'

describe('a document in the panel', () => {
  let panel: PanelPage
  const screen = withFirst(screens.document as DocumentScreen, 'non-goals')

  beforeEach(async () => {
    panel = await PanelPage.open()
    await panel.show(screen)
  })
  afterEach(() => panel.close())
  after(closeBrowser)

  it('says that it is ready, and which view it shows', async () => {
    assert.deepEqual((await panel.said())[0], {type: 'ready', tab: 'coach'})
  })

  it('shows the score, what it is made of, and what to fix first', async () => {
    await panel.page.getByRole('img', {name: 'Score 48 of 100'}).waitFor()
    const legend = (await panel.page.locator('.legend').textContent())?.replace(/\s+/g, ' ').trim()
    assert.equal(legend, '9 covered 1 weak 3 not found')
    const first = panel.page.getByRole('region', {name: /^Fix first/})
    await first.getByText('Name what is left out.').waitFor()
    await first.getByRole('button', {name: 'Insert section “Non-goals”'}).click()
    const fixes = screen.first?.fixes ?? []
    assert.deepEqual(await panel.wanted(), {
      kind: 'apply-fix',
      finding: fixes[0]?.finding,
      fix: fixes[0]?.fix,
    })
  })

  it('shows the place of what is clicked, and what can be done about it', async () => {
    const {findings} = screen
    const finding = findings.find(({fixes, severity}) => fixes.length > 0 && severity !== 'hint')
    assert.ok(finding)
    const row = panel.page.locator('button.row', {hasText: finding.message}).first()
    await row.click()
    assert.deepEqual(await panel.wanted(), {kind: 'reveal', place: finding.place, focus: false})
    assert.equal(await row.getAttribute('aria-expanded'), 'true')
    await panel.page.getByText(finding.why).waitFor()
    await panel.page.getByRole('button', {name: finding.fixes[0]?.title ?? '', exact: true}).click()
    assert.deepEqual(await panel.wanted(), {
      kind: 'apply-fix',
      finding: finding.fixes[0]?.finding,
      fix: finding.fixes[0]?.fix,
    })
    await panel.page.getByRole('button', {name: 'Go there'}).last().click()
    assert.deepEqual(await panel.wanted(), {kind: 'reveal', place: finding.place, focus: true})
  })

  it('says what a mark alone would hide', async () => {
    const problem = panel.page.locator('button.row', {hasText: 'Problem'}).first()
    assert.match((await problem.textContent()) ?? '', /There, but it names a solution/)
    await problem.click()
    const {place} = screen.elements.find(({id}) => id === 'problem') ?? {}
    assert.deepEqual(await panel.wanted(), {kind: 'reveal', place, focus: false})
  })

  it('leads to what there is to read about it', async () => {
    await panel.show(screen, {guides: [{title: 'PRDs', guide: 'documents/prd'}]})
    await panel.page.getByRole('button', {name: 'PRDs', exact: true}).click()
    assert.deepEqual(await panel.wanted(), {kind: 'open-guide', guide: 'documents/prd'})
  })

  it('is worked by keyboard alone', async () => {
    const names: string[] = []
    for (let presses = 0; presses < 8; presses++) {
      await panel.page.keyboard.press('Tab')
      names.push(
        await panel.page.evaluate(
          () => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        ),
      )
    }
    assert.deepEqual(names.slice(0, 6), [
      'Coach',
      'Practice',
      'Progress',
      'Insert section “Non-goals”',
      'Checklist 13',
      'ProblemThere, but it names a solution',
    ])
    await panel.page.getByRole('button', {name: /^Problem\b/}).focus()
    await panel.page.keyboard.press('Enter')
    const {place} = screen.elements[0] ?? {}
    assert.deepEqual(await panel.wanted(), {kind: 'reveal', place, focus: false})
    await panel.page.keyboard.press('Tab')
    await panel.page.keyboard.press('Space')
    assert.deepEqual(await panel.wanted(), {kind: 'reveal', place, focus: true})
  })

  it('names the revision that was clicked in', async () => {
    await panel.show(screen)
    await panel.page.locator('button.row').first().click()
    const last = (await panel.said()).at(-1)
    assert.ok(last?.type === 'intent')
    assert.equal(last.revision, panel.revision)
  })

  it('keeps focus, scroll and what is open while somebody writes', async () => {
    const row = panel.page.getByRole('button', {name: /^weak: Open questions/})
    await row.click()
    await panel.page.locator('summary', {hasText: 'Findings'}).click()
    await row.focus()
    const scrolled = await panel.page.evaluate(() => {
      document.documentElement.scrollTop = 180
      return document.documentElement.scrollTop
    })
    for (const score of [50, 55, 60]) await panel.show({...screen, score})
    assert.equal(await panel.page.evaluate(() => document.documentElement.scrollTop), scrolled)
    assert.match(
      (await panel.page.evaluate(() => document.activeElement?.textContent)) ?? '',
      /Open questions/,
    )
    assert.equal(await row.getAttribute('aria-expanded'), 'true')
    assert.equal(
      await panel.page.locator('details', {hasText: 'Findings'}).first().getAttribute('open'),
      null,
    )
  })

  it('gives the focus to what is near when a fix has taken the button away', async () => {
    await panel.page.getByRole('button', {name: /^not found: Non-goals/}).click()
    await panel.page.getByRole('button', {name: 'Insert section “Non-goals”'}).last().focus()
    await panel.show({...screen, elements: screen.elements.filter(({id}) => id !== 'non-goals')})
    const focused = await panel.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    assert.equal(focused, 'Checklist')
  })

  it('comes back as it was after the window was reloaded', async () => {
    await panel.page.getByRole('button', {name: /^covered: Risks/}).click()
    await panel.page.evaluate(() => {
      document.documentElement.scrollTop = 120
    })
    await panel.page.waitForFunction(() => sessionStorage.getItem('state')?.includes('120'))
    await panel.page.reload()
    await panel.show(screen)
    const row = panel.page.getByRole('button', {name: /^covered: Risks/})
    assert.equal(await row.getAttribute('aria-expanded'), 'true')
    assert.equal(await panel.page.evaluate(() => document.documentElement.scrollTop), 120)
  })

  it('asks for another view, and remembers it', async () => {
    await panel.page.getByRole('button', {name: 'Practice'}).click()
    assert.deepEqual(await panel.wanted(), {type: 'show-tab', tab: 'practice'})
    await panel.page.reload()
    assert.deepEqual((await panel.said())[0], {type: 'ready', tab: 'practice'})
  })

  it('shows text as text, whatever it says', async () => {
    const hostile = '<img src=x onerror="document.title=1"> <script>document.title=1</script> &lt;b&gt;'
    await panel.show({
      ...(ofText(`---\npmprep: prd\n---\n\n# ${hostile}\n\n## Problem\n\n`) as DocumentScreen),
      name: hostile,
      type: hostile,
      strength: {quote: hostile, why: hostile, place: {start: 0, end: 1}},
      first: {title: hostile, how: hostile, why: hostile, gain: 3, fixes: []},
      followUps: [{ask: hostile, because: hostile}],
    })
    assert.equal(await panel.page.locator('img, main script').count(), 0)
    assert.equal(await panel.page.title(), 'PMPrep Coach')
    assert.equal(await panel.page.getByRole('heading', {level: 1}).textContent(), hostile)
    assert.deepEqual(panel.errors, [])
  })

  it('ignores a message that does not fit, and says why', async () => {
    await panel.show({...screen, score: 101})
    const last = (await panel.said()).at(-1)
    assert.ok(last?.type === 'ignored')
    assert.match(last.why, /^screen\.score: /)
    assert.match(
      panel.errors.join(),
      /PMPrep ignored a message that does not fit its protocol: screen\.score/,
    )
    await panel.page.getByRole('img', {name: 'Score 48 of 100'}).waitFor()
  })
})

/** A screen in which the coach says one thing only: to begin with this element. */
function withFirst({strength: _, ...screen}: DocumentScreen, element: string): DocumentScreen {
  const {fixes = []} = screen.elements.find(({id}) => id === element) ?? {}
  const first = {title: 'Non-goals', how: 'Name what is left out.', why: 'It was not found.', gain: 9, fixes}
  return {...screen, first, followUps: []}
}
