import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../../scripts/setup/root.mjs'
import {rulesOfColour, violations} from './axe.ts'
import {closeBrowser, given, PanelPage, themes} from './panel-page.ts'
import {screens, states} from './screens.ts'

describe('what a screen reader and low vision need', function () {
  this.timeout(180_000)
  after(closeBrowser)

  for (const theme of themes) {
    it(`axe finds nothing in any state of the panel, theme ${theme}`, async () => {
      const panel = await PanelPage.open({theme})
      // All else is the same in all themes.
      const asked = theme === 'light' ? {} : {only: rulesOfColour}
      for (const [name, screen, rest] of states) {
        await panel.show(screen, rest)
        assert.deepEqual(await violations(panel, asked), [], name)
        // With the details of a row.
        const row = panel.page.locator('.rows .row:visible').first()
        if ((await row.count()) === 0) continue
        await row.click()
        assert.deepEqual(await violations(panel, asked), [], `${name}, a row chosen`)
      }
      assert.deepEqual(panel.errors, [])
      await panel.close()
    })
  }

  it('each state has one heading of the first level, and none is skipped', async () => {
    const panel = await PanelPage.open()
    for (const [name, screen, rest] of states) {
      await panel.show(screen, rest)
      const levels = await panel.page
        .locator('h1, h2, h3')
        .evaluateAll(all => all.map(({tagName}) => Number(tagName.slice(1))))
      assert.equal(levels.filter(level => level === 1).length, 1, name)
      for (const [index, level] of levels.entries()) {
        assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${name}: ${levels.join(' ')}`)
      }
    }
    await panel.close()
  })

  it('the score is said when it changes', async () => {
    const panel = await PanelPage.open()
    const {document} = screens
    assert.ok(document?.kind === 'document')
    await panel.show(document)
    const status = panel.page.getByRole('status').first()
    assert.equal(await status.textContent(), 'Score 48 of 100')
    await panel.show({...document, score: 57})
    assert.equal(await status.textContent(), 'Score 57 of 100')
    await panel.close()
  })

  it('nothing moves where less motion is wanted, of the system or of VS Code', async () => {
    const moving = ({page}: PanelPage) =>
      page
        .locator('.arc')
        .first()
        .evaluate(arc => getComputedStyle(arc).transitionDuration)
    const still = await PanelPage.open({reducedMotion: true})
    await still.show(screens.document!)
    assert.equal(await moving(still), '0s')
    await still.close()
    const lively = await PanelPage.open({reducedMotion: false})
    await lively.show(screens.document!)
    assert.notEqual(await moving(lively), '0s')
    await lively.page.evaluate(() => document.body.classList.add('vscode-reduce-motion'))
    assert.equal(await moving(lively), '0s')
    await lively.close()
  })

  it('ring and marks stay visible where the system forces its colours', async () => {
    const panel = await PanelPage.open()
    await panel.page.emulateMedia({forcedColors: 'active'})
    await panel.show(screens.document!)
    const invisible = await panel.page
      .locator('.arc, .icon .line')
      .evaluateAll(
        all =>
          all.filter(it => getComputedStyle(it).stroke === getComputedStyle(document.body).backgroundColor)
            .length,
      )
    assert.equal(invisible, 0)
    // Of colours that are forced axe sees only which ones they take the place of.
    assert.deepEqual(await violations(panel, {without: ['color-contrast']}), [])
    await panel.close()
  })
})

describe('the style sheet', () => {
  const sheet = readFileSync(join(root, 'dist', 'webview', 'panel.css'), 'utf8')

  it('names no colour: all are the theme’s own', () => {
    assert.deepEqual(sheet.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|color)a?\(/gi) ?? [], [])
  })

  it('uses only variables that VS Code sets', () => {
    const used = new Set(sheet.match(/--vscode-[\w-]+/g))
    const known = new Set(themes.flatMap(theme => Object.keys(given[theme].variables)))
    // Which one is not in there is misspelt, or new: then `npm run screenshots` notes it.
    assert.deepEqual(
      [...used].filter(it => !known.has(it)),
      [],
    )
  })
})

describe('width', () => {
  after(closeBrowser)

  for (const width of [250, 400, 1200]) {
    it(`nothing is cut off at ${width} pixels`, async () => {
      const panel = await PanelPage.open({width})
      for (const [name, screen, rest] of states) {
        await panel.show(screen, rest)
        const overflow = await panel.page.evaluate(() => {
          const {scrollWidth, clientWidth} = document.documentElement
          return scrollWidth - clientWidth
        })
        assert.equal(overflow, 0, name)
      }
      await panel.close()
    })
  }
})
