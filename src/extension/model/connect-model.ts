import * as vscode from 'vscode'
import {describeDestination} from '../../llm/destination.ts'
import {readAddress} from '../../llm/endpoint.ts'
import {ModelError} from '../../llm/model-error.ts'
import {connect, listModels, testConnection} from '../../llm/provider.ts'
import type {Provider} from '../../llm/types.ts'
import {EditorProvider} from './editor-provider.ts'
import type {ModelAccess} from './model-access.ts'
import {modelSettings, type ProviderKind, setModel} from './model-settings.ts'
import {runtime} from './runtime.ts'
import {sayModelError} from './say-model-error.ts'

/** Where people's endpoints usually are. */
const USUAL: readonly {label: string; address: string}[] = [
  {label: 'OpenAI', address: 'https://api.openai.com/v1'},
  {label: 'Ollama on this machine', address: 'http://localhost:11434/v1'},
  {label: 'LM Studio on this machine', address: 'http://localhost:1234/v1'},
  {label: 'llama.cpp on this machine', address: 'http://localhost:8080/v1'},
  {label: 'vLLM on this machine', address: 'http://localhost:8000/v1'},
  {label: 'Azure OpenAI', address: 'https://YOUR-RESOURCE.openai.azure.com/openai/v1'},
]

/** `PMPrep: Connect Language Model…`: step by step, with a test before anything is kept. */
export async function connectModel(access: ModelAccess): Promise<void> {
  const kind = await pickKind()
  if (kind === 'none') {
    await setModel({provider: 'none'})
    void vscode.window.showInformationMessage('PMPrep works offline: no language model is connected.')
  } else if (kind === 'editor') await connectEditor()
  else if (kind === 'endpoint') await connectEndpoint(access)
}

async function pickKind(): Promise<ProviderKind | undefined> {
  const {provider} = modelSettings()
  const items: (vscode.QuickPickItem & {provider: ProviderKind})[] = [
    {
      provider: 'none',
      label: 'None',
      detail: 'Everything works offline, as it does now. Nothing is ever sent.',
    },
    {
      provider: 'editor',
      label: 'A model of VS Code',
      detail: 'One that VS Code has, such as that of GitHub Copilot. Its provider sees what you send.',
    },
    {
      provider: 'endpoint',
      label: 'An endpoint',
      detail: 'OpenAI, Azure, or one on your own machine: Ollama, LM Studio, llama.cpp, vLLM.',
    },
  ]
  const choice = await vscode.window.showQuickPick(
    items.map(it => ({...it, description: it.provider === provider ? 'connected' : ''})),
    {
      title: 'Connect a language model (1 of 3)',
      placeHolder: 'The coach needs none. A model adds depth where you ask for it.',
    },
  )
  return choice?.provider
}

async function connectEditor(): Promise<void> {
  const models = await vscode.lm.selectChatModels()
  if (models.length === 0) {
    void vscode.window.showWarningMessage(
      'VS Code has no language model. Sign in to one, such as GitHub Copilot, or connect an endpoint.',
    )
    return
  }
  const items = models.map(model => ({label: model.name, description: model.vendor, detail: model.id, model}))
  const choice = await vscode.window.showQuickPick(items, {
    title: 'Connect a language model (2 of 3)',
    placeHolder: 'Model',
    matchOnDescription: true,
  })
  if (!choice) return
  const provider = new EditorProvider(choice.model)
  if (await isReady(provider)) await setModel({provider: 'editor', name: choice.model.id})
}

async function connectEndpoint(access: ModelAccess): Promise<void> {
  const address = await askAddress()
  if (address === undefined) return
  const stored = await access.keys.get(address)
  const typed = await vscode.window.showInputBox({
    title: 'Connect a language model (2 of 3)',
    prompt: `The key for ${address}. It goes into VS Code’s secret storage and nowhere else; leave it empty where none is needed.`,
    placeHolder: stored ? 'Leave it empty to keep the key that is stored' : 'Key',
    password: true,
    ignoreFocusOut: true,
  })
  if (typed === undefined) return
  const key = typed.trim() || stored
  const model = await askModel(address, key)
  if (!model) return
  const provider = connect({address, model, ...(key !== undefined && {key})}, runtime)
  if (!(await isReady(provider))) return
  await access.keys.set(address, key ?? '')
  await setModel({provider: 'endpoint', baseUrl: address, name: model})
}

/** A usual address or one that is typed, as `readAddress` completes it. */
async function askAddress(): Promise<string | undefined> {
  const {baseUrl} = modelSettings()
  const known = USUAL.some(it => it.address === baseUrl)
  const all = baseUrl && !known ? [{label: 'The one that is set', address: baseUrl}, ...USUAL] : USUAL
  const other = {label: 'Another address…', address: ''}
  const choice = await vscode.window.showQuickPick(
    [...all, other].map(it => ({...it, description: it.address})),
    {title: 'Connect a language model (2 of 3)', placeHolder: 'Where is the endpoint?'},
  )
  if (!choice) return undefined
  const isWhole = choice.address !== '' && !choice.address.includes('YOUR-')
  if (isWhole) return choice.address
  const typed = await vscode.window.showInputBox({
    title: 'Connect a language model (2 of 3)',
    prompt: 'The base URL of the endpoint',
    value: choice.address,
    ignoreFocusOut: true,
    validateInput: text => {
      try {
        readAddress(text)
        return undefined
      } catch (error) {
        return error instanceof ModelError ? `${error.message} ${error.toDo}` : String(error)
      }
    },
  })
  return typed === undefined ? undefined : readAddress(typed)
}

/** One of the models that the endpoint lists, or one that is typed where it has no list. */
async function askModel(address: string, key: string | undefined): Promise<string | undefined> {
  let names: string[] = []
  try {
    names = await withProgress('Asking the endpoint for its models …', signal =>
      listModels({address, ...(key !== undefined && {key})}, runtime, signal),
    )
  } catch (error) {
    await sayModelError(error)
    if (error instanceof ModelError && error.kind !== 'wrong-endpoint') return undefined
  }
  const title = 'Connect a language model (3 of 3)'
  if (names.length > 0) return vscode.window.showQuickPick(names, {title, placeHolder: 'Model'})
  const {name} = modelSettings()
  return vscode.window.showInputBox({
    title,
    prompt: 'The name of the model',
    value: name,
    ignoreFocusOut: true,
  })
}

/** Tests the connection and says what follows from it. */
async function isReady(provider: Provider): Promise<boolean> {
  try {
    await withProgress('Testing the connection …', signal => testConnection(provider, signal))
  } catch (error) {
    await sayModelError(error)
    return false
  }
  void vscode.window.showInformationMessage(
    `PMPrep can ask ${describeDestination(provider.destination)}. When you press Deep Review, Rewrite or Interview, the text of that one file is sent there, after a question the first time. Nothing else is sent, and nothing by itself. Scores stay those of the offline coach.`,
  )
  return true
}

function withProgress<T>(title: string, work: (signal: AbortSignal) => Promise<T>): Thenable<T> {
  return vscode.window.withProgress(
    {location: vscode.ProgressLocation.Notification, title: `PMPrep: ${title}`, cancellable: true},
    (_, token) => {
      const controller = new AbortController()
      token.onCancellationRequested(() => controller.abort())
      return work(controller.signal)
    },
  )
}
