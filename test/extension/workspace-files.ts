import * as vscode from 'vscode'

/** A place in the folder that is open. */
export function at(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) throw new Error('no workspace is open')
  return vscode.Uri.joinPath(folder.uri, path)
}

/** Writes a file into the folder that is open. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text))
  return at(path)
}

/**
 * Writes a file as a person does. On Linux VS Code may hear nothing of what else happens in a folder that was made
 * together with the one it is in.
 */
export async function writeInEditor(path: string, text: string): Promise<vscode.Uri> {
  const {document, edit} = await vscode.window.showTextDocument(await write(path, ''))
  await edit(builder => builder.insert(new vscode.Position(0, 0), text))
  await document.save()
  return document.uri
}

export async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)))
}

/** Deletes files and folders, if they are there. */
export async function remove(...paths: string[]): Promise<void> {
  for (const path of paths) {
    try {
      await vscode.workspace.fs.delete(at(path), {recursive: true})
    } catch {
      // It was never made.
    }
  }
}

/** Tries a check for as long as tests have patience. */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await check()
    } catch (error) {
      if (tries === 100) throw error
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
}
