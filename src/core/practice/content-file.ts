import type * as z from 'zod/mini'
import {Lines} from '../document/lines.ts'
import type {Range} from '../types.ts'
import {yamlPlaces} from '../yaml/places.ts'
import {readYaml, yamlFault} from '../yaml/read-yaml.ts'
import {zodReason} from '../yaml/zod-reason.ts'

/** A YAML file of questions or cards, shipped or a team's own. */
export interface ContentFile {
  path: string
  text: string
}

/** What is wrong in such a file. Offsets count from its start, the line from 1. */
export interface ContentProblem extends Range {
  path: string
  line: number
  message: string
}

/** What is wrong, at a path of keys and indexes from the root of the file. */
export interface ContentIssue {
  path: readonly PropertyKey[]
  message: string
}

/** Reads a file and holds it against its schema. Never throws. */
export function readContentFile<T>(
  file: ContentFile,
  schema: z.ZodMiniType<T>,
): {value: T; problems: []} | {value: undefined; problems: ContentProblem[]} {
  let value: unknown
  try {
    value = readYaml(file.text)
  } catch (error) {
    const {message, offset} = yamlFault(error)
    const start = Math.min(offset, Math.max(0, file.text.length - 1))
    const range = {start, end: Math.min(file.text.length, start + 1)}
    const problem = placed(file, new Lines(file.text), range, `No YAML that can be read: ${message}`)
    return {value: undefined, problems: [problem]}
  }
  const result = schema.safeParse(value)
  if (result.success) return {value: result.data, problems: []}
  const issues = result.error.issues.map(issue => ({
    path: issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path,
    message: zodReason(issue),
  }))
  return {value: undefined, problems: placeIssues(file, issues)}
}

/** Gives issues their places in the file, which can be read as YAML. */
export function placeIssues(file: ContentFile, issues: readonly ContentIssue[]): ContentProblem[] {
  if (issues.length === 0) return []
  const placeOf = yamlPlaces(file.text)
  const lines = new Lines(file.text)
  return issues.map(({path, message}) => {
    // The key is said too: where it is not there, the place is that of what should have it.
    const key = path.filter(it => typeof it === 'string').at(-1)
    return placed(file, lines, placeOf(path), key === undefined ? message : `${key}: ${message}`)
  })
}

/** `questions/growth.yaml:12: level: expected entry, mid …`, as editors and terminals know it. */
export function problemLine({
  path,
  line,
  message,
}: Pick<ContentProblem, 'path' | 'line' | 'message'>): string {
  return `${path}:${line}: ${message}`
}

function placed({path}: ContentFile, lines: Lines, {start, end}: Range, message: string): ContentProblem {
  return {path, line: lines.position(start).line, start, end, message}
}
