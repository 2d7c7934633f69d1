import type {Placed} from '../document/document.ts'
import {keptWith} from '../document/kept.ts'
import type {Draft} from '../rules/rule.ts'
import {parts as linesOf, type Part} from '../sections/parts.ts'
import {type Section, sectionOf, sectionsNamed} from '../sections/section.ts'
import {shallSentences} from './ears.ts'
import {type Id, Numbering} from './ids.ts'
import {readLine, readRow} from './read-line.ts'
import type {Requirement} from './requirement.ts'

/** A section of requirements, with those that stand in it. */
export interface RequirementSet {
  section: Section
  requirements: readonly Requirement[]
}

/** Subsections that speak about requirements and state none. */
const ABOUT =
  /\b(?:trac(?:e|ing|eability)|depend\w*|priorit\w*|accept\w*|verif\w*|tests?|test cases?|summary|overview|history|changes?|estimates?|notes?|rationale|questions?|risks?|assumptions?|glossary|definitions?|journeys?|personas?|out of scope|not in scope|non-goals?|future|metrics?|edge cases?)\b/i

/** Lines after which no further section is read: nobody reviews more, and a limit keeps each key press cheap. */
const MOST_LINES = 1000

/** The sections of requirements of a document, wherever they stand; one within another counts with that one. */
export const requirementSets = keptWith((draft: Draft): readonly RequirementSet[] => {
  if (draft.type === 'backlog') return [wholeBacklog(draft)]
  const own = sectionOf(draft, 'requirements')
  const all = [...(own?.heading ? [own] : []), ...sectionsNamed(draft, 'requirements')]
  const sections: Section[] = []
  for (const section of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = sections.at(-1)
    if (!last || section.start >= last.end) sections.push(section)
  }
  const sets: RequirementSet[] = []
  for (let lines = 0, at = 0; at < sections.length && lines < MOST_LINES; at++) {
    const section = sections[at] as Section
    sets.push({section, requirements: read(section)})
    lines += section.parts.length
  }
  return sets
})

/** In a backlog every line is a requirement, under whatever heading. */
function wholeBacklog({document}: Draft): RequirementSet {
  const parts: Placed<Part>[] = []
  for (const placed of document.each(linesOf)) {
    parts.push(placed)
    if (parts.length === MOST_LINES) break
  }
  const section = {start: 0, bodyStart: 0, end: document.text.length, parts}
  return {section, requirements: read(section)}
}

/** All requirements of a document, in order. */
export const allRequirements = keptWith((draft: Draft): readonly Requirement[] =>
  requirementSets(draft).flatMap(it => it.requirements),
)

function read({parts}: Section): Requirement[] {
  const found: Requirement[] = []
  let title = ''
  let isAbout = false
  let heading: Requirement | undefined
  const flush = () => {
    if (heading) found.push(heading)
    heading = undefined
  }
  for (const placed of parts) {
    const {item} = placed
    if (item.kind === 'heading') {
      flush()
      title = item.text.trim()
      const own = line(placed, title)
      isAbout = !own?.id && ABOUT.test(title)
      if (own?.id) heading = {...own, form: 'heading'}
    } else if (isAbout) continue
    else if (item.kind === 'row') {
      flush()
      const own = row(placed, title)
      if (own) found.push(own)
    } else if (item.kind === 'item') {
      flush()
      found.push(...items(placed, title))
    } else {
      const own = line(placed, title)
      if (own && (own.modal || own.id)) {
        found.push(heading?.id && !own.id ? {...own, id: heading.id} : own)
        heading = undefined
      }
    }
  }
  flush()
  return found
}

/** An item, or what is nested in it where the item only introduces: “The clerk can:”. */
function items(placed: Placed<Part>, title: string): Requirement[] {
  const own = line(placed, title)
  if (own) return [own]
  const {item, offset} = placed
  return item.inner
    .filter(it => it.kind === 'item')
    .flatMap(it => items({item: it, offset}, item.label?.title ?? title))
}

function line(placed: Placed<Part>, title: string): Requirement | undefined {
  const {item, offset} = placed
  const {id, isAside, isStory, text, start, end, modal} = readLine(item)
  if (isAside && !id) return undefined
  return {
    form: item.kind === 'item' || item.kind === 'heading' ? item.kind : 'paragraph',
    text,
    start: offset + start,
    end: offset + end,
    part: placed,
    title,
    isStory,
    guided: item.guided,
    ...(id && {id: shifted(id, offset)}),
    ...(modal && {modal}),
  }
}

function row(placed: Placed<Part>, title: string): Requirement | undefined {
  const {item, offset} = placed
  const {line} = readRow(item)
  if (!line) return undefined
  const {id, start, end, ...own} = line
  return {
    ...own,
    form: 'row',
    start: offset + start,
    end: offset + end,
    part: placed,
    title,
    guided: item.guided,
    ...(id && {id: shifted(id, offset)}),
  }
}

function shifted(id: Id, by: number): Id {
  return {...id, start: id.start + by, end: id.end + by}
}

/** The ids of a document, those of “shall” sentences outside its requirements among them. */
export const numbering = keptWith((draft: Draft): Numbering => {
  const own = allRequirements(draft).flatMap(({id}) => id ?? [])
  const others = [...draft.document.each(shallSentences)].flatMap(
    ({item: {part}}) => (part && readLine(part).id) ?? [],
  )
  return new Numbering([...own, ...others])
})
