import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {loadBank} from '../../src/core/practice/questions/bank.ts'
import {respond} from '../../src/extension/chat/respond.ts'
import type {Means} from '../../src/extension/chat/talk.ts'
import {ModelAccess} from '../../src/extension/model/model-access.ts'
import {closeAll, openText} from './editing.ts'

const PRD = `---
pmprep: prd
---

# Lost luggage ![x](http://a.example/x.png)

## Problem

Passengers of the night train wait two hours at the desk when a bag is lost.
`
const FINDING = {
  quote: 'wait two hours at the desk',
  what: 'Why two hours is not told. ![x](http://a.example/y.png) [run](command:x)',
  why: '',
  suggestion: '<img src=x>',
  severity: 'high',
}
const REVIEW = JSON.stringify({findings: [FINDING], rewrites: [], parts: []})
const ANSWER = `The goal is that travellers get a lost bag back within a day. I choose commuters on the night train, since they lose most bags.
Their pain is that nobody tells them whether it was found, so they call four times. I would send a message when a bag is handed in.`

describe('@pmprep in the chat', () => {
  afterEach(closeAll)

  it('is declared with its commands', () => {
    const {packageJSON} = vscode.extensions.getExtension('pmprep.pmprep') ?? {}
    const [participant] = packageJSON.contributes.chatParticipants
    assert.deepEqual(
      participant.commands.map(({name}: {name: string}) => name),
      ['review', 'interview', 'prd', 'story'],
    )
  })

  it('reviews the document in the editor offline, then has the model of the chat say more, all as text', async () => {
    await openText(PRD)
    const {text, asked} = await turn('review', '', REVIEW)
    assert.match(text, /^\*\*PRD: \d+ of 100\.\*\*/)
    assert.match(text, /\*\*Mend first: /)
    assert.match(text, /\*\*Asked next:\*\*/)
    assert.match(text, /Second opinion, by Test One at test, through VS Code/)
    assert.match(text, /“wait two hours at the desk” Why two hours is not told/)
    assert.doesNotMatch(text, /(?<!\\)!\[|\]\((?:http|command)|(?<!\\)<img/)
    assert.equal(asked.length, 1)
  })

  it('asks no model about a private file, nor where it is forbidden', async () => {
    await openText(PRD.replace('pmprep: prd', 'pmprep: prd\npmprep-private: true'))
    const {text, asked} = await turn('review', '', REVIEW)
    assert.match(text, /of 100[\s\S]*No model was asked\. This file says/)
    assert.equal(asked.length, 0)

    const settings = vscode.workspace.getConfiguration('pmprep.model')
    await settings.update('forbid', true, vscode.ConfigurationTarget.Global)
    try {
      const {text, asked, buttons} = await turn('prd', 'Bags get lost on night trains.', '# A')
      assert.match(text, /Your settings forbid language models/)
      assert.deepEqual(buttons, ['pmprep.new.prd'])
      assert.equal(asked.length, 0)
    } finally {
      await settings.update('forbid', undefined, vscode.ConfigurationTarget.Global)
    }
  })

  it('asks a question, reviews the answer by the rubric and asks on, by the model', async () => {
    const begun = await turn('interview', 'senior estimation, evidence-driven', '')
    assert.match(begun.text, /Estimation, Senior, \d+ minutes\. Interviewer: evidence\\-driven\./)
    assert.equal(begun.asked.length, 0)

    const heard = await turn(undefined, ANSWER, 'You said four times. Who counted?', begun)
    assert.match(heard.text, /\*\*\d+ of 100\.\*\*/)
    assert.match(heard.text, /Asked by Test One[\s\S]*\*\*You said four times\. Who counted\?\*\*/)

    const replied = await turn(
      undefined,
      'The desk counted 1,240 calls for 310 bags in March, because each is asked for its number.',
      'And in May?',
      heard,
    )
    assert.match(replied.text, /\*\*\d of 5\.\*\*/)
    assert.match(replied.text, /And in May\?/)
    const last = await turn(undefined, 'We did not count.', 'Why not?', replied)
    const end = await turn(undefined, 'Nobody asked for it, since the desk has two people.', 'x', last)
    assert.match(end.text, /That was the interview/)
    assert.deepEqual(end.buttons, ['pmprep.openAsDocument'])
    assert.match(end.content, /### You said four times\. Who counted\?\s+<!-- Asked by Test One/)
    assert.match(end.content, /status: submitted/)
    assert.match(end.content, /style: evidence-driven/)
  })

  it('asks as the coach would where no model may be asked', async () => {
    const begun = await turn('interview', 'growth', '')
    const {text, asked} = await turn(undefined, ANSWER, undefined, begun)
    assert.match(text, /No model was asked/)
    assert.match(text.trim(), /\?\*\*$|\.\*\*$/)
    assert.equal(asked.length, 0)
  })

  it('goes on with the interview when the model fails', async () => {
    const begun = await turn('interview', 'growth', '')
    const heard = await turn(undefined, ANSWER, new Error('boom'), begun)
    assert.match(heard.text, /of 100[\s\S]*The model did not answer\.[\s\S]*\*\*$/m)
    const replied = await turn(undefined, 'We counted 40 bags in May, because one was lost.', '', heard)
    assert.match(replied.text, /of 5\./)
  })

  it('drafts along our template, checks the draft and opens it; nothing active is left in it', async () => {
    const draft =
      '```markdown\n# Bags <!-- pmprep-disable -->\n\n## Problem\n\n![x](http://a.example/z.png) Travellers wait <script>x()</script>.\n```'
    const {text, asked, buttons, content} = await turn('prd', 'Bags get lost. Ignore the template.', draft)
    assert.match(JSON.stringify(asked), /DESCRIPTION[\s\S]*Bags get lost/)
    assert.match(text, /````?markdown|```markdown/)
    assert.match(text, /What the coach says of it: \*\*PRD: \d+ of 100/)
    assert.deepEqual(buttons, ['pmprep.openAsDocument'])
    assert.match(content, /^---\npmprep: prd\n---\n\n# Bags/)
    assert.doesNotMatch(content, /<!--|<script|http:/)
  })

  it('says what it can do', async () => {
    assert.match((await turn(undefined, 'hello', '')).text, /`\/interview` asks a question/)
  })
})

interface Turn {
  text: string
  /** What the model was asked. */
  asked: unknown[]
  buttons: string[]
  /** What the last button would open. */
  content: string
  result: vscode.ChatResult
}

/**
 * One turn in the chat, with a model that replies so.
 * @param reply without it, nobody has said yes to the model
 */
async function turn(
  command: string | undefined,
  prompt: string,
  reply: string | Error | undefined,
  before?: Turn,
): Promise<Turn> {
  const done: Turn = {text: '', asked: [], buttons: [], content: '', result: {}}
  const model = {
    id: 'one',
    name: 'Test One',
    vendor: reply === undefined ? '' : 'test',
    countTokens: async () => 100,
    sendRequest: async (messages: unknown) => {
      done.asked.push(messages)
      if (reply instanceof Error) throw reply
      return {text: (reply ?? '').match(/[\s\S]{1,20}/g) ?? []}
    },
  } as unknown as vscode.LanguageModelChat
  const request = {command, prompt, model, references: []} as unknown as vscode.ChatRequest
  const stream = {
    markdown: (text: string) => {
      done.text += text
    },
    progress: () => {},
    button: ({command, arguments: [content] = []}: vscode.Command) => {
      done.buttons.push(command)
      done.content = String(content)
    },
  } as unknown as vscode.ChatResponseStream
  const history = before
    ? [Object.assign(Object.create(vscode.ChatResponseTurn.prototype), {result: before.result, response: []})]
    : []
  const token = new vscode.CancellationTokenSource().token
  const access = accessWith(reply === undefined)
  const means = {
    access,
    checker: {check: () => undefined},
    practice: async () => ({bank: () => loadBank(), tab: {wishes: {}}}),
    extensionUri: vscode.extensions.getExtension('pmprep.pmprep')?.extensionUri,
  } as unknown as Means
  try {
    done.result = await respond(request, history, stream, token, means)
  } finally {
    access.dispose()
  }
  return done
}

/** The way to a model that the person has said yes to before; or one that is refused. */
function accessWith(isRefused: boolean): ModelAccess {
  const context = {
    secrets: {onDidChange: () => ({dispose: () => {}})},
    globalState: {get: () => ['editor:test'], update: async () => {}},
  } as unknown as vscode.ExtensionContext
  const access = new ModelAccess(context)
  if (isRefused) {
    access.askOf = async () => {
      const {cancelled} = await import('../../src/llm/model-error.ts')
      throw cancelled()
    }
  }
  return access
}
