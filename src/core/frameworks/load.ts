import type * as z from 'zod/mini'
import {zodReason} from '../zod-reason.ts'
import {lexiconOf} from './lexicon.ts'
import {type Checklist, checklistSchema, type ElementDefinition, elementsSchema} from './schema.ts'

class FrameworkError extends Error {
  override name = 'FrameworkError'
}

/**
 * Checks the element definitions of `elements.yaml`, already read from YAML.
 * @throws FrameworkError that names each bad place and what it takes
 * @throws PhraseError that names a cue or heading that is no phrase
 */
export function parseElements(value: unknown): ElementDefinition[] {
  const elements = parse(elementsSchema, value, 'elements')
  const twice = elements.find((it, index) => elements.findIndex(other => other.id === it.id) !== index)
  if (twice) throw new FrameworkError(`elements: “${twice.id}” is defined twice`)
  for (const {id, within = [], partOf} of elements) {
    for (const other of partOf === undefined ? within : [...within, partOf]) {
      if (!elements.some(it => it.id === other)) {
        throw new FrameworkError(`elements.${id}: “${other}” is no element; there are ${listed(elements)}`)
      }
    }
  }
  // Made for its errors: a phrase that is none would else be found out in a user's editor.
  lexiconOf(elements)
  return elements
}

/**
 * Checks one checklist, already read from YAML.
 * @throws FrameworkError that names each bad place, among them elements that are not defined
 */
export function parseChecklist(value: unknown, elements: readonly ElementDefinition[]): Checklist {
  const checklist = parse(checklistSchema, value, 'checklist')
  const seen = new Set<string>()
  for (const {id} of checklist.elements) {
    if (!elements.some(it => it.id === id)) {
      throw new FrameworkError(`${checklist.type}: “${id}” is no element; there are ${listed(elements)}`)
    }
    if (seen.has(id)) throw new FrameworkError(`${checklist.type}: “${id}” is listed twice`)
    seen.add(id)
  }
  return checklist
}

function parse<T>(schema: z.ZodMiniType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const reasons = result.error.issues.map(issue => `${place(what, value, issue.path)}: ${zodReason(issue)}`)
  throw new FrameworkError(reasons.join('; '))
}

/** `elements[2].title` of an element with an id reads `elements.users.title`. */
function place(what: string, value: unknown, path: readonly PropertyKey[]): string {
  const names = path.map(String)
  const [index] = path
  const item: unknown = Array.isArray(value) && typeof index === 'number' ? value[index] : undefined
  if (typeof item === 'object' && item !== null && 'id' in item) names[0] = String(item.id)
  return [what, ...names].join('.')
}

function listed(elements: readonly ElementDefinition[]): string {
  return elements.map(it => it.id).join(', ')
}
