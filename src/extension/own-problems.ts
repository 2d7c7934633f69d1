import * as vscode from 'vscode'
import type {OwnFiles} from './own-files.ts'
import type {FileProblem, OwnFile} from './own-folders.ts'
import {placedText, toRange} from './places.ts'
import type {Settings} from './settings.ts'

/** Shows in the files of `.pmprep` folders what keeps them from being used. */
export function registerOwnProblems(files: OwnFiles, settings: Settings): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('pmprep-files')
  let latest: symbol | undefined
  const show = async () => {
    const own = Symbol()
    latest = own
    const ofTemplates = await templateProblems(files)
    if (latest !== own) return
    const byFile = new Map<string, FileProblem[]>()
    for (const problem of [...settings.problems, ...ofTemplates]) {
      const key = problem.file.uri.toString()
      byFile.set(key, [...(byFile.get(key) ?? []), problem])
    }
    collection.clear()
    for (const problems of byFile.values()) {
      const [{file} = {}] = problems
      if (file) collection.set(file.uri, toDiagnostics(file, problems))
    }
  }
  void show()
  // The settings read the files too, and tell when they have.
  return vscode.Disposable.from(collection, settings.onDidChange(show))
}

async function templateProblems({files}: OwnFiles): Promise<FileProblem[]> {
  const templates = files.filter(({kind}) => kind === 'template')
  if (templates.length === 0) return []
  const {parseTemplate, TemplateError} = await import('../core/templates/template.ts')
  return templates.flatMap(file => {
    try {
      parseTemplate(file.name.slice(0, -3), file.text)
      return []
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      const end = file.text.slice(error.offset).search(/[\r\n:]|$/) + error.offset
      return [{file, message: `Template not used: ${error.message}`, start: error.offset, end}]
    }
  })
}

function toDiagnostics({uri, text}: OwnFile, problems: readonly FileProblem[]): vscode.Diagnostic[] {
  const place = placedText(uri, text)
  return problems.map(({message, ...range}) => {
    const diagnostic = new vscode.Diagnostic(toRange(place, range), message, vscode.DiagnosticSeverity.Error)
    diagnostic.source = 'PMPrep'
    return diagnostic
  })
}
