import * as vscode from 'vscode'
import type {LintResult} from '../../core/lint.ts'
import type {ModelWish, PanelModel} from '../../protocol/model.ts'
import {DeepReviews} from './deep-reviews.ts'
import {ModelAccess} from './model-access.ts'
import {panelModel} from './panel-model.ts'
import {Rewrites} from './rewrites.ts'

/** All of the language model that a window has: the way to it, what it was asked, and its rewrites. */
export class Model implements vscode.Disposable {
  readonly access: ModelAccess
  readonly reviews: DeepReviews
  readonly rewrites = new Rewrites()

  constructor(context: vscode.ExtensionContext) {
    this.access = new ModelAccess(context)
    this.reviews = new DeepReviews(this.access)
  }

  /** What the panel shows of it. */
  panel(document: vscode.TextDocument, result: LintResult): Promise<PanelModel> {
    return panelModel(document, result, this.access, this.reviews)
  }

  async perform(wish: ModelWish, document: vscode.TextDocument, result: LintResult): Promise<void> {
    switch (wish.to) {
      case 'review':
        // It goes on while the panel does: what comes is told by `onDidChange`.
        void this.reviews.start(document, result)
        return
      case 'stop':
        return this.reviews.stop(document.uri)
      case 'connect':
        return void (await vscode.commands.executeCommand('pmprep.connectModel'))
      case 'compare': {
        const rewrite = this.reviews.of(document.uri)?.rewrites[wish.rewrite]
        if (rewrite) await this.rewrites.compare(document, rewrite)
      }
    }
  }

  dispose(): void {
    vscode.Disposable.from(this.access, this.reviews, this.rewrites).dispose()
  }
}
