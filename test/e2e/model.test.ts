import assert from 'node:assert/strict'
import {LLMock} from '@copilotkit/aimock'
import {eventually} from './eventually.ts'
import {PanelView} from './panel.ts'
import {openWorkbench} from './session.ts'
import type {Workbench} from './workbench.ts'

const PRD = `---
pmprep: prd
---

# Lost luggage

## Problem

Passengers of the night train wait two hours at the desk when a bag is lost.

## Goals

Fewer people wait at the desk.
`

const REPLY = {
  findings: [
    {
      quote: 'Passengers of the night train wait two hours at the desk',
      what: 'The wait is told, and not why it is that long.',
      why: 'A reader cannot tell whether the desk or the search is the problem.',
      suggestion: 'Say what happens in these two hours.',
      severity: 'high',
    },
    {
      quote: 'These words are nowhere in the file.',
      what: 'Made up.',
      why: '',
      suggestion: '',
      severity: 'low',
    },
  ],
  rewrites: [
    {
      quote: 'Fewer people wait at the desk.',
      replacement: 'Nobody waits longer than 20 minutes at the desk by June.',
      why: 'A number and a date make it a goal.',
    },
  ],
  parts: [],
}

describe('a language model', () => {
  const server = new LLMock({port: 0})
  let workbench: Workbench
  let panel: PanelView

  before(async () => {
    await server.start()
    workbench = await openWorkbench({'lost-luggage.md': PRD}, {file: 'lost-luggage.md'})
    panel = await PanelView.open(workbench)
  })
  after(() => server.stop())

  it('is connected step by step, and tested', async () => {
    server.onMessage('ready', {content: 'ready'})
    await workbench.command('PMPrep: Connect Language Model…')
    await workbench.quickInput.pick('An endpoint')
    await workbench.quickInput.pick('Another address…')
    await workbench.quickInput.answer(server.url)
    await eventually(
      () => workbench.quickInput.question(),
      question => /secret storage/.test(question),
      'the question for the key',
    )
    await workbench.quickInput.answer('a-key-of-nobody')
    await workbench.quickInput.choices()
    await workbench.press('Enter')
    const said = await workbench.notification(/can ask/)
    assert.match(said, /on this machine.*Nothing else is sent, and nothing by itself/)
  })

  it('is asked only after a question that says where the text goes', async () => {
    const before = server.getRequests().length
    await panel.inside.getByRole('button', {name: 'Deep review'}).click()
    await workbench.answerDialog('Cancel')
    await panel.inside.getByRole('button', {name: 'Deep review'}).waitFor()
    assert.equal(server.getRequests().length, before)
  })

  it('says what it found, tied to words of the file and marked as its own', async () => {
    server.onMessage(/Lost luggage/, {content: JSON.stringify(REPLY)})
    await panel.inside.getByRole('button', {name: 'Deep review'}).click()
    await workbench.answerDialog('Send')
    await panel.row(/The model: The wait is told/).click()
    await panel.inside.getByText('1 remarks left out').waitFor()
    assert.equal(await panel.inside.getByText('Made up.').count(), 0)
    assert.match((await panel.inside.locator('.model').textContent()) ?? '', /tokens sent/)
    assert.match(await workbench.editor.selectedText(), /^Passengers of the night train/)
  })

  it('writes nothing before a diff is taken over', async () => {
    await panel.row(/The model: A number and a date/).click()
    await panel.inside.getByRole('button', {name: 'Compare and decide'}).click()
    await workbench.page.locator('.diff-editor, .monaco-diff-editor').first().waitFor()
    await workbench.command('PMPrep: Take Over the Rewrite')
    await workbench.editor.textWhen(text => text.includes('Nobody waits longer than 20 minutes'))
  })
})
