import * as vscode from 'vscode'
import {homeFolder} from '../user-folder.ts'

/** Beneath the home of whoever has no workspace open, since a path in a workspace is then a path in nothing. */
const WITHOUT_WORKSPACE = 'pmprep'

/**
 * The folder of a person's attempts, plans and logs, as `pmprep.practice.folder` says: a path of its own (`/…`, `~/…`),
 * else one in the first workspace folder, else in `pmprep` in their home; where there is no home, as on the web, one
 * that VS Code keeps for the extension. It may not be there yet.
 */
export function practiceFolder(context: vscode.ExtensionContext): vscode.Uri {
  const set =
    vscode.workspace.getConfiguration('pmprep').get('practice.folder', 'practice').trim() || 'practice'
  const home = homeFolder()
  if (home && /^~(?=[/\\]|$)/.test(set)) return vscode.Uri.joinPath(home, set.slice(1))
  if (home && /^(?:[/\\]|[A-Za-z]:[/\\])/.test(set)) return vscode.Uri.file(set)
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (folder) return vscode.Uri.joinPath(folder.uri, set)
  return home
    ? vscode.Uri.joinPath(home, WITHOUT_WORKSPACE, set)
    : vscode.Uri.joinPath(context.globalStorageUri, set)
}
