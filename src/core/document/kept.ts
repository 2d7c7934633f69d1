/**
 * A reading of a fact's item, such as a sentence: computed once, and kept with the item for as long as its block is.
 */
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
