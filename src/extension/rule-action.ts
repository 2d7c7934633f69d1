import * as vscode from 'vscode'
import {toSnippets} from '../core/templates/snippet.ts'
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
export function workspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  return editOf(
    document,
    edits.map(edit => new vscode.TextEdit(toRange(document, edit), edit.text)),
  )
}

/** Guidance in a fix becomes placeholders: the first is selected, and Tab walks through them in their order. */
export function fixEdit(document: vscode.TextDocument, {edits}: Pick<Fix, 'edits'>): vscode.WorkspaceEdit {
  if (!edits.some(({text}) => text.includes('<!--'))) return workspaceEdit(document, edits)
  const inOrder = [...edits].sort((a, b) => a.start - b.start)
  const snippets = toSnippets(inOrder.map(({text}) => text))
  return editOf(
    document,
    inOrder.map((edit, index) => {
      const snippet = new vscode.SnippetString(snippets[index])
      return new vscode.SnippetTextEdit(toRange(document, edit), snippet)
    }),
  )
}

function editOf(
  {uri}: vscode.TextDocument,
  edits: readonly (vscode.TextEdit | vscode.SnippetTextEdit)[],
): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit()
  workspaceEdit.set(uri, edits as vscode.TextEdit[])
  return workspaceEdit
}
