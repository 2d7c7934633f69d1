import type * as vscode from 'vscode'

/** What is known of an attempt that its file does not say. */
interface Known {
  /** Written on so far. */
  seconds: number
  /** The person is done writing, and has not scored the answer yet. */
  isDone?: boolean
}

const KEY = 'pmprep.attemptsUnderWay'
/** Milliseconds after which the time is kept: so much is lost at most when the window is closed. */
const KEEP = 5_000

/**
 * How long each attempt under way has taken: it counts while its file is the one that the panel is about. A closed window
 * loses a few seconds at most; the file has the time when the answer is submitted.
 */
export class AttemptClock implements vscode.Disposable {
  readonly #memento: vscode.Memento
  #running: {uri: string; since: number} | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(memento: vscode.Memento) {
    this.#memento = memento
  }

  /**
   * Counts for one attempt and for no other, or for none.
   * @returns whether it begins to count now
   */
  run(uri: string | undefined): boolean {
    if (this.#running?.uri === uri) return false
    this.#stop()
    if (uri === undefined) return false
    this.#running = {uri, since: Date.now()}
    this.#keepLater()
    return true
  }

  seconds(uri: string): number {
    const running = this.#running?.uri === uri ? (Date.now() - this.#running.since) / 1000 : 0
    return (this.#all[uri]?.seconds ?? 0) + running
  }

  isDone(uri: string): boolean {
    return this.#all[uri]?.isDone ?? false
  }

  async setDone(uri: string, isDone: boolean): Promise<void> {
    if (this.#running?.uri === uri) this.#stop()
    await this.#set(uri, {seconds: this.seconds(uri), isDone})
  }

  /** The file says it all now. */
  async forget(uri: string): Promise<void> {
    if (this.#running?.uri === uri) this.#stop()
    await this.#set(uri, undefined)
  }

  dispose(): void {
    this.#stop()
  }

  #stop(): void {
    clearTimeout(this.#timer)
    this.#keep()
    this.#running = undefined
  }

  #keepLater(): void {
    this.#timer = setTimeout(() => {
      this.#keep()
      this.#keepLater()
    }, KEEP)
  }

  #keep(): void {
    if (!this.#running) return
    const {uri} = this.#running
    const seconds = this.seconds(uri)
    this.#running.since = Date.now()
    void this.#set(uri, {...this.#all[uri], seconds})
  }

  get #all(): Readonly<Record<string, Known>> {
    return this.#memento.get(KEY, {})
  }

  #set(uri: string, known: Known | undefined): Thenable<void> {
    const {[uri]: _, ...others} = this.#all
    return this.#memento.update(KEY, known ? {...others, [uri]: known} : others)
  }
}
