import * as vscode from 'vscode'
import {type Config, defaultConfig} from '../core/config.ts'
import type {Frameworks} from '../core/frameworks/framework.ts'
import type {LintOptions} from '../core/lint.ts'
import {isWithin, type OwnFiles} from './own-files.ts'
import type {FileProblem} from './own-folders.ts'
import type {OwnSettings} from './own-settings.ts'

/** What understands settings and checklists: loaded for those who have any of their own. */
type Reader = typeof import('./own-settings.ts')

const NONE: OwnSettings = {teams: [], checklists: [], problems: []}

/**
 * The settings of a document: those of the nearest `.pmprep/config.yaml` above it, as the command line reads them, so
 * that both say the same; without such a file, the editor's own under `pmprep`. Likewise the checklists are those of
 * the nearest `.pmprep/frameworks`, else the person's own, else ours.
 */
export class Settings implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>()
  /** Fires when anything may be said differently of documents that did not change. */
  readonly onDidChange = this.#changed.event
  /** Settles when what there was at the start is understood, or its files take too long. */
  readonly ready: Promise<unknown>
  readonly #files: OwnFiles
  readonly #disposables: vscode.Disposable[]
  readonly #editors = new Map<string, Config>()
  #reader: Reader | undefined
  #loading: Promise<void> | undefined
  #reading: Promise<void> | undefined
  #own = NONE

  constructor(files: OwnFiles) {
    this.#files = files
    this.#disposables = [
      this.#changed,
      files.onDidChange(() => {
        this.#reading = this.#readFiles()
      }),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (!event.affectsConfiguration('pmprep')) return
        this.#editors.clear()
        this.#changed.fire()
      }),
    ]
    const folders = vscode.workspace.workspaceFolders?.map(({uri}) => uri) ?? [undefined]
    if (folders.some(it => isAnySet(inEditor(it)))) void this.#load()
    this.ready = files.ready.then(() => Promise.allSettled([this.#loading, this.#reading]))
  }

  /** What is wrong with the settings files and checklists. */
  get problems(): readonly FileProblem[] {
    return this.#own.problems
  }

  isEnabled(uri: vscode.Uri): boolean {
    return vscode.workspace.getConfiguration('pmprep', uri).get('enable', true)
  }

  lintOptions(uri: vscode.Uri): LintOptions {
    const at = placeOf(uri)
    const team = this.#team(at)
    const folder = team?.home ?? vscode.workspace.getWorkspaceFolder(uri)?.uri
    const config = team?.config ?? this.#editorConfig(at)
    const frameworks = this.#frameworksFor(at)
    const root = folder?.path.replace(/\/*$/, '/')
    return {
      config,
      ...(frameworks && {frameworks}),
      ...(folder && root && isWithin(uri, folder) && {path: uri.path.slice(root.length)}),
    }
  }

  /** The name that templates put in for the author. */
  author(uri?: vscode.Uri): string {
    return (
      (uri && this.#team(uri)?.config.author) ||
      vscode.workspace.getConfiguration('pmprep', uri).get('author', '')
    )
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose()
  }

  #team(uri: vscode.Uri): OwnSettings['teams'][number] | undefined {
    return this.#own.teams.findLast(({home}) => isWithin(uri, home))
  }

  #editorConfig(uri: vscode.Uri): Config {
    const key = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? ''
    const known = this.#editors.get(key)
    if (known) return known
    const set = inEditor(uri)
    if (!isAnySet(set)) return defaultConfig
    if (!this.#reader) {
      void this.#load()
      return defaultConfig
    }
    let config: Config
    try {
      config = this.#reader.parseSettings(set)
    } catch (error) {
      config = defaultConfig
      if (error instanceof this.#reader.ConfigError) void sayWrong(error)
    }
    this.#editors.set(key, config)
    return config
  }

  /** The same object for all documents that the same checklists are for: much is kept by it. */
  #frameworksFor(uri: vscode.Uri): Frameworks | undefined {
    return this.#own.checklists.findLast(({home, isUsers}) => isUsers || isWithin(uri, home))?.frameworks
  }

  async #readFiles(): Promise<void> {
    if (this.#files.files.some(({kind}) => kind === 'config' || kind === 'framework')) await this.#load()
    this.#own = this.#reader?.readOwnSettings(this.#files.files) ?? NONE
    this.#changed.fire()
  }

  #load(): Promise<void> {
    this.#loading ??= import('./own-settings.ts').then(
      ({readOwnSettings, parseSettings, ConfigError}) => {
        this.#reader = {readOwnSettings, parseSettings, ConfigError}
        this.#changed.fire()
      },
      // Not waited for: nobody has to answer.
      error => void sayWrong(error),
    )
    return this.#loading
  }
}

/** The editor's own settings for a document or a folder. */
function inEditor(uri: vscode.Uri | undefined): Config {
  const {rules, documents, author} = vscode.workspace.getConfiguration('pmprep', uri) as unknown as Config
  return {rules: {...rules}, documents: {...documents}, author}
}

function isAnySet({rules, documents, author}: Config): boolean {
  return Object.keys(rules).length > 0 || Object.keys(documents).length > 0 || author !== ''
}

/** A document that is not saved yet is where it will be; without a name, in the folder that is open, if there is but one. */
function placeOf(uri: vscode.Uri): vscode.Uri {
  if (uri.scheme !== 'untitled') return uri
  const [folder, ...others] = vscode.workspace.workspaceFolders ?? []
  if (uri.path.startsWith('/')) return uri.with({scheme: 'file'})
  return folder && others.length === 0 ? folder.uri : uri
}

async function sayWrong(error: Error): Promise<void> {
  const open = 'Open Settings'
  const answer = await vscode.window.showErrorMessage(`PMPrep settings not used: ${error.message}`, open)
  if (answer === open) await vscode.commands.executeCommand('workbench.action.openSettings', 'pmprep')
}
