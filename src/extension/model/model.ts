import * as vscode from 'vscode'
import type {LintResult} from '../../core/lint.ts'
import type {ModelWish, PanelInterviewer, PanelModel} from '../../protocol/model.ts'
import {DeepReviews} from './deep-reviews.ts'
import {Interviewer} from './interviewer.ts'
import {ModelAccess} from './model-access.ts'
import {panelModel} from './panel-model.ts'
import {Rewrites} from './rewrites.ts'

/** All of the language model that a window has: the way to it, what it was asked, and its rewrites. */
export class Model implements vscode.Disposable {
  readonly access: ModelAccess
  readonly reviews: DeepReviews
  readonly interviewer: Interviewer
  readonly rewrites = new Rewrites()

  constructor(context: vscode.ExtensionContext) {
    this.access = new ModelAccess(context)
    this.reviews = new DeepReviews(this.access)
    this.interviewer = new Interviewer(this.access)
  }

  /** Calls back when what the panel shows of it has changed. */
  onDidChange(callback: () => void): vscode.Disposable {
    return vscode.Disposable.from(
      this.reviews.onDidChange(callback),
      this.interviewer.onDidChange(callback),
      this.access.onDidChange(callback),
    )
  }

  /** What the panel shows of it. */
  async panel(
    document: vscode.TextDocument,
    result: LintResult,
  ): Promise<{model: PanelModel; interviewer: PanelInterviewer | null}> {
    const model = await panelModel(document, result, this.access, this.reviews)
    const interviewer = result.type === 'answer' ? await this.interviewer.panel(document) : null
    return {model, interviewer}
  }

  async perform(wish: ModelWish, document: vscode.TextDocument, result: LintResult): Promise<void> {
    switch (wish.to) {
      case 'review':
        return goOn(this.reviews.start(document, result))
      case 'stop':
        return this.reviews.stop(document.uri)
      case 'ask':
        return goOn(this.interviewer.ask(document))
      case 'stop-asking':
        return this.interviewer.stop(document)
      case 'connect':
        return void (await vscode.commands.executeCommand('pmprep.connectModel'))
      case 'compare': {
        const rewrite = this.reviews.of(document.uri)?.rewrites[wish.rewrite]
        if (rewrite) await this.rewrites.compare(document, rewrite)
      }
    }
  }

  dispose(): void {
    vscode.Disposable.from(this.access, this.reviews, this.interviewer, this.rewrites).dispose()
  }
}

/** Lets work go on while the panel does: what comes of it is told by `onDidChange`, and a defect of ours is said. */
function goOn(work: Promise<void>): void {
  work.catch(error =>
    vscode.window.showErrorMessage(`PMPrep: ${error instanceof Error ? error.message : error}`),
  )
}
