import type {MarkdownDocument} from './document.ts'
import {type Heading, headings} from './headings.ts'
import {keptWith} from './kept.ts'

/** A heading with what stands beneath it, subsections included. Offsets count from the document's start. */
export interface Section {
  heading: Heading & {start: number; end: number}
  start: number
  /** Where the text beneath the heading starts. */
  bodyStart: number
  end: number
  parent?: Section
}

/** The sections of a document, in order; one whose heading has a higher level number lies within the one before. */
export const outline = keptWith((document: MarkdownDocument): readonly Section[] => {
  const sections: Section[] = []
  const open: Section[] = []
  const close = (at: number, level: number) => {
    for (
      let last = open.at(-1);
      last && (last.heading.level >= level || last.end <= at);
      last = open.at(-1)
    ) {
      last.end = Math.min(last.end, at)
      open.pop()
    }
  }
  for (const {item, offset} of document.each(headings)) {
    const start = offset + item.start
    close(start, item.level)
    const section: Section = {
      heading: {...item, start, end: offset + item.end},
      start,
      bodyStart: offset + item.end,
      end: item.until === undefined ? document.text.length : offset + item.until,
    }
    const parent = open.at(-1)
    if (parent) section.parent = parent
    sections.push(section)
    open.push(section)
  }
  close(document.text.length, 0)
  return sections
})
