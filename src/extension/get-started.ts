import * as vscode from 'vscode'

const WALKTHROUGH = 'pmprep.pmprep#getStarted'

const TEAM_SETTINGS = `# Settings of PMPrep for this folder: in the editor, on the command line, in CI.
# They take the place of VS Code’s own “pmprep” settings. Keys, rules and values
# are completed as you type.

# Which documents are what; “none” leaves them alone. What a document says of
# itself in its front matter (“pmprep: prd”) goes before this.
# documents:
#   docs/prd/**: prd
#   docs/notes/**: none

# Rules: off, error, warning, information or hint, or a rule’s options.
# rules:
#   story/minimal: hint
#   wording/vague: {severity: warning, allow: [robust]}
`

/** Opens the walkthrough. */
export async function openGetStarted(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false)
}

/** A PRD with typical flaws, unsaved, so that nothing of the person's is touched. */
export async function openSample(extension: vscode.Uri): Promise<void> {
  const file = vscode.Uri.joinPath(extension, 'media', 'walkthrough', 'sample.md')
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
  const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
  await vscode.window.showTextDocument(document)
}

/** The settings file of the active editor's folder, made with its explanation where there is none. */
export async function openTeamSettings(): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? (await pickFolder())
  if (!folder) return
  const names = ['config.yaml', 'config.yml', 'config.json']
  const files = names.map(name => vscode.Uri.joinPath(folder.uri, '.pmprep', name))
  for (const file of files) if (await exists(file)) return void (await vscode.window.showTextDocument(file))
  const file = files[0] as vscode.Uri
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(TEAM_SETTINGS))
  await vscode.window.showTextDocument(file)
}

async function pickFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? []
  if (folders.length > 1) return vscode.window.showWorkspaceFolderPick()
  if (folders.length === 0) {
    void vscode.window.showInformationMessage('PMPrep: open a folder first; its settings are kept in it.')
  }
  return folders[0]
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file)
    return true
  } catch {
    return false
  }
}
