import type {Range} from '../types.ts'
import type {Claim} from './heading-names.ts'

/** A heading in the widest sense: `#`, bold line, label, a short plain line, a `<summary>`, a table's column or row. */
export interface Mark extends Range {
  kind: 'heading' | 'line' | 'label' | 'column'
  /** As in `Heading`; a section ends where a mark of its level or above begins. */
  level: number
  claims: readonly Claim[]
  /** “Phase 2”, “Sprint 1”: a step of whatever the section around it is about. */
  numbered: boolean
  /** Where its section ends at the latest. */
  until?: number
}
