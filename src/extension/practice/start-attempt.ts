import * as vscode from 'vscode'
import {attemptFileName} from '../../core/practice/attempts/file-name.ts'
import {type AttemptStart, newAttempt} from '../../core/practice/attempts/new-attempt.ts'
import {readFolder} from '../find-files.ts'
import {now} from '../today.ts'
import type {AttemptStore} from './attempt-store.ts'
import {openAnswer} from './open-answer.ts'

/** Writes the file of a new attempt, beside those that there are. */
async function writeAttempt(
  attempts: AttemptStore,
  start: Omit<AttemptStart, 'date'>,
): Promise<{uri: vscode.Uri; cursor: number}> {
  const date = now()
  const taken = (await readFolder(attempts.folder)).map(([name]) => name)
  const {text, cursor} = newAttempt({...start, date})
  const named = {ask: start.ask, date, ...(start.id !== undefined && {id: start.id})}
  const uri = vscode.Uri.joinPath(attempts.folder, attemptFileName(named, taken))
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  await attempts.refresh()
  return {uri, cursor}
}

/** Begins an attempt: its file is open, the cursor where the answer goes, and the coach beside it with the clock. */
export async function startAttempt(
  attempts: AttemptStore,
  start: Omit<AttemptStart, 'date'>,
): Promise<vscode.Uri> {
  const {uri, cursor} = await writeAttempt(attempts, start)
  await openAnswer(uri, cursor)
  return uri
}
