import type {Block} from '../document/block.ts'
import type {MarkdownDocument, Placed} from '../document/document.ts'
import type {FrontMatter} from '../document/front-matter.ts'
import type {Checklist} from '../frameworks/schema.ts'
import type {DocumentType, ElementState, Finding, Problem, Severity} from '../types.ts'

/** What a document rule looks at: the document and what has been read from it. */
export interface Draft {
  document: MarkdownDocument
  frontMatter: FrontMatter | undefined
  type: DocumentType
  checklist: Checklist
  elements: readonly ElementState[]
}

/** Numbers from 1, and lists of words. */
type RuleOptions = Readonly<Record<string, number | readonly string[]>>

interface Meta<Options> {
  /** `family/name`: the name of its file and page, its setting and its suppressions. */
  id: string
  severity: Severity
  /** What it finds, one sentence: the rule table. */
  what: string
  /** Why that matters to a reader of the document, one sentence: shown with every finding. */
  why: string
  /** The document types it applies to; all where it is absent. */
  types?: readonly DocumentType[]
  /** Its settings, as they are where nobody sets them. */
  options?: Options & RuleOptions
}

/** A rule that needs only one block: it runs on changed blocks, and its problems are kept with the block. */
export interface BlockRule<Options = unknown> extends Meta<Options> {
  /** Whether it may have something to say to a block: most rules have not, and are not started for most blocks. */
  concerns?(block: Block): boolean
  checkBlock(block: Block, options: Options, type: DocumentType): Iterable<Problem>
}

/** A problem in a part of the document, and where that part starts. The same object where nothing has changed. */
export interface PlacedProblem extends Placed<Problem> {
  /** The finding that was made of it last, and with which settings: for `lint`. A field, as weak maps are slow. */
  known?: {settings: unknown; finding: Finding}
}

/** A rule that compares places of a document. It works on facts of the blocks, so that it costs little. */
export interface DocumentRule<Options = unknown> extends Meta<Options> {
  check(draft: Draft, options: Options): Iterable<Problem | PlacedProblem>
}

export type Rule = BlockRule | DocumentRule

/** Declares a rule on a whole document. Offsets of its problems count from the document's start. */
export function defineRule<Options>(rule: DocumentRule<Options>): DocumentRule {
  return rule as DocumentRule
}

/** Declares a rule on one block. Offsets of its problems count from the block's start. */
export function defineBlockRule<Options>(rule: BlockRule<Options>): BlockRule {
  return rule as BlockRule
}
