import assert from 'node:assert/strict'
import type {ReviewScreen} from '../../src/protocol/answer.ts'
import {broken, draft, review, selfScore} from './answer-screens.ts'
import {closeBrowser, PanelPage} from './panel-page.ts'

describe('an answer in the panel', () => {
  let panel: PanelPage

  beforeEach(async () => {
    panel = await PanelPage.open()
  })
  afterEach(() => panel.close())
  after(closeBrowser)

  describe('while it is written', () => {
    it('counts the time on by itself, with the step that it is meant for', async () => {
      await panel.page.clock.install()
      await panel.page.reload()
      await panel.show(draft)
      const timer = panel.page.getByRole('timer')
      const current = panel.page.locator('[aria-current="step"]')
      assert.match((await timer.textContent()) ?? '', /6:40 of 35:00/)
      assert.match((await current.textContent()) ?? '', /Goal and why/)
      await panel.page.clock.runFor(30_000)
      assert.match((await timer.textContent()) ?? '', /7:(09|10) of/)
      assert.match((await current.textContent()) ?? '', /Segments/)
    })

    it('goes on when the time is up, and can be hidden for good', async () => {
      await panel.show({...draft, seconds: 35 * 60 + 65})
      assert.match((await panel.page.getByRole('timer').textContent()) ?? '', /1:05 over 35:00/)
      await panel.page.getByRole('button', {name: 'Hide the time'}).click()
      await panel.page.reload()
      await panel.show(draft)
      assert.equal(await panel.page.getByRole('timer').count(), 0)
    })

    it('keeps what is typed over states and a reload, until the extension has it', async () => {
      await panel.show(draft)
      const box = panel.page.getByRole('textbox', {name: 'Think aloud'})
      await box.click()
      await panel.page.keyboard.type('Students first')
      for (let words = 213; words < 216; words++) await panel.show({...draft, words})
      await panel.page.keyboard.type('?')
      assert.equal(await box.inputValue(), 'Students first?')
      await panel.page.reload()
      await panel.show(draft)
      assert.equal(await box.inputValue(), 'Students first?')
      await panel.page.getByRole('button', {name: 'Note it'}).click()
      const note = (await panel.wanted()) as {kind: string; text: string; key: string}
      assert.equal(note.text, 'Students first?')
      await panel.show(draft, {taken: [note.key]})
      assert.equal(await box.inputValue(), '')
      await panel.page.reload()
      await panel.show(draft)
      assert.equal(await box.inputValue(), '')
    })

    it('gives back what the extension could not write, or never got', async () => {
      await panel.show(draft)
      const box = panel.page.getByRole('textbox', {name: 'Think aloud'})
      const note = async (text: string) => {
        await box.fill(text)
        await panel.page.getByRole('button', {name: 'Note it'}).click()
        return (await panel.wanted()) as {key: string}
      }
      const {key} = await note('Students first?')
      await box.fill('Or families?')
      await panel.show(draft, {refused: [key]})
      assert.equal(await box.inputValue(), 'Students first?\nOr families?')
      await note('Neither.')
      await panel.page.reload()
      await panel.show(draft)
      assert.equal(await box.inputValue(), 'Neither.')
    })

    it('submits only what has words', async () => {
      await panel.show({...draft, words: 0})
      const submit = panel.page.getByRole('button', {name: 'Submit'})
      assert.ok(await submit.isDisabled())
      await panel.show(draft)
      await submit.click()
      assert.deepEqual(await panel.wanted(), {kind: 'submit'})
    })
  })

  describe('whose file is broken', () => {
    it('says what is wrong at which line, and goes there', async () => {
      await panel.show(broken)
      await panel.page.getByRole('heading', {name: 'The answer cannot be read'}).waitFor()
      await panel.page.getByText('Line 4: Front matter that is no YAML').waitFor()
      await panel.page.getByRole('button', {name: 'Go to line 4'}).click()
      assert.deepEqual(await panel.wanted(), {kind: 'reveal', place: broken.place, focus: true})
    })
  })

  describe('to be scored by the person', () => {
    it('is scored by keyboard, and keeps the scores over a reload', async () => {
      await panel.show(selfScore)
      const group = panel.page.getByRole('radiogroup', {name: 'Clarity'})
      await group.getByRole('radio').first().focus()
      await panel.page.keyboard.press('ArrowRight')
      await panel.page.keyboard.press('ArrowRight')
      await panel.page.getByText('1 of 10 scored').waitFor()
      assert.equal(await group.getByRole('radio', {checked: true}).getAttribute('aria-label'), label)
      await panel.page.reload()
      await panel.show(selfScore)
      await panel.page.getByText('1 of 10 scored').waitFor()
      await panel.page.getByRole('button', {name: 'Compare with the coach'}).click()
      assert.deepEqual(await panel.wanted(), {kind: 'score-self', scores: {clarity: 3}})
    })

    it('can be skipped, or written on', async () => {
      await panel.show(selfScore)
      assert.ok(await panel.page.getByRole('button', {name: 'Compare with the coach'}).isDisabled())
      await panel.page.getByRole('button', {name: 'Back to writing'}).click()
      assert.deepEqual(await panel.wanted(), {kind: 'write-on'})
      await panel.page.getByRole('button', {name: 'Skip'}).click()
      assert.deepEqual(await panel.wanted(), {kind: 'score-self', scores: {}})
    })

    const label = `3: ${selfScore.dimensions[0]?.anchors[2]}`
  })

  describe('reviewed', () => {
    it('shows both scores of a dimension, and the gap', async () => {
      await panel.show(review)
      await panel.page.getByRole('button', {name: /^Clarity.*coach 3 of 5, you 4/}).click()
      await panel.page.getByText('You scored yourself 1 higher than the coach does.').waitFor()
      await panel.page.getByRole('button', {name: /^Strategic judgement.*not shown here, you 3/}).waitFor()
    })

    it('goes from a move and from a quote to their place', async () => {
      await panel.show(review)
      const {place, quote} = review.moves[2] as ReviewScreen['moves'][number]
      await panel.page.getByRole('button', {name: /^weak: Segment choice/}).click()
      assert.deepEqual(await panel.wanted(), {kind: 'reveal', place, focus: false})
      await panel.page.getByText('Without it, the whole answer is capped.').waitFor()
      await panel.page.getByRole('button', {name: quote ?? ''}).click()
      assert.deepEqual(await panel.wanted(), {kind: 'reveal', place, focus: false})
    })

    it('takes the answer to a follow-up in place', async () => {
      await panel.show(review)
      const [, open] = review.followUps
      const box = panel.page.getByRole('textbox', {name: `Your answer to: ${open?.ask}`})
      await box.fill('If the dryers are free because students gave up coming.')
      await box.press('Control+Enter')
      const sent = (await panel.wanted()) as {kind: string; ask: string; text: string; key: string}
      assert.equal(sent.kind, 'answer-follow-up')
      assert.equal(sent.ask, open?.ask)
      await panel.show(
        {
          ...review,
          followUps: review.followUps.map(it => ({
            ...it,
            answer: sent.text,
            verdict: {added: 0.5, score: 3, why: 'It names one way, and no number.'},
          })),
        },
        {taken: [sent.key]},
      )
      await panel.page.getByText('3 of 5.').last().waitFor()
      assert.equal(await panel.page.getByRole('textbox').count(), 0)
    })

    it('can be tried again at once, or another question', async () => {
      await panel.show(review)
      await panel.page.getByRole('button', {name: 'Try again now'}).click()
      assert.deepEqual(await panel.wanted(), {kind: 'retry', when: 'now'})
      await panel.page.getByRole('button', {name: 'Another question'}).click()
      assert.deepEqual(await panel.wanted(), {kind: 'retry', when: 'later'})
    })
  })
})
