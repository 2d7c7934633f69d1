import * as vscode from 'vscode'
import type {Attempt, BrokenAttempt} from '../../core/practice/attempts/attempt.ts'
import {isWithin} from '../own-files.ts'
import {type Entries, type Entry, readAttemptFiles} from './attempt-files.ts'
import {practiceFolder} from './practice-folder.ts'

/** Milliseconds: files that change together, as with a checkout, are read together. */
const DELAY = 200
/** Milliseconds after which a new window looks whether its kept entries are still right: until then it shows them. */
const SETTLED = 2_000
/** Changes when entries are kept in another form, or files are read otherwise. */
const FORM = 1
const INDEX = 'attempts.json'
/** Paths in the practice folder that are none of ours, as those of git. */
const HIDDEN = /\/\./

/**
 * The attempts of the practice folder. The files are the truth; what was read of them is kept beside, so that a window
 * opens with it at once and reads only what has changed since.
 */
export class AttemptStore implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext
  readonly #changed = new vscode.EventEmitter<void>()
  /** Fires when attempts have changed. */
  readonly onDidChange = this.#changed.event
  readonly #filesChanged = new vscode.EventEmitter<void>()
  /** Fires when any file of the folder has changed, or the folder is another one. */
  readonly onDidChangeFiles = this.#filesChanged.event
  #folder: vscode.Uri
  #watcher: vscode.Disposable
  readonly #listeners: vscode.Disposable
  #entries: Entries = new Map()
  #reading: Promise<void> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(context: vscode.ExtensionContext) {
    this.#context = context
    this.#folder = practiceFolder(context)
    this.#watcher = this.#watch()
    const move = () => {
      const folder = practiceFolder(context)
      if (String(folder) === String(this.#folder)) return
      this.#folder = folder
      this.#watcher.dispose()
      this.#watcher = this.#watch()
      this.#entries = new Map()
      this.#reading = undefined
      this.#changed.fire()
      this.#filesChanged.fire()
    }
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeWorkspaceFolders(move),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('pmprep.practice.folder')) move()
      }),
    )
  }

  get folder(): vscode.Uri {
    return this.#folder
  }

  /** Where the file of an attempt is. */
  uriOf({path}: {path: string}): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, path)
  }

  /** All that were read; the first time it waits for the reading, then it says what it knows and reads on change. */
  async all(): Promise<{attempts: Attempt[]; broken: BrokenAttempt[]}> {
    this.#reading ??= this.#start()
    await this.#reading
    const attempts: Attempt[] = []
    const broken: BrokenAttempt[] = []
    for (const {read} of this.#entries.values()) {
      if (read?.kind === 'attempt') attempts.push(read)
      else if (read) broken.push(read)
    }
    return {attempts, broken}
  }

  /** Paths of the Markdown files of the folder that are no attempts. */
  async others(): Promise<string[]> {
    this.#reading ??= this.#start()
    await this.#reading
    return [...this.#entries].flatMap(([path, {read}]) => (read === null ? [path] : []))
  }

  /** Reads what has changed now, for what this window itself has written. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer)
    this.#reading = (this.#reading ?? this.#start()).then(() => this.#read())
    await this.#reading
  }

  dispose(): void {
    clearTimeout(this.#timer)
    vscode.Disposable.from(this.#watcher, this.#listeners, this.#changed, this.#filesChanged).dispose()
  }

  #watch(): vscode.Disposable {
    const folder = this.#folder
    // Of a folder that comes or goes nothing is said of the files in it.
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'))
    const soon = ({path}: vscode.Uri) => {
      if (HIDDEN.test(path.slice(folder.path.length))) return
      this.#filesChanged.fire()
      clearTimeout(this.#timer)
      if (this.#reading) this.#timer = setTimeout(() => void this.refresh(), DELAY)
    }
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(uri => {
        if (uri.path.endsWith('.md')) soon(uri)
      }),
      watcher.onDidCreate(soon),
      watcher.onDidDelete(soon),
      // On Linux VS Code does not watch a folder in a folder that came with it.
      vscode.workspace.onDidSaveTextDocument(({uri}) => {
        if (isWithin(uri, folder)) soon(uri)
      }),
    )
  }

  /** What is kept of an earlier window is enough to begin with; what has changed since follows. */
  async #start(): Promise<void> {
    this.#entries = await this.#kept()
    if (this.#entries.size === 0) return this.#read()
    this.#timer = setTimeout(() => void this.refresh(), SETTLED)
  }

  async #read(): Promise<void> {
    const folder = this.#folder
    const before = this.#entries
    const entries = await readAttemptFiles(folder, before)
    if (folder !== this.#folder) return
    const isSame = entries.size === before.size && [...entries].every(([path, it]) => it === before.get(path))
    this.#entries = entries
    if (isSame) return
    this.#changed.fire()
    await this.#keep()
  }

  get #index(): vscode.Uri {
    return vscode.Uri.joinPath(this.#context.storageUri ?? this.#context.globalStorageUri, INDEX)
  }

  async #kept(): Promise<Entries> {
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#index))
      const kept = JSON.parse(text) as {form: number; folder: string; entries: [string, Entry][]}
      const isOurs = kept.form === FORM && kept.folder === String(this.#folder)
      return isOurs ? new Map(kept.entries) : new Map()
    } catch {
      return new Map()
    }
  }

  async #keep(): Promise<void> {
    const kept = {form: FORM, folder: String(this.#folder), entries: [...this.#entries]}
    try {
      await vscode.workspace.fs.writeFile(this.#index, new TextEncoder().encode(JSON.stringify(kept)))
    } catch {
      // The next window reads the files themselves.
    }
  }
}
