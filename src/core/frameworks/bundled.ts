import type {DocumentType} from '../types.ts'
import data from './bundled.json' with {type: 'json'}
import type {Checklist, ElementDefinition} from './schema.ts'
import {withSharedLists} from './shared-lists.ts'

// `npm run generate` has checked the YAML and written the JSON: nothing is parsed when the extension starts.
const {elements: definitions, checklists: lists} = data as unknown as {
  elements: readonly ElementDefinition[]
  checklists: Readonly<Record<DocumentType, Checklist>>
}

/** The elements that PMPrep knows, in the order in which a document usually has them. */
export const elements: readonly ElementDefinition[] = withSharedLists(definitions)

/** What each document type is held against. */
export const checklists: Readonly<Record<DocumentType, Checklist>> = lists
