import {openWorkbench} from './session.ts'

describe('the package', () => {
  it('installs into VS Code and finds a defect', async () => {
    const vsix = process.env.PMPREP_VSIX
    if (!vsix) throw new Error('PMPREP_VSIX has to name the package: run “npm test -- e2e”')
    const backlog = '---\npmprep: backlog\n---\n\n- As a librarian, I want to renew a loan.\n'
    const workbench = await openWorkbench({'backlog.md': backlog}, {file: 'backlog.md', vsix})
    await workbench.editor.squigglesWhen('warning')
    await workbench.command('PMPrep: New PRD')
    await workbench.quickInput.answer('From the package')
    await workbench.editor.textWhen(text => text.includes('# From the package'))
  })
})
