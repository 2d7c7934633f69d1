import * as vscode from 'vscode'

const {Global, Workspace, WorkspaceFolder} = vscode.ConfigurationTarget

/** Switches all checks off or on again: for this workspace, or for all windows where none is open. */
export async function toggle(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri
  const settings = vscode.workspace.getConfiguration('pmprep', uri)
  const isOn = !settings.get('enable', true)
  const hasWorkspace =
    vscode.workspace.workspaceFile !== undefined || vscode.workspace.workspaceFolders !== undefined
  // What is set for the folder alone goes before what is set for the workspace.
  const isByFolder = settings.inspect('enable')?.workspaceFolderValue !== undefined
  const ofFolders = (vscode.workspace.workspaceFolders ?? []).length > 1 && isByFolder
  await settings.update('enable', isOn, ofFolders ? WorkspaceFolder : hasWorkspace ? Workspace : Global)
  const where = hasWorkspace ? 'in this workspace' : 'in all windows'
  vscode.window.setStatusBarMessage(`PMPrep: checks are ${isOn ? 'on' : 'off'} ${where}`, 5000)
}
