import * as vscode from 'vscode'
import {type Config, ConfigError, defaultConfig} from '../core/config.ts'
import type {LintOptions} from '../core/lint.ts'
import {parseSettings} from '../core/rules/settings.ts'
import {readYaml} from '../core/yaml.ts'

const FILES = '**/.pmprep/config.{yaml,yml,json}'

/** A settings file of the workspace, with the folder that it is for. */
interface SettingsFile {
  folder: vscode.Uri
  config: Config
}

/**
 * The settings of a document: those of the nearest `.pmprep/config.yaml` above it, as the command line reads them, so
 * that both say the same; without such a file, the editor's own under `pmprep`.
 */
export class Settings implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>()
  readonly onDidChange = this.#changed.event
  readonly #problems = vscode.languages.createDiagnosticCollection('pmprep-settings')
  readonly #disposables: vscode.Disposable[] = [this.#changed, this.#problems]
  readonly #own = new Map<string, Config>()
  #files: SettingsFile[] = []

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(FILES)
    const reread = () => void this.#readFiles()
    this.#disposables.push(
      watcher,
      watcher.onDidChange(reread),
      watcher.onDidCreate(reread),
      watcher.onDidDelete(reread),
      vscode.workspace.onDidChangeWorkspaceFolders(reread),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (!event.affectsConfiguration('pmprep')) return
        this.#own.clear()
        this.#changed.fire()
      }),
    )
    reread()
  }

  isEnabled(uri: vscode.Uri): boolean {
    return vscode.workspace.getConfiguration('pmprep', uri).get('enable', true)
  }

  lintOptions(uri: vscode.Uri): LintOptions {
    const nearest = this.#nearest(uri)
    const folder = nearest?.folder ?? vscode.workspace.getWorkspaceFolder(uri)?.uri
    const config = nearest?.config ?? this.#editorConfig(uri)
    return folder && isWithin(uri, folder) ? {config, path: uri.path.slice(folder.path.length + 1)} : {config}
  }

  /** The name that templates put in for the author. */
  author(uri?: vscode.Uri): string {
    const nearest = uri ? this.#nearest(uri)?.config.author : this.#files[0]?.config.author
    return nearest || vscode.workspace.getConfiguration('pmprep', uri).get('author', '')
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose()
  }

  #nearest(uri: vscode.Uri): SettingsFile | undefined {
    return this.#files
      .filter(({folder}) => isWithin(uri, folder))
      .sort((a, b) => b.folder.path.length - a.folder.path.length)[0]
  }

  #editorConfig(uri: vscode.Uri): Config {
    const key = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? ''
    const known = this.#own.get(key)
    if (known) return known
    const {rules, documents, author} = vscode.workspace.getConfiguration('pmprep', uri) as unknown as Config
    let config: Config
    try {
      config = parseSettings({rules: {...rules}, documents: {...documents}, author})
    } catch (error) {
      config = defaultConfig
      if (error instanceof ConfigError)
        void vscode.window.showErrorMessage(`PMPrep settings: ${error.message}`)
    }
    this.#own.set(key, config)
    return config
  }

  async #readFiles(): Promise<void> {
    const uris = await vscode.workspace.findFiles(FILES, '**/node_modules/**')
    this.#problems.clear()
    const read = await Promise.all(uris.map(uri => this.#readFile(uri)))
    this.#files = read.filter(it => it !== undefined)
    this.#changed.fire()
  }

  async #readFile(uri: vscode.Uri): Promise<SettingsFile | undefined> {
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
      return {folder: vscode.Uri.joinPath(uri, '..', '..'), config: parseSettings(readYaml(text))}
    } catch (error) {
      const {reason, mark, message} = error as {reason?: string; mark?: {line: number}; message: string}
      const line = mark?.line ?? 0
      const range = new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER)
      const diagnostic = new vscode.Diagnostic(range, `Settings not used: ${reason ?? message}`)
      diagnostic.source = 'PMPrep'
      this.#problems.set(uri, [diagnostic])
      return undefined
    }
  }
}

function isWithin(uri: vscode.Uri, folder: vscode.Uri): boolean {
  return (
    uri.scheme === folder.scheme &&
    uri.authority === folder.authority &&
    uri.path.startsWith(`${folder.path}/`)
  )
}
