import type {DocumentType} from '../types.ts'
import data from './bundled.json' with {type: 'json'}
import type {Framework, Frameworks} from './framework.ts'
import type {Checklist, ElementDefinition} from './schema.ts'
import {withSharedLists} from './shared-lists.ts'

// `npm run generate` has checked the YAML and written the JSON: nothing is parsed when the extension starts.
const {elements: definitions, checklists} = data as unknown as {
  elements: readonly ElementDefinition[]
  checklists: Readonly<Record<DocumentType, Checklist>>
}

/** The elements that documents of several types have, in the order in which a document usually has them. */
export const elements: readonly ElementDefinition[] = withSharedLists(definitions)

/** What each document type is held against, unless a team has checklists of its own. */
export const shippedFrameworks: Frameworks = Object.fromEntries(
  Object.values(checklists).map((checklist): [string, Framework] => [
    checklist.type,
    {checklist, definitions: withDefined(checklist)},
  ]),
) as unknown as Frameworks

/**
 * The definitions for a checklist. A type that asks for none of the shared elements, such as a career narrative, has
 * nothing to do with them; else they are looked for too, and are the same objects, so that all types share what is made
 * of them.
 */
function withDefined({define = [], elements: asked}: Checklist): readonly ElementDefinition[] {
  const shared = asked.some(({id}) => elements.some(it => it.id === id)) ? elements : []
  if (define.length === 0) return shared
  const lists = elements[0]?.lists
  return [...shared, ...define.map(it => ({...it, lists: {...lists, ...it.lists}}))]
}
