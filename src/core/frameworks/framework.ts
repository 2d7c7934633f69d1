import type {DocumentType} from '../types.ts'
import type {Checklist, ElementDefinition} from './schema.ts'

/** What a document type is held against, with the elements that are looked for in such documents. */
export interface Framework {
  checklist: Checklist
  /** More than the checklist asks for: elements compete for what a sentence says. */
  definitions: readonly ElementDefinition[]
}

export type Frameworks = Readonly<Record<DocumentType, Framework>>
