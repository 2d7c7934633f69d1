import * as vscode from 'vscode'
import {formatText} from '../core/export/text.ts'
import {toRecord} from '../core/record.ts'
import type {WorkspaceCheck} from './workspace-check.ts'

/** A terminal that shows one check of the workspace. It ends as `pmprep lint` does: 1 where there are errors. */
export class CheckTerminal implements vscode.Pseudoterminal {
  readonly #check: WorkspaceCheck
  readonly #stop = new vscode.CancellationTokenSource()
  readonly #written = new vscode.EventEmitter<string>()
  readonly #ended = new vscode.EventEmitter<number>()
  readonly onDidWrite = this.#written.event
  readonly onDidClose = this.#ended.event

  constructor(check: WorkspaceCheck) {
    this.#check = check
  }

  open(): void {
    void this.#run()
  }

  close(): void {
    this.#stop.cancel()
  }

  async #run(): Promise<void> {
    try {
      const files = await this.#check.run(this.#stop.token)
      const records = files.map(({uri, text, result}) =>
        toRecord(vscode.workspace.asRelativePath(uri), text, result),
      )
      this.#written.fire(formatText(records).replaceAll('\n', '\r\n'))
      const hasError = records.some(it => it.findings.some(({severity}) => severity === 'error'))
      this.#ended.fire(hasError ? 1 : 0)
    } catch (error) {
      this.#written.fire(`${String(error)}\r\n`)
      this.#ended.fire(2)
    }
  }
}
