import * as vscode from 'vscode'
import {applyEdits} from '../../core/apply-fixes.ts'
import {
  CAREER_FILE,
  editCareer,
  NEW_CAREER,
  noCareer,
  readCareer,
} from '../../core/practice/career/career-file.ts'
import type {Career} from '../../core/practice/career/types.ts'
import type {AttemptStore} from './attempt-store.ts'
import {changeFile} from './own-file.ts'

/** What the person says of themselves: `career.md` in the practice folder. */
export class CareerFile implements vscode.Disposable {
  readonly #attempts: AttemptStore
  readonly #changed = new vscode.EventEmitter<void>()
  readonly onDidChange = this.#changed.event
  readonly #listeners: vscode.Disposable
  #known: Promise<Career> | undefined

  constructor(attempts: AttemptStore) {
    this.#attempts = attempts
    this.#listeners = vscode.Disposable.from(
      attempts.onDidChangeFiles(() => {
        this.#known = undefined
        this.#changed.fire()
      }),
      this.#changed,
    )
  }

  get uri(): vscode.Uri {
    return vscode.Uri.joinPath(this.#attempts.folder, CAREER_FILE)
  }

  read(): Promise<Career> {
    this.#known ??= this.#text().then(text => (text && readCareer(text)) || noCareer)
    return this.#known
  }

  /** Writes what is given into the file, and makes it where there is none. */
  async set(career: Partial<Career>): Promise<void> {
    await changeFile(this.uri, text => {
      const before = text || NEW_CAREER
      return applyEdits(before, editCareer(before, career))
    })
    this.#known = undefined
    this.#changed.fire()
  }

  dispose(): void {
    this.#listeners.dispose()
  }

  async #text(): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(this.uri))
    } catch {
      return undefined
    }
  }
}
