import type {Placed} from '../../document/document.ts'
import {isGuided} from '../../sections/guidance-line.ts'
import type {Part} from '../../sections/parts.ts'
import {type Section, sectionOf} from '../../sections/section.ts'
import type {Range} from '../../types.ts'
import type {Draft} from '../rule.ts'

/** One of the ways that a document weighs against each other. */
export interface Option {
  /** What is written about it, line by line; the first line opens with its name. */
  lines: readonly Placed<Part>[]
  text: string
  /** Its first line, or the first cell of its row. Offsets count from the document's start. */
  place: Range
}

export interface Choice {
  section: Section
  options: readonly Option[]
  /** Lines that belong to no option: introductions, “Decision: …”. */
  rest: readonly Placed<Part>[]
}

const known = new WeakMap<Draft, Choice | undefined>()

/** Reads the options of a document's alternatives; nothing where it has none, or the writer is at them. */
export function readChoice(draft: Draft): Choice | undefined {
  if (!known.has(draft)) known.set(draft, read(draft))
  return known.get(draft)
}

function read(draft: Draft): Choice | undefined {
  const section = sectionOf(draft, 'alternatives')
  const state = draft.elements.find(it => it.id === 'alternatives')
  if (!section?.heading || (!state?.announced && state?.status !== 'covered')) return undefined
  if (section.parts.some(it => isGuided(draft.document.text, it))) return undefined
  const headed = section.parts.some(({item}) => item.kind === 'heading' && !NO_OPTION.test(item.text))
  return headed ? underHeadings(section) : inLines(section)
}

/** Headings and labels under which something is said of all options, or of one already named. */
const NO_OPTION =
  /^[^a-zà-ÿ]*(?:decisions?|recommendations?|conclusions?|outcome|verdict|summary|comparison|criteria|evaluation|trade-?offs?|pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|downsides?|why|rationale|reasons?|chosen|selected|our choice|proposal|notes?|context|open questions?|question|answer|[qa]\s*[:.]|revisit|what we give up|next steps?)\b/i

function underHeadings(section: Section): Choice {
  const options: Option[] = []
  const rest: Placed<Part>[] = []
  let lines: Placed<Part>[] | undefined
  const flush = () => {
    if (lines) options.push(optionOf(lines))
    lines = undefined
  }
  for (const placed of section.parts) {
    if (placed.item.kind === 'heading') {
      if (
        /^[^a-zà-ÿ]*(?:pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?)\b/i.test(
          placed.item.text,
        ) &&
        lines
      ) {
        lines.push(placed)
        continue
      }
      flush()
      if (NO_OPTION.test(placed.item.text)) rest.push(placed)
      else lines = [placed]
    } else (lines ?? rest).push(placed)
  }
  flush()
  return {section, options, rest}
}

function inLines(section: Section): Choice {
  const options: Option[] = []
  const rest: Placed<Part>[] = []
  for (const placed of section.parts) {
    const {item} = placed
    const isOption =
      item.kind === 'item'
        ? !NO_OPTION.test(item.text)
        : item.kind === 'row'
          ? item.header !== undefined
          : isNamed(item)
    if (isOption) options.push(optionOf([placed]))
    else if (item.kind !== 'row') rest.push(placed)
  }
  return {section, options, rest}
}

/** “**Do nothing.** …”, “Option B: …” */
function isNamed({kind, label, text}: Part): boolean {
  return kind === 'paragraph' && label !== undefined && !NO_OPTION.test(text)
}

function optionOf(lines: readonly Placed<Part>[]): Option {
  const [{item, offset}] = lines as [Placed<Part>]
  const place = item.kind === 'row' && item.cells[0] ? item.cells[0] : item
  return {
    lines,
    text: lines.map(it => wordsOf(it.item)).join('\n'),
    place: {start: offset + place.start, end: offset + place.end},
  }
}

/** All words of a line, its cells and what is nested in it. */
export function wordsOf(part: Part): string {
  return [part.text, ...part.cells.map(it => it.text), ...part.inner.map(wordsOf)].join('\n')
}
