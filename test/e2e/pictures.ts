import {readFileSync} from 'node:fs'
import {root} from '../../scripts/setup/root.mjs'
import {PanelView} from './panel.ts'
import {history} from './pictures/history.ts'
import {openWorkbench} from './session.ts'

/** The pictures of the README: not a test, but taken as a test sees the window. */
const folder = `${root}/media`

describe('pictures', () => {
  it('the editor with squiggles and quick fixes', async () => {
    const workbench = await openWorkbench(`${root}/samples`, {file: 'poor-prd.md'})
    await workbench.statusBarItem(/PRD \d+/)
    await workbench.page.setViewportSize({width: 1200, height: 760})
    await workbench.editor.squigglesWhen('warning')
    await workbench.editor.clickOn('60% adoption')
    await workbench.editor.quickFixes()
    await workbench.screenshot('editor', folder)
  })

  it('a new document from its template', async () => {
    const workbench = await openWorkbench({'README.md': '# Our product\n'})
    await workbench.page.setViewportSize({width: 1200, height: 640})
    await workbench.command('PMPrep: New PRD')
    await workbench.quickInput.answer('Refunds without a call')
    await workbench.editor.textWhen(text => text.includes('# Refunds without a call'))
    await workbench.editor.squigglesWhen('info')
    await workbench.screenshot('new-prd', folder)
  })

  it('the coach beside a document', async () => {
    const workbench = await openWorkbench(`${root}/samples`, {file: 'poor-prd.md'})
    await workbench.page.setViewportSize({width: 1280, height: 900})
    const panel = await PanelView.open(workbench)
    await panel.scoreWhen(score => score > 0)
    await panel.widen(420)
    await workbench.editor.squigglesWhen('warning')
    await panel.row(/^warning: A solution where the problem belongs/).click()
    await panel.scrollTo(0)
    await workbench.screenshot('coach-document', folder)
  })

  it('the coach’s review of an answer, in a dark theme', async () => {
    const workbench = await openWorkbench(
      {
        'loaned-tools.md': readFileSync(`${root}/test/e2e/pictures/loaned-tools.md`, 'utf8'),
        '.vscode/settings.json': JSON.stringify({'workbench.colorTheme': 'Default Dark Modern'}),
      },
      {file: 'loaned-tools.md'},
    )
    await workbench.page.setViewportSize({width: 1280, height: 900})
    const panel = await PanelView.open(workbench)
    await panel.scoreWhen(score => score > 0)
    await panel.widen(420)
    await workbench.screenshot('coach-review', folder)
  })

  it('a mock interview', async () => {
    const workbench = await openWorkbench({'README.md': '# Notes\n'})
    await workbench.page.setViewportSize({width: 1280, height: 900})
    await workbench.command('PMPrep: Mock Interview…')
    const panel = new PanelView(workbench)
    await panel.inside.getByRole('combobox', {name: 'Level'}).selectOption('senior')
    await panel.inside.getByRole('combobox', {name: 'Interviewer'}).selectOption('challenging')
    await panel.inside.getByRole('button', {name: 'Begin'}).press('Enter')
    await panel.inside.getByRole('timer').waitFor()
    await panel.widen(420)
    await workbench.screenshot('mock-interview', folder)
  })

  it('progress over some weeks', async () => {
    const workbench = await openWorkbench({...history(), 'README.md': '# Notes\n'})
    await workbench.page.setViewportSize({width: 1280, height: 1000})
    const panel = await PanelView.open(workbench)
    await panel.inside.getByRole('button', {name: 'Progress'}).click()
    await panel.inside.getByRole('heading', {name: 'Clarity'}).first().waitFor()
    await panel.widen(460)
    await workbench.screenshot('progress', folder)
  })
})
