import * as vscode from 'vscode'
import {readLog} from '../../core/practice/cards/log.ts'
import {readDrillLog} from '../../core/practice/drills/log.ts'
import type {AttemptStore} from './attempt-store.ts'
import {CARD_LOG, DRILL_LOG} from './logs.ts'
import {textOf} from './own-file.ts'

const readers: Readonly<Record<string, typeof readLog | typeof readDrillLog>> = {
  [CARD_LOG]: readLog,
  [DRILL_LOG]: readDrillLog,
}

/** Shows in the logs of recall cards and drills which entries cannot be read, and so count for nothing. */
export function showLogProblems(attempts: AttemptStore): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('pmprep-logs')
  let turn = 0
  const show = async () => {
    const own = ++turn
    const logs = await Promise.all(
      Object.entries(readers).map(async ([name, read]) => {
        const uri = vscode.Uri.joinPath(attempts.folder, name)
        return {uri, unread: read((await textOf(uri)) ?? '').unread}
      }),
    )
    if (own !== turn) return
    // Also those of a folder that was another one before.
    collection.clear()
    for (const {uri, unread} of logs) collection.set(uri, unread.map(toDiagnostic))
  }
  void show()
  return vscode.Disposable.from(
    collection,
    attempts.onDidChangeFiles(show),
    vscode.workspace.onDidChangeTextDocument(({document: {uri}}) => {
      const isLog = Object.keys(readers).some(
        it => String(vscode.Uri.joinPath(attempts.folder, it)) === String(uri),
      )
      if (isLog) void show()
    }),
  )
}

function toDiagnostic({line, reason}: {line: number; reason: string}): vscode.Diagnostic {
  const range = new vscode.Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER)
  const message = `Not counted: this entry cannot be read. ${reason}.`
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning)
  diagnostic.source = 'PMPrep'
  return diagnostic
}
