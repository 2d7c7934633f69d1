import * as vscode from 'vscode'
import {elementOf} from '../core/editing/insert-sections.ts'
import {notReached} from '../core/editing/not-reached.ts'
import type {Finding, Severity} from '../core/types.ts'
import type {Checker} from './checker.ts'
import {explainUri} from './explain.ts'
import {registerFocus} from './focus.ts'
import {type Placed, toRange} from './places.ts'

/** Milliseconds without a key press after which a document is checked: long enough for a word, short of a pause. */
const DELAY = 200

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
}

/**
 * Shows the findings of open documents as squiggles, each document by itself, shortly after it changes or when it is
 * saved. Between an edit and the next check the old ones stay: the editor moves them with the text.
 */
export function registerDiagnostics(checker: Checker): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('pmprep')
  // By document, not by address: the address of a closed, unsaved document is soon another one's.
  const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>()

  const cancel = (document: vscode.TextDocument) => {
    clearTimeout(timers.get(document))
    timers.delete(document)
  }
  const show = async (document: vscode.TextDocument) => {
    cancel(document)
    const {version} = document
    const checked = await checker.checkInSlices(document)
    if (document.isClosed) return
    if (document.version !== version) {
      // What has been typed meanwhile is checked when that pauses.
      if (!timers.has(document)) showIn(DELAY, document)
      return
    }
    if (!checked) return collection.delete(document.uri)
    const waiting = notReached(checked.document, checked.result)
    const diagnostics = checked.result.findings.map(it =>
      toDiagnostic(document, it, waiting.has(elementOf(it))),
    )
    collection.set(document.uri, focus.filter(document, diagnostics))
  }
  const showIn = (milliseconds: number, document: vscode.TextDocument) => {
    cancel(document)
    timers.set(
      document,
      setTimeout(() => void show(document), milliseconds),
    )
  }
  const focus = registerFocus(collection, document => {
    if (!timers.has(document)) void show(document)
  })
  // What is seen first; the others one by one, so that the editor can do something between them.
  const showAll = () => {
    const seen = new Set(vscode.window.visibleTextEditors.map(({document}) => document))
    for (const document of vscode.workspace.textDocuments) {
      if (document.languageId !== 'markdown') continue
      if (seen.has(document)) void show(document)
      else showIn(0, document)
    }
  }

  showAll()
  return vscode.Disposable.from(
    collection,
    focus,
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.workspace.onDidChangeTextDocument(event => {
      const {document, contentChanges} = event
      if (contentChanges.length === 0 || document.languageId !== 'markdown' || runsOnSave(document)) return
      focus.begin(event, !timers.has(document))
      showIn(DELAY, document)
    }),
    vscode.workspace.onWillSaveTextDocument(({document, reason}) => {
      // What saves by itself is no sign that the line is done.
      if (reason === vscode.TextDocumentSaveReason.Manual) focus.end(document)
    }),
    vscode.workspace.onDidSaveTextDocument(show),
    vscode.workspace.onDidCloseTextDocument(document => {
      cancel(document)
      focus.end(document)
      // A change of language closes and opens a document; and a new one may have the address already.
      const {uri} = document
      const isTaken = vscode.workspace.textDocuments.some(it => it.uri.toString() === uri.toString())
      if (!isTaken) collection.delete(uri)
    }),
    checker.onDidChangeSettings(showAll),
    {dispose: () => timers.forEach(clearTimeout)},
  )
}

function runsOnSave({uri}: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('pmprep', uri).get('run') === 'onSave'
}

/**
 * A finding as the editor shows it, in an open document or in a file that is not open.
 * @param isAhead it is about what the writer has not come to yet: nothing to be alarmed about
 */
export function toDiagnostic(document: Placed, finding: Finding, isAhead = false): vscode.Diagnostic {
  const {message, why, rule, severity, related, unnecessary} = finding
  const diagnostic = new vscode.Diagnostic(
    toRange(document, finding),
    `${message}\n${why}`,
    isAhead ? Math.max(severities[severity], severities.information) : severities[severity],
  )
  diagnostic.source = 'PMPrep'
  diagnostic.code = {value: rule, target: explainUri(rule)}
  if (unnecessary) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary]
  if (related.length > 0) {
    diagnostic.relatedInformation = related.map(({message, ...range}) => {
      const location = new vscode.Location(document.uri, toRange(document, range))
      return new vscode.DiagnosticRelatedInformation(location, message)
    })
  }
  return diagnostic
}
