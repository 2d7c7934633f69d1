import * as vscode from 'vscode'
import type {Range} from '../core/types.ts'
import {findFiles, isOnDisk, readFolder} from './find-files.ts'

/** The name of the folders in which teams and persons keep what is their own. */
export const FOLDER = '.pmprep'
const CONFIGS = ['config.yaml', 'config.yml', 'config.json']

/** A file of a `.pmprep` folder. */
export interface OwnFile {
  kind: 'config' | 'framework' | 'template' | 'questions'
  uri: vscode.Uri
  /** Its name without the folder: a file of the same name takes the place of one that is further away. */
  name: string
  /** The folder that the `.pmprep` folder stands in, and whose documents it is for. */
  home: vscode.Uri
  /** True for the files of the person's own folder, which are for all their documents. */
  isUsers: boolean
  text: string
}

/** What is wrong with a file of a `.pmprep` folder; offsets count in its text. */
export interface FileProblem extends Range {
  file: OwnFile
  message: string
}

/** The files in the workspace's folders, however deep, and in the folders above them, as the command line finds them. */
export function teamFiles(): Promise<OwnFile[]>[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap(folder => {
    const upwards = [folder.uri]
    for (let at = folder.uri; isOnDisk(at) && at.path.length > 1; ) {
      at = vscode.Uri.joinPath(at, '..')
      upwards.push(at)
    }
    const above = upwards.map(it => filesIn(vscode.Uri.joinPath(it, FOLDER), false))
    return isOnDisk(folder.uri) ? [...above, deepFiles(folder)] : above
  })
}

async function deepFiles(folder: vscode.WorkspaceFolder): Promise<OwnFile[]> {
  const uris = await findFiles(
    folder,
    `**/${FOLDER}/{config.yaml,config.yml,config.json,*/*.md,*/*.yaml,*/*.yml}`,
  )
  const folders = new Map(uris.map(uri => folderOf(uri)).map(it => [String(it), it]))
  return (await Promise.all([...folders.values()].map(it => filesIn(it, false)))).flat()
}

/** The `.pmprep` folder that a file is in. */
function folderOf(uri: vscode.Uri): vscode.Uri {
  return uri.with({path: uri.path.slice(0, uri.path.lastIndexOf(`/${FOLDER}/`) + FOLDER.length + 1)})
}

/** What is used of the files in a `.pmprep` folder, or a folder of another name laid out as one. */
export async function filesIn(folder: vscode.Uri, isUsers: boolean): Promise<OwnFile[]> {
  const home = vscode.Uri.joinPath(folder, '..')
  const read = async (kind: OwnFile['kind'], names: string[], ...path: string[]) => {
    const files = names.sort().map(async name => {
      const uri = vscode.Uri.joinPath(folder, ...path, name)
      const text = await readText(uri)
      return text === undefined ? [] : [{kind, uri, name, home, isUsers, text}]
    })
    return (await Promise.all(files)).flat()
  }
  const names = async (...path: string[]) =>
    (await readFolder(vscode.Uri.joinPath(folder, ...path))).map(([name]) => name)
  const top = await names()
  if (top.length === 0) return []
  // As on the command line, which finds only this name above a document; of several, YAML goes first.
  const config = folder.path.endsWith(`/${FOLDER}`) ? CONFIGS.find(name => top.includes(name)) : undefined
  const frameworks = top.includes('frameworks') ? await names('frameworks') : []
  const templates = top.includes('templates') ? await names('templates') : []
  const questions = top.includes('questions') ? await names('questions') : []
  const found = await Promise.all([
    read('config', config ? [config] : []),
    read(
      'framework',
      frameworks.filter(name => /\.ya?ml$/.test(name)),
      'frameworks',
    ),
    read(
      'questions',
      questions.filter(name => /\.ya?ml$/.test(name)),
      'questions',
    ),
    read(
      'template',
      templates.filter(name => name.endsWith('.md')),
      'templates',
    ),
  ])
  return found.flat()
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  } catch {
    return undefined
  }
}
