import * as vscode from 'vscode'
import {type CareerFileKind, careerFiles} from '../../protocol/career.ts'
import {findFiles} from '../find-files.ts'
import {isWithin} from '../own-files.ts'
import type {Practice} from './practice.ts'

/** A document of a person's career, in the practice folder or the workspace. */
export interface CareerDocument {
  kind: CareerFileKind
  uri: vscode.Uri
  /** As people call it: from the folder that it is looked for in. */
  name: string
  text: string
}

interface Known {
  mtime: number
  size: number
  /** When it was last looked at, in milliseconds. */
  at: number
  document: CareerDocument | null
}

interface File {
  uri: vscode.Uri
  name: string
}

/** Files of the workspace that are looked into at most, those whose names speak of it first. */
const MOST_FILES = 1000
const LIKELY = /(?:milestone|career|narrative|stor(?:y|ies)|evidence|promotion|brag|log)[^/]*\.md$/i
const AT_A_TIME = 32
/** Milliseconds for which what is on the disk is not looked at again: the view is made anew while somebody types. */
const FRESH = 10_000
/** Bytes: no log is longer. */
const MOST_BYTES = 500_000
/** Where the front matter says what a file is. */
const HEAD = 2000
const TYPE = /^pmprep:[ \t]*["']?([\w-]+)/m

/** By address: a file that did not change is not read again. */
const known = new Map<string, Known>()
/** The files of the workspace, as they were found last. */
let listed: {at: number; outside: string; files: readonly File[]} | undefined

/** The documents whose front matter says that they are of a career (`pmprep: milestone-log` and the like). */
export async function careerDocuments({attempts}: Practice): Promise<CareerDocument[]> {
  const folder = attempts.folder
  const own = (await attempts.others()).map(path => ({uri: vscode.Uri.joinPath(folder, path), name: path}))
  const files = [...own, ...(await filesOutside(folder))]
  const documents: CareerDocument[] = []
  for (let at = 0; at < files.length; at += AT_A_TIME) {
    const read = await Promise.all(files.slice(at, at + AT_A_TIME).map(it => readOne(it.uri, it.name)))
    documents.push(...read.filter(it => it !== null))
  }
  return documents
}

/** The Markdown files of the workspace that are not in the practice folder. */
async function filesOutside(folder: vscode.Uri): Promise<readonly File[]> {
  const outside = folder.toString()
  if (listed?.outside === outside && Date.now() - listed.at < FRESH) return listed.files
  const found = await Promise.all(
    (vscode.workspace.workspaceFolders ?? []).map(async it => findFiles(it, '**/*.md')),
  )
  const files = found
    .flat()
    .filter(uri => !isWithin(uri, folder))
    .map(uri => ({uri, name: vscode.workspace.asRelativePath(uri)}))
    .sort((a, b) => Number(LIKELY.test(b.name)) - Number(LIKELY.test(a.name)))
    .slice(0, MOST_FILES)
  listed = {at: Date.now(), outside, files}
  return files
}

async function readOne(uri: vscode.Uri, name: string): Promise<CareerDocument | null> {
  const key = uri.toString()
  const open = vscode.workspace.textDocuments.find(it => it.uri.toString() === key)
  if (open) return documentIn(open.getText(), uri, name)
  const before = known.get(key)
  if (before && Date.now() - before.at < FRESH) return before.document
  try {
    const {mtime, size} = await vscode.workspace.fs.stat(uri)
    const isSame = before?.mtime === mtime && before.size === size
    const document = isSame ? before.document : await documentAt(uri, name, size)
    known.set(key, {mtime, size, at: Date.now(), document})
    return document
  } catch {
    return null
  }
}

async function documentAt(uri: vscode.Uri, name: string, size: number): Promise<CareerDocument | null> {
  if (size > MOST_BYTES) return null
  return documentIn(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), uri, name)
}

function documentIn(text: string, uri: vscode.Uri, name: string): CareerDocument | null {
  const head = /^\uFEFF?---[ \t]*\r?\n/.test(text) ? text.slice(0, HEAD) : ''
  const [, type] = TYPE.exec(head) ?? []
  const kind = careerFiles.find(it => it === type)
  return kind ? {kind, uri, name, text} : null
}
