import * as vscode from 'vscode'
import {ModelError} from '../../llm/model-error.ts'

/** Says what went wrong with a model and what to do; what the person stopped needs no words. */
export async function sayModelError(error: unknown): Promise<void> {
  if (!(error instanceof ModelError)) throw error
  if (error.kind === 'cancelled') return
  const {message, toDo, detail} = error
  const connect = 'Connect Language Model…'
  const answer = await vscode.window.showErrorMessage(
    `PMPrep: ${message} ${toDo}${detail ? ` (${detail})` : ''}`.trim(),
    connect,
  )
  if (answer === connect) await vscode.commands.executeCommand('pmprep.connectModel')
}
