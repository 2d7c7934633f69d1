// A language model for tests: it does what `model.json` in the folder says, and notes what it was asked in `asked.jsonl`.
const {appendFileSync} = require('node:fs')
const {join} = require('node:path')
const vscode = require('vscode')

const model = {
  id: 'echo-1',
  name: 'Echo 1',
  family: 'echo',
  version: '1',
  maxInputTokens: 100_000,
  maxOutputTokens: 10_000,
  capabilities: {},
  isUserSelectable: true,
}

exports.activate = context => {
  const folder = vscode.workspace.workspaceFolders[0].uri.fsPath
  const note = (kind, what) => appendFileSync(join(folder, 'asked.jsonl'), `${JSON.stringify({kind, what})}\n`)
  const provider = {
    provideLanguageModelChatInformation: () => [model],
    provideTokenCount: (_, text) => {
      note('count', typeof text === 'string' ? text : '')
      return 1_000
    },
    async provideLanguageModelChatResponse(_, messages, __, progress, token) {
      const asked = messages.map(({role, content}) => ({role, text: content.map(it => it.value ?? '').join('')}))
      note('ask', asked)
      const {reply, delay = 0, fail} = JSON.parse(
        new TextDecoder().decode(
          await vscode.workspace.fs.readFile(vscode.Uri.file(join(folder, 'model.json'))),
        ),
      )
      if (fail) throw vscode.LanguageModelError[fail]?.('by the test') ?? new Error(fail)
      for (const piece of reply.match(/[\s\S]{1,24}/g)) {
        if (token.isCancellationRequested) return note('stopped', true)
        progress.report(new vscode.LanguageModelTextPart(piece))
        await new Promise(resolve => setTimeout(resolve, delay))
      }
    },
  }
  context.subscriptions.push(vscode.lm.registerLanguageModelChatProvider('tests', provider))
  // The chat asks the default model of this vendor where nobody has signed in to choose another.
  const inChat = {...provider, provideLanguageModelChatInformation: () => [{...model, id: 'chat-1', name: 'Chat 1', isDefault: true}]}
  context.subscriptions.push(vscode.lm.registerLanguageModelChatProvider('copilot', inChat))
}
