import * as vscode from 'vscode'
import type {Checker} from '../checker.ts'
import type {LoadModel} from '../model/register.ts'
import type {LoadPractice} from '../practice/register.ts'
import {registerOpenAsDocument} from './open-as-document.ts'

const PARTICIPANT = 'pmprep.coach'

/** `@pmprep` in the chat, where VS Code has one. Until somebody speaks to it, there is no more of it than this. */
export function registerChat(
  checker: Checker,
  practice: LoadPractice,
  model: LoadModel,
  {extensionUri}: vscode.ExtensionContext,
): vscode.Disposable {
  const participant = vscode.chat.createChatParticipant(
    PARTICIPANT,
    async (request, {history}, stream, token) => {
      const {respond} = await import('./respond.ts')
      const {access} = await model()
      return respond(request, history, stream, token, {checker, practice, access, extensionUri})
    },
  )
  participant.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png')
  return vscode.Disposable.from(participant, registerOpenAsDocument())
}
