import type * as z from 'zod/mini'
import {zodReason} from '../yaml/zod-reason.ts'
import {PhraseError, PhraseIndex} from './phrases.ts'
import {type Checklist, checklistSchema, type ElementDefinition, elementsSchema} from './schema.ts'

/** What is wrong with a framework, at a path of keys and indexes from its root. */
export interface FrameworkIssue {
  path: readonly PropertyKey[]
  message: string
}

class FrameworkError extends Error {
  override name = 'FrameworkError'
}

/**
 * Checks the element definitions that all checklists share, already read from YAML.
 * @throws FrameworkError that names each bad place and what it takes
 */
export function parseElements(value: unknown): ElementDefinition[] {
  const elements = parse(elementsSchema, value, 'elements')
  fail('elements', value, definitionIssues(elements, elements))
  return elements
}

/**
 * Checks one checklist, already read from YAML.
 * @param elements the definitions that all checklists share
 * @throws FrameworkError that names each bad place, among them elements that are not defined
 */
export function parseChecklist(value: unknown, elements: readonly ElementDefinition[]): Checklist {
  const checklist = parse(checklistSchema, value, 'checklist')
  const {type, define = [], elements: asked} = checklist
  const all = [...elements, ...define]
  fail(type, value, [...under('define', definitionIssues(define, all)), ...askedIssues(asked, all)])
  return checklist
}

/** What is wrong with definitions that their schema does not see: phrases, and names of other elements. */
export function definitionIssues(
  definitions: readonly ElementDefinition[],
  all: readonly ElementDefinition[],
): FrameworkIssue[] {
  const issues: FrameworkIssue[] = []
  const lists = Object.assign({}, ...all.map(it => it.lists))
  for (const [index, definition] of definitions.entries()) {
    const {id, within = [], partOf} = definition
    if (all.filter(it => it.id === id).length > 1) {
      issues.push({path: [index, 'id'], message: `“${id}” is defined twice`})
    }
    const others = [
      ...within.map((other, at) => ({other, path: [index, 'within', at]})),
      ...(partOf === undefined ? [] : [{other: partOf, path: [index, 'partOf']}]),
    ]
    for (const {other, path} of others) {
      if (!all.some(it => it.id === other)) issues.push({path, message: noElement(other, all)})
    }
    issues.push(...under(index, phraseIssues(definition, lists)))
  }
  return issues
}

/** What is wrong with the list of elements that a checklist asks for. */
export function askedIssues(
  asked: readonly {id: string}[],
  all: readonly ElementDefinition[],
): FrameworkIssue[] {
  return asked.flatMap(({id}, index) => {
    const path = ['elements', index, 'id']
    if (!all.some(it => it.id === id)) return [{path, message: noElement(id, all)}]
    const isSecond = asked.findIndex(it => it.id === id) < index
    return isSecond ? [{path, message: `“${id}” is listed twice`}] : []
  })
}

/** What a value lacks to fit a schema. */
export function schemaIssues(error: z.core.$ZodError): FrameworkIssue[] {
  return error.issues.map(issue => ({
    path: issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path,
    message: zodReason(issue),
  }))
}

function phraseIssues(
  {headings, related = [], cues = {}, parts = {}}: ElementDefinition,
  lists: Record<string, string[]>,
): FrameworkIssue[] {
  const index = new PhraseIndex<null>(lists)
  const issues: FrameworkIssue[] = []
  const check = (phrases: readonly string[], ...path: PropertyKey[]) => {
    for (const [at, phrase] of phrases.entries()) {
      if (phrase.startsWith('=')) continue
      try {
        index.add(phrase, null)
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error
        issues.push({path: [...path, at], message: error.message})
      }
    }
  }
  check(headings, 'headings')
  check(related, 'related')
  for (const [kind, phrases] of Object.entries(cues)) check(phrases ?? [], 'cues', kind)
  for (const [part, phrases] of Object.entries(parts)) check(phrases, 'parts', part)
  return issues
}

function under(key: PropertyKey, issues: readonly FrameworkIssue[]): FrameworkIssue[] {
  return issues.map(({path, message}) => ({path: [key, ...path], message}))
}

function parse<T>(schema: z.ZodMiniType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value)
  if (!result.success) fail(what, value, schemaIssues(result.error))
  return result.data as T
}

function fail(what: string, value: unknown, issues: readonly FrameworkIssue[]): void {
  if (issues.length === 0) return
  throw new FrameworkError(
    issues.map(({path, message}) => `${place(what, value, path)}: ${message}`).join('; '),
  )
}

/** `elements[2].title` of an element with an id reads `elements.users.title`. */
function place(what: string, value: unknown, path: readonly PropertyKey[]): string {
  const names = path.map(String)
  const [index] = path
  const item: unknown = Array.isArray(value) && typeof index === 'number' ? value[index] : undefined
  if (typeof item === 'object' && item !== null && 'id' in item) names[0] = String(item.id)
  return [what, ...names].join('.')
}

function noElement(id: string, all: readonly ElementDefinition[]): string {
  return `“${id}” is no element; there are ${all.map(it => it.id).join(', ')}`
}
