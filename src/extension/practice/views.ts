import * as vscode from 'vscode'
import type {OwnFiles} from '../own-files.ts'
import {AttemptsTree} from './attempts-tree.ts'
import {showLogProblems} from './log-problems.ts'
import {Practice} from './practice.ts'
import {PracticeTree} from './practice-tree.ts'
import {showQuestionProblems} from './question-problems.ts'

/** What the views of practice show, for as long as the window is open. */
export class PracticeViews implements vscode.Disposable {
  readonly practice: Practice
  readonly practiceTree: PracticeTree
  readonly attemptsTree: AttemptsTree
  readonly #problems: vscode.Disposable[]

  constructor(context: vscode.ExtensionContext, files: OwnFiles) {
    this.practice = new Practice(context, files)
    this.practiceTree = new PracticeTree(this.practice)
    this.attemptsTree = new AttemptsTree(this.practice.attempts)
    this.#problems = [showQuestionProblems(this.practice), showLogProblems(this.practice.attempts)]
  }

  dispose(): void {
    vscode.Disposable.from(this.practice, ...this.#problems).dispose()
  }
}
