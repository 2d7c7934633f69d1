import * as vscode from 'vscode'
import {FOLDER, filesIn, type OwnFile, teamFiles} from './own-folders.ts'
import {userFolder} from './user-folder.ts'

/** Milliseconds after which the rest of the extension no longer waits for the files: a disk may be far away. */
const PATIENCE = 2000
/** Milliseconds: files that are written together are read together. */
const DELAY = 50

/**
 * The settings, checklists and templates that are not ours: in `.pmprep` folders of the workspace and above it, once
 * the workspace is trusted, and in the person's own folder.
 */
export class OwnFiles implements vscode.Disposable {
  files: readonly OwnFile[] = []
  /** Settles when the files have been read for the first time, or that takes too long. */
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
        if (uri.path.includes(`/${FOLDER}/`) || isWithin(uri, userFolder(context))) readSoon()
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(readSoon),
      vscode.workspace.onDidGrantWorkspaceTrust(readSoon),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('pmprep.userFolder')) readSoon()
      }),
      {dispose: () => clearTimeout(this.#timer)},
    ]
    this.ready = soon(this.#read())
  }

  /** Settles when what is known to have changed has been read too, or that takes too long. */
  current(): Promise<void> {
    return soon(this.#timer === undefined ? this.#reading : this.#read())
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
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#reading = this.#reading.then(async () => {
      // A search that fails must not end all further reading.
      const files = await this.#find().catch(() => this.files)
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

function soon(done: Promise<void>): Promise<void> {
  return Promise.race([done, new Promise<void>(resolve => setTimeout(resolve, PATIENCE))])
}

/** Whether a document, or a folder, is in a folder or is that folder. */
export function isWithin(uri: vscode.Uri, folder: vscode.Uri): boolean {
  return (
    uri.scheme === folder.scheme &&
    uri.authority === folder.authority &&
    (uri.path === folder.path || uri.path.startsWith(folder.path.replace(/\/*$/, '/')))
  )
}
