import {keptWith} from '../../document/kept.ts'
import {cellOf, type Entry, entriesOf} from '../../sections/entries.ts'
import type {Section} from '../../sections/section.ts'
import {sectionsOn} from '../../sections/titled.ts'
import type {DocumentType} from '../../types.ts'
import type {Draft} from '../rule.ts'

/** The document types that list risks. */
export const riskTypes: readonly DocumentType[] = [
  'prd',
  'one-pager',
  'pr-faq',
  'feature-spec',
  'experiment',
  'pitch',
]

export interface Risks {
  section: Section
  entries: readonly Entry[]
}

/** The lists of risks of a document; those that a writer is at, or that hold no list, are not among them. */
export const risksOf = keptWith((draft: Draft): readonly Risks[] =>
  sectionsOn(draft, 'risks')
    .map(section => ({section, entries: entriesOf(draft, section).filter(it => /\p{L}{3}/u.test(it.text))}))
    .filter(({entries}) => entries.length > 0 && !entries.every(it => it.guided)),
)

export const MITIGATION =
  /\b(?:mitigat\w*|responses?|counter-?measures?|actions?|treatment|contingency|prevention|what we (?:do|will do)|how we\b.*|plan)\b/i
const FIELD =
  /(?:^|\n)\W*(?:mitigations?(?: (?:plan|strategy))?|response|counter-?measures?|contingency|plan)\W*[:–—-]\s*([^\n]+)/i

/** What a risk's mitigation says: its cell, or its labelled line. */
export function mitigationOf(entry: Entry): string | undefined {
  return cellOf(entry, MITIGATION)?.text ?? FIELD.exec(entry.text)?.[1]
}
