import assert from 'node:assert/strict'
import {closeBrowser, PanelPage} from './panel-page.ts'
import {career, comparison, progress, progressScreens} from './progress-screens.ts'

const tab = {tab: 'progress'} as const

describe('the Progress view', function () {
  // A browser that is started takes its time.
  this.timeout(20_000)
  after(closeBrowser)

  describe('progress in the panel', () => {
    let panel: PanelPage

    beforeEach(async () => {
      panel = await PanelPage.open()
      await panel.show(progress, tab)
    })
    afterEach(() => panel.close())

    it('draws a line for each dimension, and says it in words and in a table', async () => {
      const {page} = panel
      const pictures = page.getByRole('img')
      assert.equal(await pictures.count(), progress.lines.length)
      const clarity = page.getByRole('img', {
        name: /^Clarity: 2\.3 of 5; ±0 against .*; the level expects 3; the oldest answer first: \d, /,
      })
      // Where another version of the rubric begins, another line does.
      assert.equal((await clarity.locator('.course').getAttribute('d'))?.match(/M/g)?.length, 2)
      await page.getByText('As a table').click()
      const cells = async (name: RegExp) =>
        ((await page.getByRole('row', {name}).first().textContent()) ?? '').trim().split(/\s+/)
      assert.deepEqual(await cells(/^Clarity/), ['Clarity', '2.3', '±0', '3', '+1', '12'])
      const day = page.getByRole('row', {name: /^2027-03-07/})
      assert.match((await day.getByRole('cell').allTextContents()).join(' '), /^(?:\d ){8}\d$/)
      // The table scrolls, not the page.
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      assert.equal(width, page.viewportSize()?.width)
    })

    it('compares with the rubric, and says that it is no percentile', async () => {
      const card = panel.page.getByRole('region', {name: 'Rubric comparison: Senior'})
      await card.getByText('A rubric comparison, never a percentile').waitFor()
      const criteria = (await card.getByRole('listitem').allTextContents()).map(it => it.replace(/\s+/g, ' '))
      assert.equal(criteria.length, 6)
      assert.ok(
        criteria.some(it => /^ Score, not met ?Mean score \d+: expected 70\. $/.test(it)),
        criteria.join('\n'),
      )
    })

    it('takes a person from each part to what it is about', async () => {
      const {page} = panel
      await page.getByRole('button', {name: /^Growth/}).click()
      assert.deepEqual(await panel.wanted(), {
        kind: 'progress',
        wish: {kind: 'filter-lines', category: 'growth'},
      })
      await page.getByRole('button', {name: /^How would you improve the waiting time.*then/s}).click()
      const [again] = progress.repeated
      assert.deepEqual(await panel.wanted(), {
        kind: 'progress',
        wish: {kind: 'compare', earlier: again?.earlier.path, later: again?.later.path},
      })
      await page.getByRole('button', {name: /^2027-02-19-ferry\.md/}).click()
      assert.deepEqual(await panel.wanted(), {
        kind: 'progress',
        wish: {kind: 'open-broken', path: '2027-02-19-ferry.md'},
      })
      await page.getByRole('button', {name: /^Finish/}).click()
      assert.deepEqual(await panel.wanted(), {kind: 'take-step', step: 0})
      await page.getByRole('button', {name: 'Export history…'}).click()
      assert.deepEqual(await panel.wanted(), {kind: 'progress', wish: {kind: 'export-history'}})
    })

    it('is worked by keyboard alone', async () => {
      const {keyboard} = panel.page
      const focused = () =>
        panel.page.evaluate(() => {
          const {activeElement: it} = document
          return it?.getAttribute('aria-label') ?? it?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
        })
      const names: string[] = []
      for (let presses = 0; presses < 40; presses++) {
        await keyboard.press('Tab')
        names.push(await focused())
        if (names.at(-1) === 'Export history…') break
      }
      for (const wanted of ['Career', 'As a table', 'Growth', 'Export history…']) {
        assert.ok(
          names.some(it => it.startsWith(wanted)),
          `${wanted} in ${names.join(' | ')}`,
        )
      }
      await keyboard.press('Enter')
      assert.deepEqual(await panel.wanted(), {kind: 'progress', wish: {kind: 'export-history'}})
    })

    it('keeps the table open, and the place one has scrolled to, when the state is sent anew', async () => {
      const {page} = panel
      await page.getByText('As a table').click()
      await page.evaluate(() => scrollTo(0, 300))
      await panel.show({...progress, count: 13}, tab)
      await page.getByRole('heading', {level: 1, name: '13 answers'}).waitFor()
      assert.ok(await page.getByRole('table').first().isVisible())
      assert.equal(await page.evaluate(() => document.documentElement.scrollTop), 300)
    })

    it('says kindly what will be here', async () => {
      await panel.show(progressScreens['no progress'], tab)
      await panel.page.getByText('Once you have submitted an answer, you will see here').waitFor()
      await panel.page.getByRole('button', {name: 'Practise an answer'}).click()
      assert.deepEqual(await panel.wanted(), {kind: 'start', command: 'new.answer'})
      await panel.show(progressScreens['one answer'], tab)
      await panel.page.getByText('From the second on, these dots become lines.').waitFor()
    })

    it('shows text of files as text', async () => {
      const [first] = progress.repeated
      assert.ok(first)
      const question = '<img src=x onerror=alert(1)>'
      await panel.show({...progress, repeated: [{...first, question}]}, tab)
      await panel.page.getByText(question).waitFor()
      assert.deepEqual(panel.errors, [])
    })
  })

  describe('two attempts in the panel', () => {
    let panel: PanelPage

    beforeEach(async () => {
      panel = await PanelPage.open()
      await panel.show(comparison, tab)
    })
    afterEach(() => panel.close())

    it('shows what was gained with its words, and what is open', async () => {
      const gained = panel.page.getByRole('region', {name: 'Moves gained'})
      await gained
        .getByText('What gets worse: places stand empty')
        .or(gained.getByText('I choose the hold'))
        .first()
        .waitFor()
      await panel.page.getByRole('heading', {name: 'Still not made'}).waitFor()
      assert.equal(await panel.page.getByRole('region', {name: 'Moves lost'}).count(), 0)
    })

    it('leads to the texts, to others, and back', async () => {
      const {earlier, later} = comparison
      const two = {earlier: earlier.path, later: later.path}
      await panel.page.getByRole('button', {name: 'Compare the texts'}).click()
      assert.deepEqual(await panel.wanted(), {kind: 'progress', wish: {kind: 'open-diff', ...two}})
      await panel.page.getByRole('button', {name: 'Compare with another…'}).click()
      assert.deepEqual(await panel.wanted(), {
        kind: 'progress',
        wish: {kind: 'compare-others', path: later.path},
      })
      await panel.page.getByRole('button', {name: /Back to progress/}).click()
      assert.deepEqual(await panel.wanted(), {kind: 'progress', wish: {kind: 'show-page', page: 'progress'}})
    })
  })

  describe('a career in the panel', () => {
    let panel: PanelPage

    beforeEach(async () => {
      panel = await PanelPage.open()
      await panel.show(career, tab)
    })
    afterEach(() => panel.close())

    it('shows the goal, and each milestone with what counts and what does not', async () => {
      const {page} = panel
      await page.getByRole('heading', {level: 1, name: 'Mid to Senior'}).waitFor()
      await page.getByText('Interview on 2027-03-23, in 14 days').waitFor()
      await page.getByRole('button', {name: /^Drives strategy.*1 piece of evidence, 1 that do/}).click()
      await page.getByText('It says what was made: expected what changed by it.').waitFor()
      await page
        .getByRole('button', {name: 'Greenhouses lost a tenth of the seedlings to late alarms'})
        .click()
      const [evidence] = career.milestones[0]?.counted ?? []
      assert.deepEqual(await panel.wanted(), {
        kind: 'career',
        wish: {kind: 'open-evidence', log: 0, line: evidence?.line},
      })
    })

    it('opens the documents that there are, and begins the others', async () => {
      await panel.page.getByRole('button', {name: /^Begin a career narrative/}).click()
      assert.deepEqual(await panel.wanted(), {
        kind: 'career',
        wish: {kind: 'open-career-file', file: 'career-narrative'},
      })
      await panel.page.getByRole('button', {name: /^Open the milestone log/}).click()
      assert.deepEqual(await panel.wanted(), {
        kind: 'career',
        wish: {kind: 'open-career-file', file: 'milestone-log'},
      })
    })

    it('asks for the goal where there is none', async () => {
      await panel.show(progressScreens['no goal'], tab)
      await panel.page.getByRole('button', {name: 'Set career goal…'}).click()
      assert.deepEqual(await panel.wanted(), {kind: 'career', wish: {kind: 'set-career'}})
    })
  })
})
