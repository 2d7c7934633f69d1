import * as vscode from 'vscode'

/** Milliseconds that a test waits for the editor before it says what it saw. */
const PATIENCE = 10_000

let cases = 0

/** Opens a Markdown file of its own in the editor: unsaved documents would take the address of the one before. */
export async function openText(content: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) throw new Error('no workspace is open')
  const uri = vscode.Uri.joinPath(folder.uri, `case-${++cases}.md`)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content))
  return vscode.window.showTextDocument(uri)
}

/** Opens a file of the workspace in the editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) throw new Error('no workspace is open')
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name))
}

/** Our diagnostics of a document as soon as `accept` accepts them. */
export async function diagnosticsWhen(
  uri: vscode.Uri,
  accept: (found: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  const read = () => vscode.languages.getDiagnostics(uri).filter(({source}) => source === 'PMPrep')
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const found = read()
    if (accept(found)) return found
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error(`not what was waited for: ${JSON.stringify(read().map(it => [ruleOf(it), it.message]))}`)
}

export function hasRule(rule: string): (found: vscode.Diagnostic[]) => boolean {
  return found => found.some(it => ruleOf(it) === rule)
}

export function ruleOf({code}: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code)
}

/** Long enough for all that follows an edit to have happened. */
export function settled(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 600))
}

/** Runs a test with settings of the person's own, and puts them back. */
export async function withSettings(
  settings: Readonly<Record<string, unknown>>,
  run: () => Promise<void>,
): Promise<void> {
  const update = async (value: (key: string) => unknown) => {
    for (const key of Object.keys(settings)) {
      await vscode.workspace.getConfiguration().update(key, value(key), vscode.ConfigurationTarget.Global)
    }
  }
  await update(key => settings[key])
  try {
    await run()
  } finally {
    await update(() => undefined)
  }
}

/** The code actions at a place, as the light bulb offers them, as soon as ours are among them. */
export async function actionsAt(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  // VS Code asks providers that have just been registered only the next time.
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
    )
    if (actions.some(({title}) => /^Explain |^Explain or disable /.test(title))) return actions
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('no code action of ours')
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}
