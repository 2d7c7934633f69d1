import * as vscode from 'vscode'

/**
 * The document that the panel is about: that of the active editor. Where something else is active that is no editor,
 * such as a preview, the last one is kept as long as it has a tab.
 */
export class Followed {
  #last: vscode.TextDocument | undefined

  get document(): vscode.TextDocument | undefined {
    const active = vscode.window.activeTextEditor?.document
    // What is printed in the Output view counts as an editor.
    if (active && active.uri.scheme !== 'output') this.#last = active
    else if (this.#last && !hasTab(this.#last)) this.#last = undefined
    return this.#last
  }
}

function hasTab({uri, isClosed}: vscode.TextDocument): boolean {
  const address = uri.toString()
  return (
    !isClosed &&
    vscode.window.tabGroups.all.some(({tabs}) =>
      tabs.some(({input}) => {
        if (input instanceof vscode.TabInputText) return input.uri.toString() === address
        return input instanceof vscode.TabInputTextDiff && input.modified.toString() === address
      }),
    )
  )
}
