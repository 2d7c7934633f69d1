import type {MarkdownDocument, Placed} from '../document/document.ts'
import {type Sentence, sentences} from '../document/sentences.ts'
import type {Part} from './parts.ts'
import {flat, type Section, type Source} from './section.ts'

/** A sentence and the part it stands in; offsets of both count from the same block's start. */
export interface SentenceOfPart extends Placed<Sentence> {
  line: Part
}

/** The sentences of a section's parts, in order; those of headings and table headers are not among them. */
export function sentencesOf({document}: Source, section: Section): readonly SentenceOfPart[] {
  let found = knownSentences.get(section)
  if (!found) {
    found = readSentences(document, section)
    knownSentences.set(section, found)
  }
  return found
}

const knownSentences = new WeakMap<Section, readonly SentenceOfPart[]>()

function readSentences(document: MarkdownDocument, section: Section): SentenceOfPart[] {
  const lines = new Map<number, Part[]>()
  for (const {item, offset} of flat(section.parts)) {
    if (item.kind === 'heading' || (item.kind === 'row' && !item.header)) continue
    const same = lines.get(offset)
    if (same) same.push(item)
    else lines.set(offset, [item])
  }
  const found: SentenceOfPart[] = []
  for (const {block, offset} of document.blocksIn(section.start, section.end)) {
    const own = lines.get(offset)
    if (!own) continue
    let at = 0
    for (const item of block.fact(sentences)) {
      while (at < own.length && (own[at] as Part).end <= item.start) at++
      const line = own[at]
      if (!line || item.end > line.end) continue
      if (line.start <= item.start) found.push({item, offset, line})
      // The sentence that a label opens: “**Problem:** nurses scroll …”.
      else
        found.push({
          item: {...item, start: line.start, text: item.text.slice(line.start - item.start)},
          offset,
          line,
        })
    }
  }
  return found
}
