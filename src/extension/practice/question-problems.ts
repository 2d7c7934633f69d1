import * as vscode from 'vscode'
import type {Practice} from './practice.ts'

/** Shows in a team's files of questions what keeps them from being asked. */
export function showQuestionProblems(practice: Practice): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('pmprep-questions')
  const show = async () => {
    const {problems} = await practice.bank()
    const byFile = new Map<string, vscode.Diagnostic[]>()
    for (const {path, line, message} of problems) {
      const range = new vscode.Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER)
      const diagnostic = new vscode.Diagnostic(
        range,
        `Not asked: ${message}`,
        vscode.DiagnosticSeverity.Error,
      )
      diagnostic.source = 'PMPrep'
      byFile.set(path, [...(byFile.get(path) ?? []), diagnostic])
    }
    collection.clear()
    for (const [path, diagnostics] of byFile) collection.set(vscode.Uri.parse(path), diagnostics)
  }
  void show()
  return vscode.Disposable.from(collection, practice.onDidChange(show))
}
