import * as vscode from 'vscode'
import {cancelled, ModelError} from '../../llm/model-error.ts'
import type {ModelRequest, Provider, ReplyPart} from '../../llm/types.ts'

/** VS Code's own language models, as one that answers. What is sent where is up to whoever brought the model. */
export class EditorProvider implements Provider {
  readonly destination
  readonly #model: vscode.LanguageModelChat

  constructor(model: vscode.LanguageModelChat) {
    this.#model = model
    this.destination = {
      id: `editor:${model.vendor}`,
      host: vendorName(model.vendor),
      model: model.name,
      where: 'editor' as const,
    }
  }

  async countTokens(text: string): Promise<number> {
    return this.#model.countTokens(text)
  }

  async *complete({system, turns, signal}: ModelRequest): AsyncGenerator<ReplyPart> {
    const {LanguageModelChatMessage} = vscode
    // VS Code's models know no system message: what comes first is the person's.
    const messages = [
      LanguageModelChatMessage.User(system),
      ...turns.map(({role, text}) =>
        role === 'user' ? LanguageModelChatMessage.User(text) : LanguageModelChatMessage.Assistant(text),
      ),
    ]
    const source = new vscode.CancellationTokenSource()
    const stop = () => source.cancel()
    if (signal?.aborted) throw cancelled()
    signal?.addEventListener('abort', stop, {once: true})
    try {
      const justification = 'PMPrep was asked to review a text, or to interview you.'
      const response = await this.#model.sendRequest(messages, {justification}, source.token)
      for await (const text of response.text) {
        if (signal?.aborted) throw cancelled()
        yield {type: 'text', text}
      }
      if (signal?.aborted) throw cancelled()
      yield {type: 'end', cut: false, usage: null}
    } catch (error) {
      throw error instanceof ModelError ? error : signal?.aborted ? cancelled() : understood(error)
    } finally {
      signal?.removeEventListener('abort', stop)
      source.cancel()
      source.dispose()
    }
  }
}

function vendorName(vendor: string): string {
  return vendor === 'copilot' ? 'GitHub Copilot' : vendor
}

/** What VS Code throws, in our words: its own are written for whoever wrote the extension. */
function understood(error: unknown): ModelError {
  const {NoPermissions, Blocked, NotFound} = vscode.LanguageModelError
  const code = error instanceof vscode.LanguageModelError ? error.code : ''
  if (code === NoPermissions.name) {
    return new ModelError(
      'not-allowed',
      'VS Code does not let PMPrep use this model.',
      'Allow it under Manage Extension Language Model Access, or choose another model.',
    )
  }
  if (code === Blocked.name) {
    return new ModelError(
      'rate-limit',
      'The model takes no more requests now.',
      'Wait a while; the offline coach goes on as before.',
    )
  }
  if (code === NotFound.name) {
    return new ModelError(
      'unknown-model',
      'VS Code has this model no more.',
      'Choose another one with “Connect Language Model…”.',
    )
  }
  return new ModelError(
    'server',
    'The model did not answer.',
    'Try again, or choose another model with “Connect Language Model…”.',
    {detail: error instanceof Error ? error.message.slice(0, 200) : ''},
  )
}
