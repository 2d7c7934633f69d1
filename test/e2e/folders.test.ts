import assert from 'node:assert/strict'
import {openWorkbench} from './session.ts'

const STORY = '---\npmprep: backlog\n---\n\n- As a librarian, I want to renew a loan.\n'
const TEMPLATE =
  '---\ntemplate:\n  name: Branch Letter\npmprep: one-pager\n---\n\n# {{title}}\n\n<!-- What changes. -->\n'

describe('a workspace of several folders', () => {
  it('has settings and templates by folder', async () => {
    const workbench = await openWorkbench(
      {
        'all.code-workspace': '{"folders": [{"path": "library"}, {"path": "museum"}]}',
        'library/loans.md': STORY,
        'library/.pmprep/config.yaml': 'rules: {story/benefit: off}\n',
        'library/.pmprep/templates/letter.md': TEMPLATE,
        'museum/tours.md': STORY.replace('librarian', 'curator'),
        'museum/.pmprep/templates/label.md': TEMPLATE.replace('Branch Letter', 'Room Label'),
      },
      {workspace: 'all.code-workspace'},
    )
    await workbench.openFile('tours.md')
    await workbench.editor.squigglesWhen('warning')
    await workbench.command('PMPrep: Check Workspace')
    await workbench.notification('1 finding in 2 product documents')
    const rows = await workbench.problemsWhen(all => all.length > 0)
    assert.equal(rows.length, 1)
    await workbench.command('PMPrep: New Document…')
    assert.ok(await workbench.quickInput.offers('Room Label'))
    assert.ok(!(await workbench.quickInput.offers('Branch Letter')))
    await workbench.screenshot('templates-by-folder')
    await workbench.press('Escape')

    await workbench.openFile('loans.md')
    await workbench.editor.squigglesWhen('warning', count => count === 0)
  })
})

describe('a folder that is not trusted', () => {
  it('is checked, but nothing of its .pmprep is used until it is trusted', async () => {
    const files = {
      'loans.md': STORY,
      '.pmprep/config.yaml': 'rules: {story/benefit: off}\n',
      '.pmprep/templates/letter.md': TEMPLATE,
      '.vscode/settings.json': '{"pmprep.rules": {"story/benefit": "off"}}',
    }
    const workbench = await openWorkbench(files, {trust: true})
    await workbench.openFile('loans.md')
    await workbench.editor.squigglesWhen('warning')
    await workbench.command('PMPrep: New Document…')
    assert.ok(!(await workbench.quickInput.offers('Branch Letter')))
    await workbench.press('Escape')
    await workbench.screenshot('restricted')

    await workbench.command('Workspaces: Manage Workspace Trust')
    await workbench.page.getByRole('button', {name: 'Trust', exact: true}).first().click()
    await workbench.page.locator('.statusbar-item', {hasText: 'Restricted Mode'}).waitFor({state: 'hidden'})
    // The trust editor lies over the others.
    await workbench.press('Escape')
    await workbench.editor.squigglesWhen('warning', count => count === 0)
    await workbench.command('PMPrep: New Document…')
    assert.ok(await workbench.quickInput.offers('Branch Letter'))
  })
})
