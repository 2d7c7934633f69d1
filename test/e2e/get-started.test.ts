import {eventually} from './eventually.ts'
import {openWorkbench} from './session.ts'
import type {Workbench} from './workbench.ts'

describe('the walkthrough', () => {
  let workbench: Workbench

  before(async () => {
    workbench = await openWorkbench({'notes.md': '# Notes\n'})
    // Narrower than this, pictures are left out, and nothing is opened beside the walkthrough.
    await workbench.page.setViewportSize({width: 1800, height: 900})
  })

  const step = (id: string) => workbench.page.locator(`.getting-started-step[data-step-id$="#${id}"]`)
  const isDone = (id: string) =>
    eventually(
      () => step(id).locator('.codicon-getting-started-step-checked').count(),
      it => it > 0,
      `${id} done`,
    )

  it('opens from the palette with a picture for each step', async () => {
    await workbench.command('PMPrep: Open Get Started')
    await step('write').waitFor()
    const picture = workbench.page.frameLocator('iframe.webview').frameLocator('iframe').locator('svg')
    await picture.getByText('Seat choice at check-in').waitFor()
    await workbench.screenshot('get-started')
  })

  it('has a sample opened, on which its next buttons work', async () => {
    await step('read').click()
    await step('read').getByRole('button', {name: 'Open a Flawed Sample'}).click()
    await workbench.editor.squigglesWhen('warning')
    await isDone('read')
    await workbench.screenshot('get-started-sample')
    await step('score').click()
    await step('score').getByRole('button', {name: 'Show Score and Checklist'}).click()
    await workbench.quickInput.offers('Risks')
    await workbench.screenshot('checklist')
    await workbench.press('Escape')
    await isDone('score')
  })
})
