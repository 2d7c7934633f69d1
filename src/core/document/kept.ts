/** A reading of a thing that does not change (a sentence, a document, settings): computed once, and kept as long as it. */
export function keptWith<Item extends object, T extends object>(read: (item: Item) => T): (item: Item) => T {
  const known = new WeakMap<Item, T>()
  return item => {
    let found = known.get(item)
    if (!found) {
      found = read(item)
      known.set(item, found)
    }
    return found
  }
}

/** Whether two lists hold the same objects. */
export function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((it, index) => it === b[index])
}
