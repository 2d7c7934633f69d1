/** An item of one of the lists in a JSON object, as text. */
export interface Item {
  list: string
  json: string
}

/** No item is that long. */
const MOST = 20_000

/**
 * Gives the items of the lists in a JSON object one by one, while it is still coming: `{"findings": [{…}, {…}` has two.
 * What stands before the object is passed over. It checks nothing: a text that is no JSON gives no items, or odd ones.
 */
export class ItemReader {
  #depth = 0
  #inString = false
  #isEscaped = false
  /** The string that was read last at the depth of the lists' names. */
  #name = ''
  #list = ''
  #item = ''

  push(text: string): Item[] {
    const items: Item[] = []
    for (const character of text) {
      const item = this.#take(character)
      if (item) items.push(item)
    }
    return items
  }

  #take(character: string): Item | undefined {
    if (this.#depth >= 3 && this.#item.length <= MOST) this.#item += character
    if (this.#inString) {
      this.#takeInString(character)
      return undefined
    }
    if (character === '"' && this.#depth > 0) {
      this.#inString = true
      if (this.#depth === 1) this.#name = ''
    } else if (character === '{' || (character === '[' && this.#depth > 0)) {
      this.#depth++
      if (this.#depth === 2) this.#list = this.#name
      if (this.#depth === 3) this.#item = character
    } else if ((character === '}' || character === ']') && this.#depth > 0) {
      this.#depth--
      if (this.#depth === 2) return {list: this.#list, json: this.#item}
    }
    return undefined
  }

  #takeInString(character: string): void {
    if (this.#isEscaped) this.#isEscaped = false
    else if (character === '\\') this.#isEscaped = true
    else if (character === '"') this.#inString = false
    else if (this.#depth === 1 && this.#name.length < 40) this.#name += character
  }
}

/** The lists in a whole reply: JSON, or JSON in a fence or among words. Undefined where there is none. */
export function listsIn(reply: string): Map<string, unknown[]> | undefined {
  for (const candidate of candidates(reply)) {
    const value = parsed(candidate)
    if (Array.isArray(value)) return new Map([['findings', value]])
    if (typeof value !== 'object' || value === null) continue
    const lists = listsOf(value)
    if (lists.size > 0) return lists
    // Some put what they were asked for into one more object.
    const [inner, more] = Object.values(value)
    if (more === undefined && typeof inner === 'object' && inner !== null) {
      const deeper = listsOf(inner)
      if (deeper.size > 0) return deeper
    }
  }
  return undefined
}

function listsOf(value: object): Map<string, unknown[]> {
  return new Map(Object.entries(value).filter(([, it]) => Array.isArray(it)))
}

function* candidates(reply: string): Generator<string> {
  yield reply
  const fence = reply.indexOf('```')
  const fenceEnd = reply.indexOf('```', fence + 3)
  if (fence >= 0 && fenceEnd > fence) yield reply.slice(fence + 3, fenceEnd).replace(/^\w{0,20}\s/, '')
  yield reply.slice(Math.max(0, reply.indexOf('{')), reply.lastIndexOf('}') + 1)
  yield reply.slice(Math.max(0, reply.indexOf('[')), reply.lastIndexOf(']') + 1)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
