import * as z from 'zod/mini'
import {type Tab, tabs} from '../src/protocol.ts'
import {host} from './host.ts'

const memorySchema = z.object({
  tab: z.enum(tabs),
  /** What was opened or closed by hand, by key. */
  open: z.record(z.string(), z.boolean()),
  /** The row whose details are shown. */
  row: z.string(),
  /** What was typed and not sent yet, by key. */
  texts: z.record(z.string(), z.string()),
  /** What was sent, and the host has not said yet that it is in the file, by key. */
  sent: z._default(z.record(z.string(), z.string()), {}),
  /** How far down each screen was scrolled, in pixels, by key. */
  scroll: z.record(z.string(), z.number()),
})

/** Things remembered of a kind, each for a field, a row of scores or a screen: a dozen answers’ worth. */
const MOST = 150

/**
 * What the panel remembers by itself: where the person is and what they are typing. It is lost neither when the view is
 * hidden or moved nor when the window is reloaded; all else the host sends anew.
 */
export class Memory {
  readonly #kept: z.infer<typeof memorySchema>

  constructor() {
    const kept = z.safeParse(memorySchema, host.getState())
    this.#kept = kept.success ? kept.data : {tab: 'coach', open: {}, row: '', texts: {}, sent: {}, scroll: {}}
  }

  get tab(): Tab {
    return this.#kept.tab
  }

  set tab(tab: Tab) {
    this.#kept.tab = tab
    this.#keep()
  }

  isOpen(key: string, byDefault: boolean): boolean {
    return this.#kept.open[key] ?? byDefault
  }

  setOpen(key: string, isOpen: boolean): void {
    keepLast(this.#kept.open, key, isOpen)
    this.#keep()
  }

  get row(): string {
    return this.#kept.row
  }

  set row(row: string) {
    this.#kept.row = row
    this.#keep()
  }

  text(key: string): string | undefined {
    return this.#kept.texts[key]
  }

  setText(key: string, text: string | undefined): void {
    if (text === undefined) delete this.#kept.texts[key]
    else keepLast(this.#kept.texts, key, text)
    this.#keep()
  }

  /** The field is empty again; should the host refuse the text, it comes back. */
  send(key: string, text: string): void {
    this.#kept.sent[key] = joined(this.#kept.sent[key], text)
    this.setText(key, undefined)
  }

  /** What was sent is where it belongs. */
  settle(key: string): void {
    delete this.#kept.sent[key]
    this.#keep()
  }

  /** What was sent did not arrive: it stands before what was typed since. By default, all that is not settled. */
  giveBack(keys: readonly string[] = Object.keys(this.#kept.sent)): void {
    for (const key of keys) {
      const text = joined(this.#kept.sent[key], this.#kept.texts[key])
      delete this.#kept.sent[key]
      if (text) this.setText(key, text)
    }
  }

  scroll(key: string): number {
    return this.#kept.scroll[key] ?? 0
  }

  setScroll(key: string, pixels: number): void {
    keepLast(this.#kept.scroll, key, pixels)
    this.#keep()
  }

  #keep(): void {
    host.setState(this.#kept)
  }
}

/** Keeps one more; the oldest goes where there are too many, as it is of a file that is long gone. */
function keepLast<T>(all: Record<string, T>, key: string, value: T): void {
  delete all[key]
  all[key] = value
  const [oldest = '', ...others] = Object.keys(all)
  if (others.length >= MOST) delete all[oldest]
}

function joined(...texts: (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n')
}
