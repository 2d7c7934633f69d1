import {root} from '../../scripts/setup/root.mjs'
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
})
