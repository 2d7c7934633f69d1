import type {MarkdownDocument} from '../document/document.ts'
import {type DefinedId, definedIds} from './ids.ts'

/** The id after the last of its kind, with the entry that it opens, written as that one is. */
export interface NextId {
  id: string
  /** The last of its kind. */
  after: string
  /** Markdown with comments for guidance, to stand on a line of its own. */
  text: string
}

/** Prefixes under which requirements are numbered. */
const REQUIREMENT = /^(?:[FNBUSP]?R|REQ|F|SHALL)\b|^[A-Z]*R?EQ\b|^[FN]{1,2}R/
const BEHAVIOUR =
  'When <!-- the trigger -->, the <!-- part of the product --> shall <!-- what can then be seen, with limits as numbers -->.'
const GUIDANCE: readonly [prefix: RegExp, guidance: string][] = [
  [/^(?:G|GOAL|O|OBJ)\b/, '<!-- the change for people or the business, with the metric that shows it -->'],
  [/^(?:M|KPI|SC|MET)\b/, '<!-- the metric: from which value to which, by when -->'],
  [/^(?:Q|OQ)\b/, '<!-- the question, who answers it, by when -->'],
  [/^(?:RK|RISK|RSK)\b/, '<!-- cause, event, effect; what acts on the cause; an owner -->'],
  [/^(?:US|STORY)\b/, 'As a <!-- role -->, I want to <!-- act -->, so that <!-- what is gained -->.'],
]
const PARTS = /^(.*?)(\d+)$/

/** The next free id of each kind that a document numbers, in the order in which the kinds first appear. */
export function nextIds(document: MarkdownDocument): NextId[] {
  const kinds = new Map<string, {last: DefinedId; number: number; width: number}>()
  for (const defined of definedIds(document).values()) {
    const [, prefix, digits] = PARTS.exec(defined.id) ?? []
    if (prefix === undefined || digits === undefined) continue
    const known = kinds.get(prefix)
    const number = Number(digits)
    if (!known || number > known.number) kinds.set(prefix, {last: defined, number, width: digits.length})
  }
  return [...kinds].map(([prefix, {last, number, width}]) => {
    const id = `${prefix}${String(number + 1).padStart(width, '0')}`
    return {id, after: last.id, text: entryLike(document.text, last, id)}
  })
}

/** Whether an id is of the kinds that requirements are numbered by: R3, FR-12, REQ_7. */
export function isRequirement(id: string): boolean {
  return REQUIREMENT.test(kindOf(id))
}

function kindOf(id: string): string {
  return id.replace(/[-_.]?\d.*$/, '')
}

function entryLike(text: string, {place, entry, definition}: DefinedId, id: string): string {
  const guidance = isRequirement(id)
    ? BEHAVIOUR
    : (GUIDANCE.find(([prefix]) => prefix.test(kindOf(id)))?.[1] ?? '<!-- what it is -->')
  const before = text.slice(entry.start, definition.start).replace(/^\d+/, it => String(Number(it) + 1))
  const after = text.slice(definition.end, entry.end)
  const marks = /^[*_`\])]*(?:[ \t]*[:.)–—-](?=[\s*_`]|$))?[*_`\])]*[ \t]*/.exec(after)?.[0] ?? ''
  if (place === 'heading') return `${before}${id}${marks || ': '}<!-- in a few words -->\n\n${guidance}\n`
  if (place !== 'row') return `${before}${id}${marks || ' '}${guidance}`
  const named = /^[^|]*[^|\s]/.test(after.slice(marks.length))
  const cells = after.replace(/\\\|/g, '').split('|').length - 2
  return `${before}${id}${marks}${named ? '<!-- its name --> ' : ''}${'| <!-- … --> '.repeat(Math.max(0, cells))}|`
}
