import assert from 'node:assert/strict'
import type {PanelModel} from '../../src/protocol/model.ts'
import {review} from './answer-screens.ts'
import {askedByModel, interviewers, models} from './model-states.ts'
import {closeBrowser, PanelPage} from './panel-page.ts'
import {screens} from './screens.ts'

describe('what a language model adds, in the panel', () => {
  let panel: PanelPage
  const show = (model: PanelModel | undefined) => panel.show(screens.document!, {model: model!})
  const button = (name: string | RegExp) => panel.page.getByRole('button', {name})
  const text = async () => ((await panel.page.locator('.model').textContent()) ?? '').replace(/\s+/g, ' ')

  beforeEach(async () => {
    panel = await PanelPage.open()
  })
  afterEach(async () => {
    assert.deepEqual(panel.errors, [])
    await panel.close()
  })
  after(closeBrowser)

  it('is not there before a model is connected, but for a way to connect one', async () => {
    await show(models['off: none is connected'])
    assert.equal(await panel.page.locator('.model').count(), 0)
    await button('Connect a language model…').click()
    assert.deepEqual(await panel.wanted(), {kind: 'model', wish: {to: 'connect'}})
  })

  it('says where the text goes in every state that has sent it or can', async () => {
    for (const [name, model] of Object.entries(models)) {
      if (model.kind === 'off') continue
      await show(model)
      const said = await text()
      if (model.kind !== 'failed') assert.ok(said.includes(model.destination), name)
      const again = model.kind === 'ready' ? model : 'again' in model ? model.again : null
      if (again) assert.ok(said.includes(`Sends this file to ${again.destination}`), name)
      else assert.equal(await button(/Deep review|again/).count(), 0, name)
    }
  })

  it('says what it will take, and what it took', async () => {
    await show(models.ready)
    assert.match(await text(), /about 2,140 tokens, and at most 8,000 for the reply/)
    await button('Deep review').click()
    assert.deepEqual(await panel.wanted(), {kind: 'model', wish: {to: 'review'}})
    await show(models.done)
    assert.match(await text(), /It took 2,087 tokens sent and 1,240 received/)
  })

  it('can be stopped', async () => {
    await show(models.running)
    await button('Stop').click()
    assert.deepEqual(await panel.wanted(), {kind: 'model', wish: {to: 'stop'}})
  })

  it('says what went wrong, what to do and when, and keeps what had come', async () => {
    await show(models.failed)
    assert.equal(
      await panel.page.getByRole('alert').textContent(),
      'api.openai.com takes no more requests for now.',
    )
    assert.match(await text(), /Wait 21 seconds and ask again\./)
    await button(/The model: The goal counts/).waitFor()
    await button('Try again').click()
    assert.deepEqual(await panel.wanted(), {kind: 'model', wish: {to: 'review'}})
  })

  it('marks what it says as its own, and writes nothing but by a diff', async () => {
    await show(models.done)
    await button(/The model: An outcome takes/).click()
    await button('Compare and decide').click()
    assert.deepEqual(await panel.wanted(), {kind: 'model', wish: {to: 'compare', rewrite: 0}})
    assert.match(await text(), /Non-goals: weak to the model, not found to the coach/)
  })

  it('asks the next follow-up, beside those of the coach', async () => {
    const asks = (name: string) => panel.show(askedByModel, {interviewer: interviewers[name]!})
    await asks('idle')
    await panel.page.getByText('Asked by the model, qwen3:8b at localhost:11434').waitFor()
    await panel.page.getByText(/Sends the question, your answer .* to gpt-5\.2 at api\.openai\.com/).waitFor()
    await button('Let the model ask').click()
    assert.deepEqual(await panel.wanted(), {kind: 'model', wish: {to: 'ask'}})
    await asks('asking')
    await panel.page.getByText('What would you see in the first week').waitFor()
    await button('Stop').click()
    assert.deepEqual(await panel.wanted(), {kind: 'model', wish: {to: 'stop-asking'}})
    await asks('could not ask')
    await panel.page.getByText('Is the endpoint running?').waitFor()
    await button('Let the model ask').waitFor()
  })

  it('loses nothing that is typed while it asks', async () => {
    await panel.show(askedByModel, {interviewer: interviewers.idle!})
    const field = panel.page.getByRole('textbox', {name: 'Your answer to: Who would notice first?'})
    await field.fill('The night guard.')
    await panel.show(askedByModel, {interviewer: interviewers.asking!})
    await panel.show(askedByModel, {interviewer: interviewers['could not ask']!})
    assert.equal(await field.inputValue(), 'The night guard.')
  })

  it('leaves each field with its question, and who types in it, when a new question comes before', async () => {
    const before = {...review, followUps: review.followUps.filter(({verdict}) => !verdict)}
    const asked = {ask: 'Who counted?', by: 'x', because: null, place: null, answer: '', verdict: null}
    await panel.show(before)
    const [{ask} = asked] = before.followUps
    const field = panel.page.getByRole('textbox', {name: `Your answer to: ${ask}`})
    await field.fill('The')
    await field.focus()
    await panel.show({...before, followUps: [asked, ...before.followUps]})
    await panel.page.keyboard.type(' desk.')
    assert.equal(await field.inputValue(), 'The desk.')
    assert.equal(await panel.page.getByRole('textbox', {name: 'Who counted?'}).inputValue(), '')
  })

  it('shows all of its words as text', async () => {
    const hostile = '<img src=x onerror="document.title=1"> ![](http://a.example/x.png) [run](command:x) <b>'
    const {done, failed} = models
    assert.ok(done?.kind === 'done' && failed?.kind === 'failed')
    const said = {
      findings: done.findings.map(it => ({
        ...it,
        quote: hostile,
        what: hostile,
        why: hostile,
        suggestion: hostile,
      })),
      rewrites: [{quote: hostile, why: hostile}],
      parts: done.parts.map(it => ({...it, name: hostile, remark: hostile})),
    }
    for (const model of [
      {...done, ...said, destination: hostile},
      {...failed, ...said, message: hostile, toDo: hostile},
    ]) {
      await show(model)
      await panel.page.locator('.model .row').first().click()
      assert.equal(await panel.page.locator('.model :is(img, a, b, script)').count(), 0)
      await panel.page.locator('.model .row').first().click()
    }
    const [first] = askedByModel.followUps
    assert.ok(first)
    await panel.show(
      {...askedByModel, followUps: [{...first, ask: hostile, by: hostile, answer: '', verdict: null}]},
      {interviewer: {destination: hostile, saying: hostile, error: null}},
    )
    assert.equal(await panel.page.locator('.asks :is(img, a, script)').count(), 0)
    assert.equal(await panel.page.title(), 'PMPrep Coach')
  })
})
