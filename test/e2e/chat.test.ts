import assert from 'node:assert/strict'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../../scripts/setup/root.mjs'
import {eventually} from './eventually.ts'
import {PRD} from './lost-luggage.ts'
import {openWorkbench} from './session.ts'
import type {Workbench} from './workbench.ts'

const FINDING = {
  quote: 'wait two hours at the desk',
  what: 'Why it takes two hours is not told ![](http://a.example/x.png).',
  why: '',
  suggestion: '',
  severity: 'high',
}
const ANSWER =
  'The goal is that a lost bag is back within a day. I choose commuters on the night train, since they lose most bags. ' +
  'Nobody tells them whether it was found, so they call four times. I would send a message when a bag is handed in.'

describe('@pmprep in the chat of VS Code', () => {
  let workbench: Workbench
  const does = (what: object) => writeFileSync(join(workbench.folder, 'model.json'), JSON.stringify(what))
  const asked = () => {
    const path = join(workbench.folder, 'asked.jsonl')
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }
  const responses = () => workbench.page.locator('.interactive-response')
  const response = (text: string | RegExp) => responses().last().filter({hasText: text})

  /** Says something in the chat, to whom it is set; what comes in the list of suggestions is left. */
  async function say(text: string): Promise<void> {
    await workbench.type(text)
    await workbench.press('Escape', 'Enter')
  }

  /** Sets the chat to us, once VS Code knows us there. */
  async function turnTo(): Promise<void> {
    await workbench.press('Control+Alt+KeyI')
    await workbench.page.locator('.interactive-input-part .monaco-editor.focused').waitFor()
    const offered = async () => {
      await workbench.type('@')
      const row = workbench.page.locator('.suggest-widget .monaco-list-row', {hasText: 'pmprep'}).first()
      const isThere = await row.waitFor({timeout: 2_000}).then(
        () => true,
        () => false,
      )
      await workbench.press('Escape', 'Backspace')
      return isThere
    }
    await eventually(offered, isOffered => isOffered, '@pmprep among those in the chat')
  }

  before(async () => {
    workbench = await openWorkbench(
      {'lost-luggage.md': PRD, 'model.json': JSON.stringify({reply: 'ready'})},
      {
        file: 'lost-luggage.md',
        others: [join(root, 'test/e2e/model-extension')],
        settings: {'chat.disableAIFeatures': false},
      },
    )
  })

  it('reviews the document in the editor, and asks before its text goes to the model', async () => {
    does({reply: JSON.stringify({findings: [FINDING], rewrites: [], parts: []})})
    await turnTo()
    await say('@pmprep /review')
    await workbench.page.locator('.monaco-dialog-box', {hasText: 'Chat 1 at GitHub Copilot'}).waitFor()
    assert.ok(!asked().includes('night train'))
    await workbench.answerDialog('Send')
    await response('Why it takes two hours is not told').waitFor()
    await response(/PRD: \d+ of 100/).waitFor()
    await response('Second opinion, by Chat 1 at GitHub Copilot').waitFor()
    assert.equal(await responses().last().locator('.value img').count(), 0)
    await workbench.screenshot('chat-review')
  })

  it('asks a question; what is said next is the answer, and the model asks on', async () => {
    await say('/interview growth')
    await response('What you write next is your answer').waitFor()
    does({reply: 'You said they call four times. Who counted that?'})
    await say(ANSWER)
    await response('Who counted that?').waitFor()
    await response(/\d+ of 100\./).waitFor()
    await say('The desk counted 1,240 calls for 310 bags in March, because each is asked for its number.')
    await response(/\d of 5\./).waitFor()
    await workbench.screenshot('chat-interview')
  })

  it('drafts along the template, and opens what it wrote', async () => {
    does({reply: '# Lost bags\n\n## Problem\n\nTravellers wait [hours] at the desk.\n'})
    await say('/prd Travellers of the night train wait at the desk when a bag is lost.')
    await response('What the coach says of it').waitFor()
    await responses().last().getByRole('button', {name: 'Open as document'}).click()
    await workbench.editor.textWhen(text => text.includes('# Lost bags'))
  })
})
