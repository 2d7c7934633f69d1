import type {DocumentType, Range} from '../types.ts'
import {yamlPlaces} from '../yaml/places.ts'
import {readYaml, yamlFault} from '../yaml/read-yaml.ts'
import {elements, shippedFrameworks} from './bundled.ts'
import type {Framework, Frameworks} from './framework.ts'
import {askedIssues, definitionIssues, type FrameworkIssue, schemaIssues} from './load.ts'
import {
  type Checklist,
  type ElementDefinition,
  elementSchema,
  type OwnChecklist,
  ownChecklistSchema,
} from './schema.ts'

/** A team's own checklist, `.pmprep/frameworks/*.yaml`. */
export interface OwnFile {
  path: string
  text: string
}

/** What is wrong in such a file. Offsets count from its start. */
export interface OwnFileProblem extends Range {
  path: string
  message: string
}

/** What an element of one's own weighs, and the severity of not finding it, where the checklist does not say. */
const USUAL = {weight: 3, severity: 'warning'} as const

/**
 * The frameworks with a team's own checklists on top of them, in the order of the files. A file with something wrong
 * in it is reported and left out; the others still count.
 */
export function withOwnFrameworks(
  files: readonly OwnFile[],
  base: Frameworks = shippedFrameworks,
): {frameworks: Frameworks; problems: OwnFileProblem[]} {
  const frameworks: Record<DocumentType, Framework> = {...base}
  const problems: OwnFileProblem[] = []
  for (const {path, text} of files) {
    const read = readOwn(text)
    if ('problem' in read) {
      problems.push({path, ...read.problem})
      continue
    }
    const issues = addTo(frameworks, read.value)
    if (issues.length === 0) continue
    const placeOf = yamlPlaces(text)
    problems.push(
      ...issues.map(({path: keys, message}) => ({path, ...placeOf(keys), message: at(keys, message)})),
    )
  }
  return {frameworks, problems}
}

function readOwn(text: string): {value: unknown} | {problem: Range & {message: string}} {
  try {
    return {value: readYaml(text) ?? {}}
  } catch (error) {
    const {message, offset} = yamlFault(error)
    const start = Math.min(offset, Math.max(0, text.length - 1))
    return {
      problem: {
        start,
        end: Math.min(text.length, start + 1),
        message: `No YAML that can be read: ${message}`,
      },
    }
  }
}

/** Puts a checklist into its type's framework; where something is wrong with it, changes nothing and says what. */
function addTo(frameworks: Record<DocumentType, Framework>, value: unknown): FrameworkIssue[] {
  const parsed = ownChecklistSchema.safeParse(value)
  if (!parsed.success) return schemaIssues(parsed.error)
  const own = parsed.data
  const {checklist} = frameworks[own.type]
  const definitions = withShared(frameworks[own.type].definitions, own)

  const defined = own.define.map(it =>
    mergeDefinition(
      definitions.find(({id}) => id === it.id),
      it,
    ),
  )
  const unfit = defined.flatMap((definition, index) => {
    const result = elementSchema.safeParse(definition)
    if (result.success) return []
    return schemaIssues(result.error).map(({path, message}) => ({path: ['define', index, ...path], message}))
  })
  if (unfit.length > 0) return unfit

  const given = defined as ElementDefinition[]
  const lists = Object.assign({}, definitions[0]?.lists, ...given.map(it => it.lists))
  const known = definitions.map(it => given.find(({id}) => id === it.id) ?? it)
  const fresh = given.filter(it => !definitions.some(({id}) => id === it.id))
  const all = [...known, ...fresh]
  const issues = [
    ...definitionIssues(given, [
      ...known.filter(it => !given.includes(it)),
      ...given.map(it => ({...it, lists})),
    ]).map(({path, message}) => ({path: ['define', ...path], message})),
    ...askedIssues(own.elements, all),
    ...(own.replace && own.elements.length + fresh.length === 0
      ? [{path: ['replace'], message: 'a checklist that replaces another one has to ask for something'}]
      : []),
  ]
  if (issues.length > 0) return issues
  frameworks[own.type] = {
    checklist: mergeChecklist(checklist, own, fresh),
    definitions: all.map(it => (given.includes(it) ? {...it, lists} : it)),
  }
  return []
}

/** The definitions, with the shared ones where a checklist speaks of one that its type had no use for. */
function withShared(
  definitions: readonly ElementDefinition[],
  own: OwnChecklist,
): readonly ElementDefinition[] {
  const isShared = ({id}: {id: string}) => elements.some(it => it.id === id)
  if (definitions.some(isShared) || ![...own.define, ...own.elements].some(isShared)) return definitions
  return [...elements, ...definitions]
}

type OwnDefinition = OwnChecklist['define'][number]

/** A known element with more names and phrases; what is written in words takes the place of ours. */
function mergeDefinition(known: ElementDefinition | undefined, own: OwnDefinition): OwnDefinition {
  if (!known) return own
  const {cues = {}, parts, lists, headings = [], related = [], ...rest} = own
  const kinds = new Set([...Object.keys(known.cues ?? {}), ...Object.keys(cues)]) as Set<keyof typeof cues>
  return {
    ...known,
    ...rest,
    headings: [...headings, ...known.headings],
    related: [...related, ...(known.related ?? [])],
    cues: Object.fromEntries(
      [...kinds].map(kind => [kind, [...(cues[kind] ?? []), ...(known.cues?.[kind] ?? [])]]),
    ),
    ...((parts ?? known.parts) && {parts: parts ?? known.parts}),
    lists: {...known.lists, ...lists},
  }
}

function mergeChecklist(base: Checklist, own: OwnChecklist, fresh: readonly ElementDefinition[]): Checklist {
  const before = own.replace ? [] : base.elements
  const ids = new Set([...before, ...own.elements, ...fresh].map(it => it.id))
  const asked = [...ids].flatMap(id => {
    const said = own.elements.find(it => it.id === id)
    const known = base.elements.find(it => it.id === id)
    const severity = said?.severity ?? known?.severity ?? USUAL.severity
    const weight = said?.weight ?? known?.weight ?? USUAL.weight
    return severity === 'off' ? [] : [{id, weight, severity}]
  })
  return {...base, title: own.title ?? base.title, elements: asked}
}

/** The key is said too: of several on one line, only the first is marked. */
function at(path: readonly PropertyKey[], message: string): string {
  const key = path.filter(it => typeof it === 'string').at(-1)
  return key === undefined ? message : `${String(key)}: ${message}`
}
