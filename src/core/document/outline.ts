import type {MarkdownDocument} from './document.ts'
import {type Heading, headings} from './headings.ts'
import {keptWith} from './kept.ts'

/** A heading with what stands beneath it, subsections included. Offsets count from the document's start. */
export interface Section {
  readonly heading: Heading
  readonly start: number
  /** Where the text beneath the heading starts. */
  readonly bodyStart: number
  readonly end: number
  readonly parent: Section | undefined
}

/** One shape for all of them: a document may have 10,000, and they are made anew at each edit. */
class Own implements Section {
  readonly heading: Heading
  readonly start: number
  readonly bodyStart: number
  end: number
  readonly parent: Section | undefined

  constructor(
    {kind, level, title, until, start, end}: Heading,
    offset: number,
    last: number,
    parent?: Section,
  ) {
    this.start = offset + start
    this.bodyStart = offset + end
    this.end = until === undefined ? last : offset + until
    this.heading = {kind, level, title, start: this.start, end: this.bodyStart}
    this.parent = parent
  }
}

/** The sections of a document, in order; one whose heading has a higher level number lies within the one before. */
export const outline = keptWith((document: MarkdownDocument): readonly Section[] => {
  const sections: Own[] = []
  const open: Own[] = []
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
    const section = new Own(item, offset, document.text.length, open.at(-1))
    sections.push(section)
    open.push(section)
  }
  close(document.text.length, 0)
  return sections
})

/** The section whose heading starts at an offset. */
export function sectionAt(document: MarkdownDocument, start: number): Section | undefined {
  const sections = outline(document)
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle] as Section).start < start) low = middle + 1
    else high = middle
  }
  return sections[low]?.start === start ? sections[low] : undefined
}
