import type {LintRecord} from '../core/record.ts'
import type {DocumentType} from '../core/types.ts'
import type {Settings} from './settings.ts'

/** One document to check. */
export interface Job {
  /** As the record is to name it. */
  path: string
  /** Where it is read; absent where the text is here already. */
  file?: string
  text?: string
  settings: Settings
  type?: DocumentType
  /** Whether to apply the fixes that need no thought. */
  fix: boolean
}

/** What there is to say of a document. */
export interface Result {
  record: LintRecord
  /** One a finding, in their order: see fingerprints.ts. */
  fingerprints: readonly string[]
  /** Whether `--fix` would change the document. */
  isFixable: boolean
  /** The text after fixing, where the engine was asked to fix. */
  fixed?: {text: string; isChanged: boolean}
}

/** What the engine says of a document. */
export interface Checked extends Result {
  /** Of the text that the record is about. */
  digest: string
}
