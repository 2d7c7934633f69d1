import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {root} from '../../scripts/setup/root.mjs'
import {eventually} from './eventually.ts'
import {openWorkbench} from './session.ts'

describe('a report', () => {
  it('is made from the palette, and is a page that reads well in light, dark and print', async () => {
    const workbench = await openWorkbench(`${root}/samples`, {file: 'poor-prd.md'})
    await workbench.statusBarItem(/PRD \d+/)
    await workbench.command('PMPrep: Export Report…')
    await workbench.quickInput.pick('All documents of the workspace')
    await workbench.quickInput.pick('HTML file…')
    await workbench.quickInput.answerPath(join(workbench.folder, 'report.html'))
    const html = await eventually(
      async () => {
        try {
          return readFileSync(join(workbench.folder, 'report.html'), 'utf8')
        } catch {
          return ''
        }
      },
      text => text.includes('</html>'),
      'the report',
    )
    assert.match(html, /poor-prd\.md/)

    const page = await workbench.page.context().newPage()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme})
      await page.goto(pathToFileURL(join(workbench.folder, 'report.html')).href)
      await page.setViewportSize({width: 900, height: 1000})
      await page.screenshot({path: join(root, 'test', 'e2e', 'screenshots', `report-${colorScheme}.png`)})
    }
    assert.ok(
      asked.every(url => url.startsWith('file:')),
      asked.join(' '),
    )
    // Nothing goes over the page's side on a phone.
    await page.setViewportSize({width: 360, height: 640})
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360))
    await page.close()
  })
})
