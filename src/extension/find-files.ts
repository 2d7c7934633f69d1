import * as vscode from 'vscode'
import {fitsGlob} from '../core/glob.ts'

/** The schemes of disks: VS Code can search them. On others a search may wait for ever for somebody who can. */
const DISKS = ['file', 'vscode-remote']
/** Folders that a walk enters at most: a virtual file system may ask a server for each. */
const MOST_FOLDERS = 2000

/** Whether a folder can be searched by VS Code, and has folders above it that may be read. */
export function isOnDisk({scheme}: vscode.Uri): boolean {
  return DISKS.includes(scheme)
}

/**
 * The files of a workspace folder whose path in it fits a glob, honouring `files.exclude` and `search.exclude`.
 *
 * @param glob with `*`, `?`, `**` and `{a,b}`
 */
export async function findFiles(
  folder: vscode.WorkspaceFolder,
  glob: string,
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const excluded = [...excludes('files', folder), ...excludes('search', folder)]
  const found = isOnDisk(folder.uri)
    ? await vscode.workspace.findFiles(
        new vscode.RelativePattern(folder, glob),
        excluded.length > 0 ? `{${excluded.join(',')}}` : undefined,
        undefined,
        token,
      )
    : await walk(folder.uri, glob, excluded, token)
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Whether a file is left out by `files.exclude` or `search.exclude`, by its own name or that of a folder it is in. */
export function isExcluded(uri: vscode.Uri, folder: vscode.WorkspaceFolder): boolean {
  const names = uri.path.slice(folder.uri.path.length).split('/').filter(Boolean)
  const paths = names.map((_, index) => names.slice(0, index + 1).join('/'))
  const excluded = [...excludes('files', folder), ...excludes('search', folder)]
  return excluded.some(glob => paths.some(path => fitsGlob(path, glob)))
}

/** Globs that are on without a condition. */
function excludes(section: 'files' | 'search', folder: vscode.WorkspaceFolder): string[] {
  const globs = vscode.workspace.getConfiguration(section, folder).get<Record<string, unknown>>('exclude', {})
  return Object.keys(globs).filter(glob => globs[glob] === true)
}

async function walk(
  root: vscode.Uri,
  glob: string,
  excluded: readonly string[],
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = []
  const folders = ['']
  for (let next = 0; next < folders.length && next < MOST_FOLDERS; next++) {
    if (token?.isCancellationRequested) break
    const folder = folders[next] as string
    for (const [name, type] of await readFolder(vscode.Uri.joinPath(root, folder))) {
      const path = folder ? `${folder}/${name}` : name
      if (excluded.some(it => fitsGlob(path, it))) continue
      // A link to a folder could lead back to itself.
      if (type === vscode.FileType.Directory) folders.push(path)
      else if (fitsGlob(path, glob)) found.push(vscode.Uri.joinPath(root, path))
    }
  }
  return found
}

/** What is in a folder; nothing where there is none, or none that can be read. */
export async function readFolder(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder)
  } catch {
    return []
  }
}
