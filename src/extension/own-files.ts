import * as vscode from 'vscode'
import {findFiles, isOnDisk, readFolder} from './find-files.ts'
import {userFolder} from './user-folder.ts'

const FOLDER = '.pmprep'
/** Milliseconds: files that are written together are read together. */
const DELAY = 50
const CONFIGS = ['config.yaml', 'config.yml', 'config.json']

/** A file of a `.pmprep` folder. */
export interface OwnFile {
  kind: 'config' | 'framework' | 'template'
  uri: vscode.Uri
  /** Its name without the folder: a file of the same name takes the place of one that is further away. */
  name: string
  /** The folder that the `.pmprep` folder stands in, and whose documents it is for. */
  home: vscode.Uri
  /** True for the files of the person's own folder, which are for all their documents. */
  isUsers: boolean
  text: string
}

/**
 * The settings, checklists and templates that are not ours: in `.pmprep` folders of the workspace and above it, once
 * the workspace is trusted, and in the person's own folder.
 */
export class OwnFiles implements vscode.Disposable {
  files: readonly OwnFile[] = []
  /** Settles when the files have been read for the first time. */
  readonly ready: Promise<void>
  readonly #changed = new vscode.EventEmitter<void>()
  readonly onDidChange = this.#changed.event
  readonly #context: vscode.ExtensionContext
  readonly #disposables: vscode.Disposable[]
  #timer: ReturnType<typeof setTimeout> | undefined
  #reading: Promise<void> = Promise.resolve()

  constructor(context: vscode.ExtensionContext) {
    this.#context = context
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${FOLDER}{,/**}`)
    const readSoon = () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => void this.#read(), DELAY)
    }
    this.#disposables = [
      this.#changed,
      watcher,
      watcher.onDidChange(readSoon),
      watcher.onDidCreate(readSoon),
      watcher.onDidDelete(readSoon),
      // Folders outside the workspace are not watched, but written with this editor.
      vscode.workspace.onDidSaveTextDocument(({uri}) => {
        if (uri.path.includes(`/${FOLDER}/`)) readSoon()
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(readSoon),
      vscode.workspace.onDidGrantWorkspaceTrust(readSoon),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('pmprep.userFolder')) readSoon()
      }),
      {dispose: () => clearTimeout(this.#timer)},
    ]
    this.ready = this.#read()
  }

  /**
   * The person's files of a kind, and those of the folders that apply, the furthest first: each in place of those
   * before it that have its name.
   */
  of(kind: OwnFile['kind'], applies: (home: vscode.Uri) => boolean): OwnFile[] {
    const byName = new Map<string, OwnFile>()
    for (const file of this.files) {
      if (file.kind === kind && (file.isUsers || applies(file.home))) byName.set(file.name, file)
    }
    return [...byName.values()]
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose()
  }

  #read(): Promise<void> {
    this.#reading = this.#reading.then(async () => {
      const files = await this.#find()
      const same =
        files.length === this.files.length &&
        files.every(
          (it, at) => it.text === this.files[at]?.text && String(it.uri) === String(this.files[at]?.uri),
        )
      if (same) return
      this.files = files
      this.#changed.fire()
    })
    return this.#reading
  }

  async #find(): Promise<OwnFile[]> {
    const users = userFolder(this.#context)
    const found = await Promise.all([
      filesIn(users, true),
      ...(vscode.workspace.isTrusted ? teamFiles() : []),
    ])
    const files = new Map<string, OwnFile>()
    for (const file of found.flat()) if (!files.has(String(file.uri))) files.set(String(file.uri), file)
    return [...files.values()].sort(
      (a, b) =>
        Number(b.isUsers) - Number(a.isUsers) ||
        a.home.path.length - b.home.path.length ||
        (a.uri.path < b.uri.path ? -1 : 1),
    )
  }
}

/** Whether a document, or a folder, is in a folder or is that folder. */
export function isWithin(uri: vscode.Uri, folder: vscode.Uri): boolean {
  return (
    uri.scheme === folder.scheme &&
    uri.authority === folder.authority &&
    (uri.path === folder.path || uri.path.startsWith(folder.path.replace(/\/*$/, '/')))
  )
}

/** The files in the workspace's folders, however deep, and in the folders above them, as the command line finds them. */
function teamFiles(): Promise<OwnFile[]>[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap(folder => {
    if (!isOnDisk(folder.uri)) return [filesIn(vscode.Uri.joinPath(folder.uri, FOLDER), false)]
    const above: vscode.Uri[] = []
    for (let at = folder.uri; at.path !== '/' && at.path !== ''; ) {
      const parent = vscode.Uri.joinPath(at, '..')
      if (parent.path === at.path) break
      above.push(parent)
      at = parent
    }
    return [deepFiles(folder), ...above.map(it => filesIn(vscode.Uri.joinPath(it, FOLDER), false))]
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

async function filesIn(folder: vscode.Uri, isUsers: boolean): Promise<OwnFile[]> {
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
  const found = await Promise.all([
    read('config', config ? [config] : []),
    read(
      'framework',
      frameworks.filter(name => /\.ya?ml$/.test(name)),
      'frameworks',
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
