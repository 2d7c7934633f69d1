import * as vscode from 'vscode'
import type {Attempt, BrokenAttempt} from '../../core/practice/attempts/attempt.ts'
import {readAttempt} from '../../core/practice/attempts/read-attempt.ts'
import {readFolder} from '../find-files.ts'

/** A file of the practice folder as it was when it was read: null where it is no attempt. */
export interface Entry {
  /** Milliseconds and bytes: a file that has both unchanged is not read again. */
  mtime: number
  size: number
  read: Attempt | BrokenAttempt | null
}

/** By path in the practice folder. */
export type Entries = Map<string, Entry>

/** Folders beneath the practice folder that are looked into: an interview or a month may have its own. */
const DEEPEST = 3
/** Files asked for at a time: each may be an answer of a far machine. */
const AT_A_TIME = 64
/** No attempt is longer; a larger file is something else. */
const MOST_BYTES = 1_000_000

/**
 * Reads the attempts of a folder. What `known` has of a file that did not change is taken over, which is what makes
 * ten thousand of them cheap to ask for again.
 */
export async function readAttemptFiles(folder: vscode.Uri, known: Entries): Promise<Entries> {
  const paths = await markdownIn(folder, '', DEEPEST)
  const entries: Entries = new Map()
  for (let at = 0; at < paths.length; at += AT_A_TIME) {
    const some = paths.slice(at, at + AT_A_TIME)
    const read = await Promise.all(some.map(path => readEntry(folder, path, known.get(path))))
    for (const [index, path] of some.entries()) {
      const entry = read[index]
      if (entry) entries.set(path, entry)
    }
  }
  return entries
}

/** Undefined for a file that went away meanwhile. */
async function readEntry(folder: vscode.Uri, path: string, known?: Entry): Promise<Entry | undefined> {
  const uri = vscode.Uri.joinPath(folder, path)
  try {
    const {mtime, size} = await vscode.workspace.fs.stat(uri)
    if (known?.mtime === mtime && known.size === size) return known
    if (size > MOST_BYTES) return {mtime, size, read: null}
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    return {mtime, size, read: readAttempt(path, text) ?? null}
  } catch {
    return undefined
  }
}

async function markdownIn(root: vscode.Uri, path: string, depth: number): Promise<string[]> {
  const found: string[] = []
  const folders: string[] = []
  for (const [name, type] of await readFolder(vscode.Uri.joinPath(root, path))) {
    const at = path ? `${path}/${name}` : name
    if (type === vscode.FileType.Directory && !name.startsWith('.')) folders.push(at)
    else if ((type & vscode.FileType.File) !== 0 && name.endsWith('.md')) found.push(at)
  }
  if (depth > 0) for (const it of folders) found.push(...(await markdownIn(root, it, depth - 1)))
  return found
}
