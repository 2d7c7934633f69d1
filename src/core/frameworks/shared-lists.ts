import type {ElementDefinition} from './schema.ts'

/** Gives every definition the word lists of all, so that each can be looked for without the others. */
export function withSharedLists(elements: readonly ElementDefinition[]): ElementDefinition[] {
  const lists = Object.assign({}, ...elements.map(it => it.lists))
  return elements.map(it => ({...it, lists}))
}
