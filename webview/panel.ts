import type {Intent, State} from '../src/protocol.ts'
import type {Memory} from './memory.ts'

/** What a screen can do beside showing its state. */
export interface Panel {
  readonly memory: Memory
  /** Tells the host what the person wants, of the state that is shown. */
  want(intent: Intent): void
  /** Shows the same state again, after something in the memory has changed. */
  refresh(): void
  readonly state: State
  /** Seconds since the state came. */
  readonly age: () => number
}
