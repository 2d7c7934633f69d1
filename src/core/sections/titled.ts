import type {Placed} from '../document/document.ts'
import {outline} from '../document/outline.ts'
import type {Draft} from '../rules/rule.ts'
import {type Part, parts} from './parts.ts'
import type {Section} from './section.ts'

/** What goes on for longer is no section of a product document. */
const MOST_PARTS = 500
/** Labels in list items are fields of something, and head no section. */
const ITEM_LABEL = 9

/**
 * The sections whose heading is so, with their subsections; one that lies within another is part of that. For what no
 * checklist has as an element.
 */
export function sectionsTitled(draft: Draft, title: RegExp): Section[] {
  const found: Section[] = []
  for (const {heading, start, bodyStart, end} of outline(draft.document)) {
    if (heading.level >= ITEM_LABEL || !title.test(heading.title)) continue
    if (found.some(it => it.start < start && end <= it.end)) continue
    found.push({start, bodyStart, end, heading, parts: partsBetween(draft, start, bodyStart, end)})
  }
  return found
}

/** The parts of a whole document, as of a section. */
export function allParts(draft: Draft): Placed<Part>[] {
  return partsBetween(draft, 0, 0, draft.document.text.length)
}

function partsBetween({document}: Draft, from: number, bodyStart: number, to: number): Placed<Part>[] {
  const {starts, blocks} = document
  const found: Placed<Part>[] = []
  for (let i = firstAt(starts, from); i < blocks.length && (starts[i] as number) < to; i++) {
    const offset = starts[i] as number
    for (const item of blocks[i]!.fact(parts)) {
      const start = offset + item.start
      if (start >= to || offset + item.until <= bodyStart || found.length === MOST_PARTS) continue
      if (start >= bodyStart) found.push({item, offset})
      else if (item.kind !== 'heading') {
        const rest = withoutLabel(item, bodyStart - offset)
        if (rest) found.push({item: rest, offset})
      }
    }
  }
  return found
}

/** A part without the label or bold line that heads the section. */
function withoutLabel(part: Part, bodyStart: number): Part | undefined {
  const shift = bodyStart - part.start
  const skipped = /^[\s:*_–—-]*/.exec(part.text.slice(shift))?.[0].length ?? 0
  const start = bodyStart + skipped
  if (start >= part.end) return part.inner.length > 0 ? {...part, text: '', start: part.end} : undefined
  const {label: _, ...rest} = part
  return {...rest, start, text: part.text.slice(shift + skipped)}
}

/** The index of the block that an offset stands in. */
function firstAt(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= at) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
