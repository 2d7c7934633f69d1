/** The document types that PMPrep knows. */
export const documentTypes = [
  'prd',
  'one-pager',
  'pr-faq',
  'pitch',
  'feature-spec',
  'experiment',
  'roadmap',
  'release-notes',
  'faq',
  'user-story',
  'backlog',
  'answer',
  'story-bank',
  'career-narrative',
  'milestone-log',
] as const
export type DocumentType = (typeof documentTypes)[number]

export const severities = ['error', 'warning', 'information', 'hint'] as const
export type Severity = (typeof severities)[number]

/** A half-open range of UTF-16 offsets in a text. */
export interface Range {
  start: number
  end: number
}

export interface Edit extends Range {
  text: string
}

/** A titled list of edits that removes a finding. HTML comments in its text are guidance: tab stops in an editor. */
export interface Fix {
  title: string
  edits: readonly Edit[]
  /** True where the edits need no thought of the writer's: “fix all” and `--fix` apply only such fixes. */
  safe?: boolean
}

/** A second place that a finding is about: the other half of a contradiction, the first of two alike. */
export interface Related extends Range {
  /** What stands there, as a noun phrase: “the first R3”. */
  message: string
}

/** What a rule yields. */
export interface Problem extends Range {
  /** What is there, and what was expected. */
  message: string
  related?: readonly Related[]
  /** True for words that could go without loss: an editor fades them out. */
  unnecessary?: boolean
  /** Where this instance deserves another severity than the rule's own. */
  severity?: Severity
  fixes?: readonly Fix[]
}

/** What PMPrep has to say about one place of a document: squiggle, quick fix, hover and CLI line are all made of it. */
export interface Finding extends Range {
  rule: string
  severity: Severity
  message: string
  why: string
  /** The rule's page. */
  href: string
  related: readonly Related[]
  unnecessary: boolean
  fixes: readonly Fix[]
}

const statuses = ['covered', 'weak', 'missing'] as const
export type Status = (typeof statuses)[number]

/** What a document has of one element that its checklist asks for. */
export interface ElementState {
  id: string
  status: Status
  /** How sure the reading is, 0 to 1. */
  confidence: number
  /** The heading it stands under, else the sentence that shows it; absent where nothing was found. */
  place?: Range
  /** True where `place` is a heading that announces this element. */
  announced: boolean
  /** The parts of the element that were found, and those that were not, in words that a message can list. */
  found: readonly string[]
  lacking: readonly string[]
  /** What its status alone does not say, as a clause, and where that is to be seen: “it names a solution”. */
  remark?: Range & {text: string}
}
