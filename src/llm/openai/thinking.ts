const OPEN = '<think>'
const CLOSE = '</think>'

/** Takes out the thinking that some models write before their reply, between tags, in the same text. */
export class ThinkingFilter {
  #held = ''
  #state: 'start' | 'inside' | 'behind' | 'after' = 'start'

  get isThinking(): boolean {
    return this.#state === 'inside'
  }

  /** The text to show of what has come: none while it may still be thinking. */
  push(text: string): string {
    if (this.#state === 'after') return text
    if (this.#state === 'behind') return this.#behind(text)
    this.#held += text
    if (this.#state === 'start') {
      const begun = this.#held.trimStart()
      if (begun.length < OPEN.length && OPEN.startsWith(begun)) return ''
      if (!begun.startsWith(OPEN)) return this.#release(this.#held)
      this.#state = 'inside'
    }
    const end = this.#held.indexOf(CLOSE)
    if (end >= 0) {
      this.#state = 'behind'
      return this.#behind(this.#held.slice(end + CLOSE.length))
    }
    this.#held = this.#held.slice(-CLOSE.length)
    return ''
  }

  /** What is left when nothing more comes. */
  flush(): string {
    return this.#state === 'start' ? this.#release(this.#held) : ''
  }

  /** The reply begins with its first word. */
  #behind(text: string): string {
    const words = text.trimStart()
    return words === '' ? '' : this.#release(words)
  }

  #release(text: string): string {
    this.#state = 'after'
    this.#held = ''
    return text
  }
}
