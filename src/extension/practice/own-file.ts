import * as vscode from 'vscode'
import {writeText} from '../panel/write-text.ts'

/** The text of a file as it stands in an editor, else on the disk; undefined where there is none. */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = openDocument(uri)
  if (open) return open.getText()
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  } catch {
    return undefined
  }
}

/**
 * Makes the text of a file another one. In an editor with changes that are not saved it is edited and saved there, so
 * that nobody is asked which of two versions is to stay.
 */
export async function changeFile(uri: vscode.Uri, change: (text: string) => string): Promise<void> {
  const open = openDocument(uri)
  if (open?.isDirty) {
    await writeText(open, change(open.getText()))
    await open.save()
    return
  }
  let before = ''
  try {
    before = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  } catch {
    // There is none yet.
  }
  const after = change(before)
  if (after !== before) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after))
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(it => !it.isClosed && it.uri.toString() === uri.toString())
}
