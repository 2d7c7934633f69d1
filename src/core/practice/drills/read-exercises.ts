import {readYaml} from '../../yaml/read-yaml.ts'
import {type ContentFile, type ContentProblem, placeIssues, readContentFile} from '../content-file.ts'
import {exercisesOf, fileSchema} from './schema.ts'
import type {Exercise} from './types.ts'

/** Reads files of exercises. One whose id is taken or of another kind is reported and left out. Never throws. */
export function readDrillFiles(files: readonly ContentFile[]): {
  exercises: Exercise[]
  problems: ContentProblem[]
} {
  const exercises = new Map<string, Exercise>()
  const problems: ContentProblem[] = []
  for (const file of files) {
    const read = readContentFile(file, fileSchema(yamlOf(file)))
    problems.push(...read.problems)
    if (!read.value) continue
    for (const [index, exercise] of exercisesOf(read.value).entries()) {
      const {id, kind} = exercise
      const message = exercises.has(id)
        ? `“${id}” is taken: expected an id of its own`
        : id.startsWith(`${kind}-`)
          ? undefined
          : `“${id}”: expected ${kind}-…`
      if (message === undefined) exercises.set(id, exercise)
      else problems.push(...placeIssues(file, [{path: ['exercises', index, 'id'], message}]))
    }
  }
  return {exercises: [...exercises.values()], problems}
}

/** What is no YAML is reported when it is read again with its schema. */
function yamlOf({text}: ContentFile): unknown {
  try {
    return readYaml(text)
  } catch {
    return undefined
  }
}
