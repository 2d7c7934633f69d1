import {type Fact, factOf} from '../document/block.ts'
import type {MarkdownDocument, Placed} from '../document/document.ts'
import {type Heading, headings} from '../document/headings.ts'
import {type Section as Outlined, sectionAt} from '../document/outline.ts'
import type {Draft} from '../rules/rule.ts'
import {type Part, parts, withoutLabel} from './parts.ts'
import type {Section} from './section.ts'

/** What goes on for longer is no section of a product document. */
const MOST_PARTS = 500
/** Nor does a document have more sections on one thing; a limit keeps each key press cheap. */
const MOST_SECTIONS = 30
/** Labels in list items are fields of something, and head no section. */
const ITEM_LABEL = 9

/** What sections that no checklist has as an element, or not in every document type, are called. */
const TITLES = {
  risks: /\brisks?\b|\b(?:could|can|might) go wrong\b|\bpre-?mortem\b/i,
  assumptions:
    /^\W*(?:\d+[.)]?\s*)*(?:(?:key|core|main|critical|riskiest|product|our)\s+)*(?:assumptions?|beliefs|leaps? of faith|what (?:must|has to) be true)\b(?!.*(?:risk|dependenc|constraint))/i,
  dependencies: /\bdependenc(?:y|ies)\b|\bdepends on\b/i,
  questions: /\b(?:open|unresolved|outstanding|remaining)\s+(?:questions?|issues|points|decisions)\b/i,
  rollout:
    /\broll-?\s?out\b|\b(?:launch|release|go-live|deployment) (?:plan|stages?|phases?|strategy)\b|\b(?:phased|staged|gradual) (?:launch|release)\b/i,
  experiment:
    /^[^a-z]*(?:[\w-]+ ){0,2}(?:experiments?|a\/b[ -]?tests?|split tests?)(?: (?:plan|design|set-?up|proposal|details))?\W*(?::.*)?$/i,
  appetite: /\bappetite\b/i,
  'rabbit-holes': /\brabbit[- ]?holes?\b/i,
  breaking: /\bbreaking\b|\bremoved\b|\bdeprecat\w+|\bdiscontinued\b/i,
  now: /^[^a-z]*now\b(?!.*\b(?:next|later)\b)(?:\W.*)?$/i,
  next: /^[^a-z]*next\b(?!.*\b(?:now|later)\b)(?:\W.*)?$/i,
  later: /^[^a-z]*later\b(?!.*\b(?:now|next)\b)(?:\W.*)?$/i,
} as const

export type Topic = keyof typeof TITLES

/** The headings of a block that announce a topic. */
const announced = factOf((topic: Topic): Fact<readonly Heading[]> => {
  return block =>
    block.fact(headings).filter(({title, level}) => level < ITEM_LABEL && TITLES[topic].test(title))
})

/** The sections whose heading announces a topic, with their subsections; one within another is part of that. */
export function sectionsOn(draft: Draft, topic: Topic): Section[] {
  return headingsOn(draft.document, topic).map(({heading, start, bodyStart, end}) => {
    return {start, bodyStart, end, heading, parts: partsBetween(draft.document, start, bodyStart, end)}
  })
}

/**
 * The same sections, with nothing read of what is in them: all, or those that follow the ones known `already`, the last
 * of which ends at `after`.
 */
export function headingsOn(
  document: MarkdownDocument,
  topic: Topic,
  {after, already} = {after: 0, already: 0},
): Outlined[] {
  const found: Outlined[] = []
  let end = after
  for (const {item, offset} of document.each(announced(topic), after)) {
    if (already + found.length === MOST_SECTIONS) break
    const start = offset + item.start
    const section = start < end ? undefined : sectionAt(document, start)
    if (!section) continue
    found.push(section)
    end = section.end
  }
  return found
}

/** The parts of a whole document, as of a section. */
export function allParts({document}: Draft): Placed<Part>[] {
  return partsBetween(document, 0, 0, document.text.length)
}

/** The parts of a section that starts at `from`, its text at `bodyStart`, and ends at `to`. */
export function partsBetween(
  document: MarkdownDocument,
  from: number,
  bodyStart: number,
  to: number,
): Placed<Part>[] {
  const found: Placed<Part>[] = []
  for (const {block, offset} of document.blocksIn(from, to)) {
    for (const item of block.fact(parts)) {
      const start = offset + item.start
      if (start >= to || offset + item.until <= bodyStart) continue
      if (start >= bodyStart) found.push({item, offset})
      else if (item.kind !== 'heading') {
        const rest = withoutLabel(item, bodyStart - offset)
        if (rest) found.push({item: rest, offset})
      }
      if (found.length === MOST_PARTS) return found
    }
  }
  return found
}
