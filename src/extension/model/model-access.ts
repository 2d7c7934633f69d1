import * as vscode from 'vscode'
import {describeDestination} from '../../llm/destination.ts'
import {type Endpoint, readAddress} from '../../llm/endpoint.ts'
import {ModelError} from '../../llm/model-error.ts'
import {isPrivate} from '../../llm/private.ts'
import {connect} from '../../llm/provider.ts'
import type {Provider} from '../../llm/types.ts'
import {EditorProvider} from './editor-provider.ts'
import {modelSettings, onDidChangeModel} from './model-settings.ts'
import {runtime} from './runtime.ts'
import {KeyStore} from './secret.ts'

const CONSENT = 'pmprep.model.consent'

/** The way to the person's model, with everything that has to be asked before a text goes there. */
export class ModelAccess implements vscode.Disposable {
  readonly keys: KeyStore
  readonly #memory: vscode.Memento
  readonly #changed = new vscode.EventEmitter<void>()
  /** Fires when another model is connected, or its key is another, or the workspace is trusted. */
  readonly onDidChange = this.#changed.event
  readonly #listener: vscode.Disposable
  /** Kept as long as the settings: it knows what its endpoint can do. */
  #provider: Promise<Provider> | undefined

  constructor({secrets, globalState}: vscode.ExtensionContext) {
    this.keys = new KeyStore(secrets)
    this.#memory = globalState
    const forget = () => {
      this.#provider = undefined
      this.#changed.fire()
    }
    this.#listener = vscode.Disposable.from(
      this.#changed,
      onDidChangeModel(forget),
      secrets.onDidChange(forget),
      vscode.workspace.onDidGrantWorkspaceTrust(forget),
      vscode.lm.onDidChangeChatModels(forget),
    )
  }

  /** Why no text may be sent to the model that is connected, as an error that says what to do; undefined where it may. */
  refusal(text = ''): ModelError | undefined {
    const refusal = this.#refusalOfAll(text)
    if (refusal || modelSettings().provider !== 'none') return refusal
    const toDo = '“PMPrep: Connect Language Model…” sets one up.'
    return new ModelError('not-allowed', 'No language model is connected.', toDo)
  }

  /** Why no text may be sent to any model. */
  #refusalOfAll(text: string): ModelError | undefined {
    if (modelSettings().forbid) {
      const toDo = 'The setting pmprep.model.forbid takes that back.'
      return new ModelError('not-allowed', 'Your settings forbid language models.', toDo)
    }
    if (!vscode.workspace.isTrusted) {
      const toDo = 'Trust it first, if you know where it is from.'
      return new ModelError('not-allowed', 'No language model is used in an untrusted workspace.', toDo)
    }
    if (isPrivate(text)) {
      const toDo = 'Take “pmprep-private” out of its front matter if it may be sent.'
      return new ModelError('private', 'This file says that it is never to be sent.', toDo)
    }
    return undefined
  }

  /**
   * The model, after everything that has to be asked was asked and answered with yes.
   * @param text what is to be sent
   * @throws ModelError where nothing may be sent, or the person said no (kind `cancelled`)
   */
  async ask(text: string): Promise<Provider> {
    const refusal = this.refusal(text)
    if (refusal) throw refusal
    const provider = await this.provider()
    await this.#consent(provider)
    return provider
  }

  /**
   * As `ask`, for a model that the person chose somewhere else, such as in the chat.
   * @throws ModelError as `ask`
   */
  async askOf(model: vscode.LanguageModelChat, text: string): Promise<Provider> {
    const refusal = this.#refusalOfAll(text)
    if (refusal) throw refusal
    const provider = new EditorProvider(model)
    await this.#consent(provider)
    return provider
  }

  /** The model as it is set, without asking anything. */
  provider(): Promise<Provider> {
    this.#provider ??= this.#connect()
    const made = this.#provider
    made.catch(() => {
      if (this.#provider === made) this.#provider = undefined
    })
    return made
  }

  dispose(): void {
    this.#listener.dispose()
  }

  async #connect(): Promise<Provider> {
    const {provider, baseUrl, name} = modelSettings()
    if (provider === 'editor') return editorProvider(name)
    const address = readAddress(baseUrl)
    const key = await this.keys.get(address)
    const endpoint: Endpoint = {address, model: name, ...(key !== undefined && {key})}
    return connect(endpoint, runtime)
  }

  /** The first time that a text goes to a destination, the person is asked; a no is not kept. */
  async #consent({destination}: Provider): Promise<void> {
    const given = this.#memory.get<string[]>(CONSENT, [])
    if (given.includes(destination.id)) return
    const send = 'Send'
    const answer = await vscode.window.showWarningMessage(
      `Send this text to ${describeDestination(destination)}?`,
      {
        modal: true,
        detail:
          'A review sends the text of this file; an interview sends the question, your answer and what was said since. No other file goes there, and nothing by itself. You are asked once for each destination.',
      },
      send,
    )
    if (answer !== send) throw new ModelError('cancelled', 'Nothing was sent.', '')
    await this.#memory.update(CONSENT, [...given, destination.id])
  }
}

/** @throws ModelError where VS Code has no such model */
async function editorProvider(id: string): Promise<Provider> {
  const models = await vscode.lm.selectChatModels(id === '' ? {} : {id})
  const [model] = models
  if (model) return new EditorProvider(model)
  throw new ModelError(
    'unknown-model',
    'VS Code has no such language model now.',
    'Choose one with “PMPrep: Connect Language Model…”.',
  )
}
