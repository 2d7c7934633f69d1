const OPEN = '<think>'
const CLOSE = '</think>'

/** Takes out the thinking that some models write before their reply, between tags, in the same text. */
export class ThinkingFilter {
  #held = ''
  #state: 'start' | 'inside' | 'after' = 'start'

  get isThinking(): boolean {
    return this.#state === 'inside'
  }

  /** The text to show of what has come: none while it may still be thinking. */
  push(text: string): string {
    if (this.#state === 'after') return text
    this.#held += text
    if (this.#state === 'start') {
      const begun = this.#held.trimStart()
      if (begun.length < OPEN.length && OPEN.startsWith(begun)) return ''
      if (!begun.startsWith(OPEN)) return this.#release(this.#held)
      this.#state = 'inside'
    }
    const end = this.#held.indexOf(CLOSE)
    if (end >= 0) return this.#release(this.#held.slice(end + CLOSE.length).trimStart())
    this.#held = this.#held.slice(-CLOSE.length)
    return ''
  }

  /** What is left when nothing more comes. */
  flush(): string {
    return this.#state === 'start' ? this.#release(this.#held) : ''
  }

  #release(text: string): string {
    this.#state = 'after'
    this.#held = ''
    return text
  }
}
