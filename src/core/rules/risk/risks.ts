import {keptWith} from '../../document/kept.ts'
import {cellOf, type Entry, entriesOf} from '../../sections/entries.ts'
import type {OwnSection} from '../../sections/own-section.ts'
import type {DocumentType} from '../../types.ts'

/** The document types that list risks. */
export const riskTypes: readonly DocumentType[] = [
  'prd',
  'one-pager',
  'pr-faq',
  'feature-spec',
  'experiment',
  'pitch',
]

/** The risks that a section lists; none of a list that a writer is at. */
export const risksIn = keptWith((own: OwnSection): readonly Entry[] => {
  const entries = entriesOf(own, own.section).filter(it => /\p{L}{3}/u.test(it.text))
  return entries.every(it => it.guided) ? [] : entries
})

export const MITIGATION =
  /\b(?:mitigat\w*|responses?|counter-?measures?|actions?|treatment|contingency|prevention|what we (?:do|will do)|how we\b.*|plan)\b/i
const FIELD =
  /(?:^|\n)\W*(?:mitigations?(?: (?:plan|strategy))?|response|counter-?measures?|contingency|plan)\W*[:–—-]\s*([^\n]+)/i

/** What a risk's mitigation says: its cell, or its labelled line. */
export function mitigationOf(entry: Entry): string | undefined {
  return cellOf(entry, MITIGATION)?.text ?? FIELD.exec(entry.text)?.[1]
}
