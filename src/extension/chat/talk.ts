import type * as vscode from 'vscode'
import type {Checker} from '../checker.ts'
import type {ModelAccess} from '../model/model-access.ts'
import type {LoadPractice} from '../practice/register.ts'

/** What a turn in the chat is answered with. */
export interface Means {
  checker: Checker
  practice: LoadPractice
  access: ModelAccess
  extensionUri: vscode.Uri
}

/** What somebody says in the chat, and where it is answered. */
export interface Talk extends Means {
  /** As it was typed, without `@pmprep` and the command. */
  prompt: string
  request: vscode.ChatRequest
  history: vscode.ChatContext['history']
  stream: vscode.ChatResponseStream
  signal: AbortSignal
}
