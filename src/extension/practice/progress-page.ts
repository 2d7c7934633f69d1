import * as vscode from 'vscode'
import type {Category} from '../../core/coach/types.ts'

/** What the Progress view of the panel shows. Attempts are named by their paths in the practice folder. */
export type ProgressView =
  | {kind: 'progress'; category: Category | null}
  | {kind: 'career'}
  | {kind: 'comparison'; earlier: string; later: string}

const VIEW = 'pmprep.progressView'

/** Where a person is in the Progress view: it is kept through a reload of the window. */
export class ProgressPage {
  readonly #memento: vscode.Memento

  constructor(memento: vscode.Memento) {
    this.#memento = memento
  }

  get view(): ProgressView {
    return this.#memento.get<ProgressView>(VIEW, {kind: 'progress', category: null})
  }

  async set(view: ProgressView): Promise<void> {
    await this.#memento.update(VIEW, view)
  }

  /** Shows it, wherever the panel is now. */
  async show(view: ProgressView): Promise<void> {
    await this.set(view)
    await vscode.commands.executeCommand('pmprep.openCoach', 'progress')
  }
}
