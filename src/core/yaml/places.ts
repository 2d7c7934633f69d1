import {EVENT_ID, type Event, getScalarValue, parseEvents} from 'js-yaml'
import type {Range} from '../types.ts'

/** Where the value of a path of keys and indexes stands in a YAML text. */
export type YamlPlaces = (path: readonly PropertyKey[]) => Range

interface Node {
  start: number
  end: number
  children: Map<string, Node>
}

/**
 * Finds values in a YAML text: of a mapping's entry the key, so that a squiggle stands under one word. Of a path that
 * leads nowhere, as that of a key that is lacking, the place of its last step that is there.
 * @throws YAMLException where the text is no YAML
 */
export function yamlPlaces(text: string): YamlPlaces {
  const reader = new Reader(text, parseEvents(text, {}))
  const root = reader.document()
  return path => {
    let node = root
    for (const step of path) {
      const next = node.children.get(String(step))
      if (!next) break
      node = next
    }
    return node === root ? firstLine(text) : {start: node.start, end: node.end}
  }
}

/** Builds the tree of places from js-yaml's flat list of events. */
class Reader {
  readonly #text: string
  readonly #events: readonly Event[]
  #next = 0

  constructor(text: string, events: readonly Event[]) {
    this.#text = text
    this.#events = events
  }

  document(): Node {
    if (this.#events[0]?.type === EVENT_ID.DOCUMENT) this.#next = 1
    return this.#node() ?? {start: 0, end: 0, children: new Map()}
  }

  /** The node that begins here; undefined at the end of a collection. */
  #node(): Node | undefined {
    const event = this.#events[this.#next]
    if (!event || event.type === EVENT_ID.POP) return undefined
    this.#next++
    const children = new Map<string, Node>()
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return {start: event.valueStart, end: event.valueEnd, children}
      case EVENT_ID.ALIAS:
        return {start: event.anchorStart, end: event.anchorEnd, children}
      case EVENT_ID.MAPPING:
        return this.#collection(event.start, children, true)
      case EVENT_ID.SEQUENCE:
        return this.#collection(event.start, children, false)
      default:
        return undefined
    }
  }

  #collection(start: number, children: Map<string, Node>, isMapping: boolean): Node {
    for (let index = 0; ; index++) {
      const event = this.#events[this.#next]
      const item = this.#node()
      if (!item) break
      if (!isMapping) {
        children.set(String(index), item)
        continue
      }
      const key = event?.type === EVENT_ID.SCALAR ? getScalarValue(this.#text, event) : ''
      const value = this.#node()
      children.set(key, {start: item.start, end: item.end, children: value?.children ?? new Map()})
    }
    this.#next++
    return {start, end: this.#lineEnd(start), children}
  }

  #lineEnd(at: number): number {
    const rest = this.#text.slice(at).search(/[ \t]*(?:\r|\n|$)/)
    return at + rest
  }
}

/** The first line that says something. */
function firstLine(text: string): Range {
  const match = /^(?![ \t]*#)[ \t]*\S[^\r\n]*/m.exec(text)
  return match ? {start: match.index, end: match.index + match[0].length} : {start: 0, end: 0}
}
