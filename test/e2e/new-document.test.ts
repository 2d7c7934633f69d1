import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {eventually} from './eventually.ts'
import {openWorkbench} from './session.ts'
import type {Workbench} from './workbench.ts'

const OWN_TEMPLATE = `---
template:
  name: Launch Brief
  description: What sales and support need to know.
pmprep: one-pager
title: {{title}}
---

# {{title}}

## Who it is for

<!-- The customers who get it first. -->
`

describe('a new document', () => {
  let workbench: Workbench

  before(async () => {
    workbench = await openWorkbench({
      '.pmprep/templates/launch-brief.md': OWN_TEMPLATE,
      '.pmprep/templates/broken.md': '---\ntemplate: {name: Broken}\npmprep: memo\n---\n',
      'notes.md': '# Notes\n',
    })
  })

  it('starts from the palette with its title, and Tab walks through the guidance', async () => {
    await workbench.command('PMPrep: New PRD')
    await workbench.quickInput.answer('Refunds without a call')
    await workbench.editor.textWhen(text => text.includes('# Refunds without a call'))
    assert.match(await workbench.editor.selectedText(), /^<!-- .* -->$/)
    await workbench.statusBarItem(/PRD 0/)
    const problems = await workbench.problemsWhen(rows => rows.some(row => row.includes('Not filled in yet')))
    // The other is that of the broken template, at its line.
    assert.equal(problems.length, 2)
    assert.ok(
      problems.some(row => /Template not used: “pmprep” .* at line 3/.test(row)),
      problems.join('\n'),
    )
    await workbench.screenshot('new-prd')
  })

  it('takes what is typed in place of the guidance', async () => {
    await workbench.command('PMPrep: New Backlog')
    await workbench.quickInput.answer('Tool library')
    await workbench.editor.textWhen(text => text.includes('pmprep: backlog'))
    const guidance = await workbench.editor.selectedText()
    await workbench.type('member of the tool library')
    await workbench.press('Tab')
    const text = await workbench.editor.textWhen(it => it.includes('member of the tool library'))
    assert.ok(!text.includes(guidance))
    assert.notEqual(await workbench.editor.selectedText(), guidance)
  })

  it('is called after its title, and saved under that name without a question', async () => {
    assert.ok((await workbench.tabs()).includes('tool-library.md'))
    const path = join(workbench.folder, 'tool-library.md')
    assert.ok(!existsSync(path))
    await workbench.press('Control+KeyS')
    const text = await eventually(
      async () => (existsSync(path) ? readFileSync(path, 'utf8') : ''),
      it => it !== '',
      'the file',
    )
    assert.match(text, /^---\npmprep: backlog\n/)
  })

  it('is also made from the workspace’s own templates, and a broken one is said', async () => {
    await workbench.command('PMPrep: New Document…')
    await workbench.notification('broken.md')
    const choices = await workbench.quickInput.choices()
    for (const name of ['Launch Brief', 'PRD', 'One-Pager', 'PR/FAQ']) {
      assert.ok(choices.includes(name), `${name} is not among ${choices.join(', ')}`)
    }
    await workbench.screenshot('new-document')
    await workbench.quickInput.pick('Launch Brief')
    await workbench.quickInput.answer('Refunds')
    await workbench.editor.textWhen(text => text.includes('# Refunds') && text.includes('## Who it is for'))
  })
})
