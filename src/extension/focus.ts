import * as vscode from 'vscode'

/** Focus mode: nothing is shown on the line that is being typed, until the cursor leaves it or it is saved. */
export interface Focus extends vscode.Disposable {
  /**
   * Takes note of an edit.
   * @param isFresh whether what is shown was true of the text before the edit
   */
  begin(event: vscode.TextDocumentChangeEvent, isFresh: boolean): void
  end(document: vscode.TextDocument): void
  /** The diagnostics that may be shown now. */
  filter(document: vscode.TextDocument, diagnostics: vscode.Diagnostic[]): vscode.Diagnostic[]
}

/** @param show called when a line has been left, and all may be shown again */
export function registerFocus(
  collection: vscode.DiagnosticCollection,
  show: (document: vscode.TextDocument) => void,
): Focus {
  let document: vscode.TextDocument | undefined
  /** Where the cursor is since the last edit. */
  let line = 0

  const leave = () => {
    const left = document
    document = undefined
    if (left) show(left)
  }
  const filter: Focus['filter'] = (of, diagnostics) =>
    of === document && isOn(of)
      ? diagnostics.filter(({range}) => line < range.start.line || range.end.line < line)
      : diagnostics

  const listeners = vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({textEditor, selections}) => {
      if (textEditor.document === document && selections[0]?.active.line !== line) leave()
    }),
    vscode.window.onDidChangeActiveTextEditor(editor => {
      if (editor?.document !== document) leave()
    }),
  )
  return {
    begin({document: changed, contentChanges}, isFresh) {
      const [change, ...others] = contentChanges
      const isTyped = changed === vscode.window.activeTextEditor?.document && others.length === 0
      if (!change || !isTyped || !isOn(changed)) return
      document = changed
      const lines = change.text.split('\n').length - 1
      line = change.range.start.line + lines
      // An edit within a line moves nothing on the other ones; after any other, the next check is waited for.
      if (!isFresh || lines > 0 || !change.range.isSingleLine) return
      const shown = [...(collection.get(changed.uri) ?? [])]
      const kept = filter(changed, shown)
      if (kept.length < shown.length) collection.set(changed.uri, kept)
    },
    end(ended) {
      if (ended === document) document = undefined
    },
    filter,
    dispose: () => listeners.dispose(),
  }
}

function isOn({uri}: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('pmprep', uri).get('focusMode', false)
}
