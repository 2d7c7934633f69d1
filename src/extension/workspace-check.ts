import * as vscode from 'vscode'
import type {LintResult} from '../core/lint.ts'
import type {Checker} from './checker.ts'
import {toDiagnostic} from './diagnostics.ts'
import {findFiles, isExcluded} from './find-files.ts'
import {isWithin} from './own-files.ts'
import {placedText} from './places.ts'

const MARKDOWN = '**/*.{md,markdown}'
/** Files that are read at once. */
const BATCH = 8
/** Milliseconds: files that change together, as by a checkout, are checked together. */
const DELAY = 300

/** A file of the workspace with what PMPrep has to say about it. */
export interface CheckedFile {
  uri: vscode.Uri
  text: string
  result: LintResult
}

/**
 * The findings of the workspace's files that are not open, in the Problems view. Once the workspace has been checked
 * they follow what happens to the files, until they are cleared; what is open is left to the squiggles.
 */
export class WorkspaceCheck implements vscode.Disposable {
  readonly #checker: Checker
  readonly #ready: Promise<unknown>
  // The name is also that of the problem matcher of package.json, so that a task and this never say the same twice.
  readonly #collection = vscode.languages.createDiagnosticCollection('pmprep-workspace')
  readonly #disposables: vscode.Disposable[]
  readonly #known = new Map<string, vscode.Uri>()
  readonly #changed = new Map<string, vscode.Uri>()
  /** The number of the check whose findings are shown, by file: of several at a time the one begun last wins. */
  readonly #shown = new Map<string, number>()
  #checks = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #isOn = false

  /** @param ready settles when the settings have been read */
  constructor(checker: Checker, ready: Promise<unknown>) {
    this.#checker = checker
    this.#ready = ready
    const files = vscode.workspace.createFileSystemWatcher(MARKDOWN)
    // A folder that is deleted says nothing of the files in it.
    const anything = vscode.workspace.createFileSystemWatcher('**', true, true)
    this.#disposables = [
      this.#collection,
      files,
      anything,
      files.onDidCreate(uri => this.#checkSoon(uri)),
      files.onDidChange(uri => this.#checkSoon(uri)),
      anything.onDidDelete(deleted => this.#readAgain(deleted)),
      vscode.workspace.onDidOpenTextDocument(({uri}) => this.#collection.delete(uri)),
      vscode.workspace.onDidCloseTextDocument(({uri, languageId}) => {
        if (languageId === 'markdown' && vscode.workspace.getWorkspaceFolder(uri)) this.#checkSoon(uri)
      }),
      checker.onDidChangeSettings(() => {
        for (const uri of this.#known.values()) this.#checkSoon(uri)
      }),
      {dispose: () => clearTimeout(this.#timer)},
    ]
  }

  /**
   * Checks all Markdown files of all folders, a few at a time.
   *
   * @param tell is called before each file with its number, from 0, and the number of all
   * @returns what was found before `token` said to stop, in the order of the folders
   */
  async run(
    token?: vscode.CancellationToken,
    tell?: (number: number, all: number) => void,
  ): Promise<CheckedFile[]> {
    await this.#ready
    const found = (vscode.workspace.workspaceFolders ?? []).map(it => findFiles(it, MARKDOWN, token))
    const uris = (await Promise.all(found)).flat().filter(isWanted)
    // Folders of a workspace may be one in the other.
    const all = [...new Map(uris.map(uri => [uri.toString(), uri])).values()]
    this.clear()
    for (const uri of all) this.#known.set(uri.toString(), uri)
    this.#setOn(true)
    const checked: CheckedFile[] = []
    const isStopped = () => !this.#isOn || token?.isCancellationRequested === true
    for (let next = 0; next < all.length && !isStopped(); next += BATCH) {
      tell?.(next, all.length)
      for (const {uri, text} of await Promise.all(all.slice(next, next + BATCH).map(readText))) {
        const result = text === undefined ? undefined : await this.#check(uri, text, isStopped)
        if (text !== undefined && result) checked.push({uri, text, result})
      }
    }
    return checked
  }

  /** Takes the findings of files that are not open out of the Problems view. */
  clear(): void {
    this.#collection.clear()
    this.#known.clear()
    this.#shown.clear()
    this.#setOn(false)
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose()
  }

  async #check(uri: vscode.Uri, text: string, isStopped: () => boolean): Promise<LintResult | undefined> {
    const number = ++this.#checks
    const result = await this.#checker.checkTextInSlices(uri, text, isStopped)
    // A short check has no slices, and many of them in one go would hold up the editor.
    await new Promise<void>(resolve => setTimeout(resolve, 0))
    if (!result || isStopped()) return undefined
    // The file may have changed once more, and its last text been checked meanwhile.
    if ((this.#shown.get(uri.toString()) ?? 0) > number) return result
    this.#shown.set(uri.toString(), number)
    const place = placedText(uri, text)
    if (isOpen(uri)) this.#collection.delete(uri)
    else
      this.#collection.set(
        uri,
        result.findings.map(it => toDiagnostic(place, it)),
      )
    return result
  }

  #checkSoon(uri: vscode.Uri): void {
    if (!this.#isOn) return
    this.#changed.set(uri.toString(), uri)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#checkChanged(), DELAY)
  }

  async #checkChanged(): Promise<void> {
    const uris = [...this.#changed.values()]
    this.#changed.clear()
    for (const uri of uris.filter(isWanted)) {
      const {text} = await readText(uri)
      if (!this.#isOn) return
      if (text === undefined) {
        this.#known.delete(uri.toString())
        // Nor is shown what a check begun before will find.
        this.#shown.set(uri.toString(), ++this.#checks)
        this.#collection.delete(uri)
      } else {
        this.#known.set(uri.toString(), uri)
        await this.#check(uri, text, () => !this.#isOn)
      }
    }
  }

  /** What is said to be deleted may be there again by now, as after a change of branches: the disk knows. */
  #readAgain(deleted: vscode.Uri): void {
    for (const uri of this.#known.values()) if (isWithin(uri, deleted)) this.#checkSoon(uri)
  }

  #setOn(isOn: boolean): void {
    this.#isOn = isOn
    void vscode.commands.executeCommand('setContext', 'pmprep.hasWorkspaceResults', isOn)
  }
}

/** As on the command line, nothing in hidden folders. */
function isWanted(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri)
  if (!folder || isExcluded(uri, folder)) return false
  return !/\/(?:\.|node_modules\/)/.test(uri.path.slice(folder.uri.path.length))
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(
    it => it.languageId === 'markdown' && it.uri.toString() === uri.toString(),
  )
}

/** The text as it is in the editor where the file is open, as it is on the disk where not; none where it is gone. */
async function readText(uri: vscode.Uri): Promise<{uri: vscode.Uri; text: string | undefined}> {
  const open = vscode.workspace.textDocuments.find(it => it.uri.toString() === uri.toString())
  if (open) return {uri, text: open.getText()}
  try {
    return {uri, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))}
  } catch {
    return {uri, text: undefined}
  }
}
