import type {MarkdownDocument, Placed} from '../../document/document.ts'
import {keptWith} from '../../document/kept.ts'
import {type Section, sectionsIn} from '../../document/outline.ts'
import {type Sentence, sentences} from '../../document/sentences.ts'
import type {Range} from '../../types.ts'

/** What a document says in short, before all else. Offsets count from the document's start. */
export interface Summary extends Range {
  heading: Section['heading']
  sentences: readonly Placed<Sentence>[]
}

const NAME =
  /^(?:[\d.]+\s*)?(?:(?:executive|short|brief|project|product|quick)\s+)?(?:summary|tl;?\s?dr|abstract|at a glance|in (?:short|brief|a nutshell))\W*$/i
/** A summary that comes after more sections than this is a conclusion. */
const AMONG_FIRST = 4
const MOST_SENTENCES = 40

/** The summary of a document, if a heading near its top announces one; without its subsections. */
export const summaryOf = keptWith((document: MarkdownDocument): {summary?: Summary} => {
  const sections: Section[] = []
  for (const it of sectionsIn(document, 0, document.text.length)) if (sections.push(it) > AMONG_FIRST) break
  const index = sections.slice(0, AMONG_FIRST).findIndex(it => NAME.test(it.heading.title))
  const section = sections[index]
  if (!section) return {}
  const end = Math.min(section.end, sections[index + 1]?.start ?? section.end)
  const found: Placed<Sentence>[] = []
  for (const {block, offset} of document.blocksIn(section.start, end)) {
    for (const item of block.fact(sentences)) {
      const start = offset + item.start
      if (start < section.bodyStart || start >= end) continue
      if (item.prose.kind === 'paragraph' || item.prose.kind === 'item') found.push({item, offset})
    }
    if (found.length >= MOST_SENTENCES) break
  }
  return found.length === 0
    ? {}
    : {summary: {start: section.bodyStart, end, heading: section.heading, sentences: found}}
})
