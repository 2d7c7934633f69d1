import * as vscode from 'vscode'
import {type Config, ConfigError, defaultConfig} from '../core/config.ts'
import type {Frameworks} from '../core/frameworks/framework.ts'
import {withOwnFrameworks} from '../core/frameworks/own.ts'
import type {LintOptions} from '../core/lint.ts'
import {readSettings} from '../core/rules/read-settings.ts'
import {parseSettings} from '../core/rules/settings.ts'
import {isWithin, type OwnFiles} from './own-files.ts'
import type {FileProblem, OwnFile} from './own-folders.ts'

/** A settings file, with the folder that it is for. */
interface Team {
  home: vscode.Uri
  config: Config
}

/** The checklists with those of a folder on top. */
interface Checklists {
  home: vscode.Uri
  isUsers: boolean
  frameworks: Frameworks
}

/**
 * The settings of a document: those of the nearest `.pmprep/config.yaml` above it, as the command line reads them, so
 * that both say the same; without such a file, the editor's own under `pmprep`. Likewise the checklists are those of
 * the nearest `.pmprep/frameworks`, else the person's own, else ours.
 */
export class Settings implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>()
  /** Fires when anything may be said differently of documents that did not change. */
  readonly onDidChange = this.#changed.event
  readonly #files: OwnFiles
  readonly #disposables: vscode.Disposable[]
  readonly #editors = new Map<string, Config>()
  #teams: Team[] = []
  /** The person's own first, then those of folders, the nearest last. */
  #checklists: Checklists[] = []
  #problems: FileProblem[] = []

  constructor(files: OwnFiles) {
    this.#files = files
    this.#disposables = [
      this.#changed,
      files.onDidChange(() => this.#readFiles()),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (!event.affectsConfiguration('pmprep')) return
        this.#editors.clear()
        this.#changed.fire()
      }),
    ]
    this.#readFiles()
  }

  /** What is wrong with the settings files and checklists. */
  get problems(): readonly FileProblem[] {
    return this.#problems
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

  #team(uri: vscode.Uri): Team | undefined {
    return this.#teams.findLast(({home}) => isWithin(uri, home))
  }

  #editorConfig(uri: vscode.Uri): Config {
    const key = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? ''
    const known = this.#editors.get(key)
    if (known) return known
    const {rules, documents, author} = vscode.workspace.getConfiguration('pmprep', uri) as unknown as Config
    let config: Config
    try {
      config = parseSettings({rules: {...rules}, documents: {...documents}, author})
    } catch (error) {
      config = defaultConfig
      if (error instanceof ConfigError) void sayWrong(error)
    }
    this.#editors.set(key, config)
    return config
  }

  /** The same object for all documents that the same checklists are for: much is kept by it. */
  #frameworksFor(uri: vscode.Uri): Frameworks | undefined {
    return this.#checklists.findLast(({home, isUsers}) => isUsers || isWithin(uri, home))?.frameworks
  }

  #readFiles(): void {
    const {files} = this.#files
    this.#problems = []
    this.#teams = files.flatMap(file => {
      const config = file.kind === 'config' ? this.#readConfig(file) : undefined
      return config ? [{home: file.home, config}] : []
    })
    // The nearest is looked for from the end.
    this.#teams.sort((a, b) => a.home.path.length - b.home.path.length)
    const own = files.filter(({kind}) => kind === 'framework')
    const homes = [...new Set(own.map(({home}) => home.toString()))]
    this.#checklists = homes.flatMap(home =>
      this.#readFrameworks(own.filter(it => it.home.toString() === home)),
    )
    this.#changed.fire()
  }

  #readFrameworks(files: readonly OwnFile[]): Checklists[] {
    const [first] = files
    if (!first) return []
    const {frameworks, problems} = withOwnFrameworks(files.map(({name, text}) => ({path: name, text})))
    for (const {path, message, ...range} of problems) {
      const file = files.find(({name}) => name === path)
      if (file) this.#problems.push({file, message: `Checklist not used: ${message}`, ...range})
    }
    return [{home: first.home, isUsers: first.isUsers, frameworks}]
  }

  #readConfig(file: OwnFile): Config | undefined {
    const read = readSettings(file.text)
    if ('config' in read) return read.config
    for (const {message, ...range} of read.problems) {
      this.#problems.push({file, message: `Settings not used: ${message}`, ...range})
    }
    return undefined
  }
}

/** A document that is not saved yet is one of the folder that is open, if there is but one. */
function placeOf(uri: vscode.Uri): vscode.Uri {
  const [folder, ...others] = vscode.workspace.workspaceFolders ?? []
  return uri.scheme === 'untitled' && folder && others.length === 0 ? folder.uri : uri
}

async function sayWrong(error: ConfigError): Promise<void> {
  const open = 'Open Settings'
  const answer = await vscode.window.showErrorMessage(`PMPrep settings not used: ${error.message}`, open)
  if (answer === open) await vscode.commands.executeCommand('workbench.action.openSettings', 'pmprep')
}
