import * as vscode from 'vscode'
import {toSnippet} from '../core/templates/snippet.ts'
import type {Edit, Fix} from '../core/types.ts'
import {toRange} from './places.ts'

/** An action with the rules it is for: the editor wants to know which squiggles an action removes. */
export class RuleAction extends vscode.CodeAction {
  readonly #rules: readonly string[]

  constructor(title: string, kind: vscode.CodeActionKind, rules: readonly string[]) {
    super(title, kind)
    this.#rules = rules
  }

  /** Takes those of the editor's diagnostics that it is for. */
  claim(diagnostics: readonly vscode.Diagnostic[]): void {
    this.diagnostics = diagnostics.filter(
      ({source, code}) =>
        source === 'PMPrep' && typeof code === 'object' && this.#rules.includes(String(code.value)),
    )
  }
}

/** Edits of a document for the editor, which gives them the document's line endings; one step to undo. */
export function workspaceEdit(
  document: vscode.TextDocument,
  edits: readonly Edit[],
  asSnippet = false,
): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit()
  workspaceEdit.set(
    document.uri,
    edits.map(edit =>
      asSnippet
        ? new vscode.SnippetTextEdit(toRange(document, edit), new vscode.SnippetString(toSnippet(edit.text)))
        : new vscode.TextEdit(toRange(document, edit), edit.text),
    ) as vscode.TextEdit[],
  )
  return workspaceEdit
}

/** Guidance in a fix becomes placeholders that Tab walks through. */
export function fixEdit(document: vscode.TextDocument, {edits}: Pick<Fix, 'edits'>): vscode.WorkspaceEdit {
  const hasGuidance = edits.some(({text}) => text.includes('<!--'))
  return workspaceEdit(document, edits, edits.length === 1 && hasGuidance)
}
