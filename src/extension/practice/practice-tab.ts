import * as vscode from 'vscode'
import type {MockWishes} from '../../core/practice/mock/types.ts'
import type {DrillView} from './drill.ts'

/** What the Practice view of the panel shows; the coach's view shows what is in the editor. */
export type TabView =
  | {kind: 'home'}
  | {kind: 'mock-setup'; wishes?: Partial<MockWishes>; minutes?: number}
  | {kind: 'mock-summary'; session: string}
  | {kind: 'cards'}
  | DrillView

const VIEW = 'pmprep.practiceTab'
const WISHES = 'pmprep.mockWishes'

/** Where a person is in the Practice view: it is kept through a reload of the window. */
export class PracticeTab implements vscode.Disposable {
  readonly #memento: vscode.Memento
  readonly #changed = new vscode.EventEmitter<void>()
  readonly onDidChange = this.#changed.event

  constructor(memento: vscode.Memento) {
    this.#memento = memento
  }

  get view(): TabView {
    return this.#memento.get<TabView>(VIEW, {kind: 'home'})
  }

  /** @param reveal whether the panel goes to it, wherever it is now */
  async show(view: TabView, {reveal = true} = {}): Promise<void> {
    await this.#memento.update(VIEW, view)
    this.#changed.fire()
    if (reveal) await vscode.commands.executeCommand('pmprep.openCoach', 'practice')
  }

  /** What was wanted of the last interview: most people want it again. */
  get wishes(): Partial<MockWishes> {
    return this.#memento.get<Partial<MockWishes>>(WISHES, {})
  }

  async keepWishes(wishes: MockWishes): Promise<void> {
    await this.#memento.update(WISHES, wishes)
  }

  dispose(): void {
    this.#changed.dispose()
  }
}
