import assert from 'node:assert/strict'
import {LLMock} from '@copilotkit/aimock'
import {connectTo} from './model-server.ts'
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

const ATTEMPT = `---
pmprep: answer
question: "How would you improve a lost-and-found desk?"
category: improvement
level: mid
date: 2027-02-11T17:05
minutes: 35
seconds: 900
status: submitted
mode: practice
style: challenging
self: {clarity: 3}
score: 30
rubric: 1
---

# How would you improve a lost-and-found desk?

## Answer

The goal is that travellers get their bag back within a day. I choose commuters, since they lose most bags. Their pain is
that nobody tells them whether the bag was found, so they call four times. I would send a message when a bag is handed in.
`

describe('a language model', () => {
  const server = new LLMock({port: 0})
  let workbench: Workbench
  let panel: PanelView
  const reviews = () => server.getRequests().filter(it => JSON.stringify(it.body).includes('Lost luggage'))

  before(async () => {
    await server.start()
    workbench = await openWorkbench({'lost-luggage.md': PRD, 'desk.md': ATTEMPT}, {file: 'lost-luggage.md'})
    panel = await PanelView.open(workbench)
  })
  after(() => server.stop())

  it('is connected step by step, and tested', async () => {
    await connectTo(server, workbench)
    const said = await workbench.notification(/can ask/)
    assert.match(said, /on this machine.*Nothing else is sent, and nothing by itself/)
    await panel.widen(420)
    await panel.inside.getByText(/^Sends this file to .*, on this machine: about [\d,]+ tokens/).waitFor()
    await workbench.screenshot('model-ready')
  })

  it('is asked only after a question that says where the text goes, and a no is not kept', async () => {
    for (const _ of [1, 2]) {
      await panel.inside.getByRole('button', {name: 'Deep review'}).click()
      await workbench.page.locator('.monaco-dialog-box', {hasText: 'on this machine'}).waitFor()
      await workbench.answerDialog('Cancel')
    }
    await panel.inside.getByRole('button', {name: 'Deep review'}).waitFor()
    assert.equal(reviews().length, 0)
  })

  it('says what it found, tied to words of the file and marked as its own', async () => {
    server.onMessage(/Lost luggage/, {content: JSON.stringify(REPLY)})
    await panel.inside.getByRole('button', {name: 'Deep review'}).click()
    await workbench.answerDialog('Send')
    await panel.row(/The model: The wait is told/).click()
    await panel.inside.getByText('1 remark was left out').waitFor()
    assert.equal(await panel.inside.getByText('Made up.').count(), 0)
    assert.match((await panel.inside.locator('.model').textContent()) ?? '', /tokens sent/)
    await workbench.statusBarItem(/Ln 9.*selected/)
    await workbench.screenshot('model-done')
  })

  it('writes nothing before a diff is taken over', async () => {
    await panel.row(/The model: A number and a date/).click()
    await panel.inside.getByRole('button', {name: 'Compare and decide'}).click()
    await workbench.page.locator('.diff-editor, .monaco-diff-editor').first().waitFor()
    await workbench.screenshot('model-diff')
    await workbench.command('PMPrep: Take Over the Rewrite')
    await workbench.editor.textWhen(text => text.includes('Nobody waits longer than 20 minutes'))
    await panel.inside.getByText('The text has changed since.').waitFor()
  })

  it('asks no second time where the text goes, and says when it may be asked again', async () => {
    server.clearFixtures()
    server.onMessage(/Lost luggage/, {error: {message: 'Slow down'}, status: 429, retryAfter: 17})
    await panel.inside.getByRole('button', {name: 'Review again'}).click()
    await panel.inside.getByText(/wait 17 seconds/i).waitFor()
    await workbench.screenshot('model-failed')
    await panel.inside.getByRole('button', {name: 'Try again'}).waitFor()
  })

  it('can be stopped, and asked again', async () => {
    server.clearFixtures()
    server.onMessage(/Lost luggage/, {content: JSON.stringify(REPLY)}, {latency: 400, chunkSize: 4})
    await panel.inside.getByRole('button', {name: 'Try again'}).click()
    await panel.inside.getByText(/^It is (?:reading|writing) …$/).waitFor()
    await workbench.screenshot('model-running')
    await panel.inside.getByRole('button', {name: 'Stop', exact: true}).click()
    await panel.inside.getByText('Stopped.').waitFor()
    await panel.inside.getByRole('button', {name: 'Try again'}).waitFor()
  })

  it('asks the next follow-up, which goes into the file; the coach scores the reply', async () => {
    server.clearFixtures()
    server.onMessage(
      /QUESTION/,
      {content: 'You said they call four times. Who counted that, and over which weeks?'},
      {
        latency: 60,
        chunkSize: 5,
      },
    )
    await workbench.openFile('desk.md')
    const ask = panel.inside.getByRole('button', {name: 'Let the model ask'})
    await ask.waitFor()
    const score = await panel.scoreWhen(it => it > 0)
    await ask.click()
    const asked = panel.inside.getByRole('heading', {name: /Who counted that/})
    await asked.waitFor()
    await workbench.screenshot('model-interview')
    await workbench.editor.textWhen(text => /### You said they call four times/.test(text))
    await panel.inside.getByText(/^Asked by the model, .* on this machine/).waitFor()
    const field = panel.inside.getByRole('textbox', {name: /Your answer to: You said/})
    await field.fill(
      'The desk counted calls per bag in March: 1,240 calls for 310 bags, because each is asked for its number.',
    )
    await field.press('Control+Enter')
    await panel.inside
      .getByText(/of 5\./)
      .first()
      .waitFor()
    await ask.waitFor()
    assert.equal(await panel.scoreWhen(it => it > 0), score)
    await workbench.editor.textWhen(text =>
      /<!-- Asked by .* on this machine -->\s+The desk counted/.test(text),
    )
  })
})
