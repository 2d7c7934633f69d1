import * as vscode from 'vscode'
import type {Finding, Severity} from '../core/types.ts'
import type {Checker} from './checker.ts'
import {explainUri} from './explain.ts'
import {toRange} from './places.ts'

/** Milliseconds without a key press after which a document is checked: long enough for a word, short of a pause. */
const DELAY = 200

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
}

/** Shows the findings of open documents as squiggles, each document by itself, shortly after it changes. */
export function registerDiagnostics(checker: Checker): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('pmprep')
  const timers = new Map<string, ReturnType<typeof setTimeout>>()

  const cancel = ({uri}: vscode.TextDocument) => {
    clearTimeout(timers.get(uri.toString()))
    timers.delete(uri.toString())
  }
  const show = (document: vscode.TextDocument) => {
    cancel(document)
    if (document.isClosed) return
    const checked = checker.check(document)
    if (checked)
      collection.set(
        document.uri,
        checked.result.findings.map(it => toDiagnostic(document, it)),
      )
    else collection.delete(document.uri)
  }
  const showSoon = (document: vscode.TextDocument) => {
    cancel(document)
    timers.set(
      document.uri.toString(),
      setTimeout(() => show(document), DELAY),
    )
  }
  const showAll = () => vscode.workspace.textDocuments.forEach(show)

  showAll()
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      if (contentChanges.length > 0) showSoon(document)
    }),
    vscode.workspace.onDidCloseTextDocument(document => {
      cancel(document)
      collection.delete(document.uri)
    }),
    checker.onDidChangeSettings(showAll),
    {dispose: () => timers.forEach(clearTimeout)},
  )
}

function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(document, finding),
    `${finding.message}\n${finding.why}`,
    severities[finding.severity],
  )
  diagnostic.source = 'PMPrep'
  diagnostic.code = {value: finding.rule, target: explainUri(finding.rule)}
  return diagnostic
}
