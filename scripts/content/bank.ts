import {type Category, categories, type Level, levels} from '../../src/core/coach/types.ts'
import {type ContentFile, readContentFile} from '../../src/core/practice/content-file.ts'
import type {Question} from '../../src/core/practice/questions/question.ts'
import {questionFileSchema, questionsOf} from '../../src/core/practice/questions/schema.ts'
import {yamlPlaces} from '../../src/core/yaml/places.ts'
import {filesIn, lineAt, type Problem} from './files.ts'

/** A question, and where it stands. */
export interface Placed {
  question: Question
  path: string
  /** The line of one of its keys, from 1: `lineOf('traps', 0)`. */
  lineOf: (...keys: PropertyKey[]) => number
}

const LEAST_OF_A_CATEGORY = 20
/** Each level up to director can be practised twice in each category; above it there are few questions anywhere. */
const LEAST_OF_A_LEVEL = 2
const TOP: readonly Level[] = ['vp', 'cpo']
const LEAST_AT_THE_TOP = 20
const LEAST_INDUSTRIES = 60

/** The questions of those files that fit their schema; the others are reported by the check of structure. */
export function placedQuestions(files: readonly ContentFile[]): Placed[] {
  return files.flatMap(file => {
    const {value} = readContentFile(file, questionFileSchema)
    if (!value) return []
    const placeOf = yamlPlaces(file.text)
    return questionsOf(value).map((question, index) => ({
      question,
      path: file.path,
      lineOf: (...keys) => lineAt(file.text, placeOf(['questions', index, ...keys]).start),
    }))
  })
}

export async function readBank(root: string): Promise<Placed[]> {
  return placedQuestions(await filesIn(root, 'questions', '.yaml'))
}

/** Whether there is enough of everything: categories, levels, industries. And whether ids say their category. */
export async function bankProblems(root: string): Promise<Problem[]> {
  const bank = await readBank(root)
  const of = (category: Category, level?: Level) =>
    bank.filter(({question: it}) => it.category === category && (level === undefined || it.level === level))
      .length
  const top = bank.filter(({question}) => TOP.includes(question.level)).length
  const industries = new Set(bank.map(({question}) => question.industry)).size
  const misplaced = bank.filter(({question: {id, category}, path}) => {
    return !id.startsWith(`${category}-`) || path !== `questions/${category}.yaml`
  })
  return [
    ...misplaced.map(({question: {id, category}, path, lineOf}) => ({
      path,
      line: lineOf('id'),
      message: `id: “${id}”: expected ${category}-…, in questions/${category}.yaml`,
    })),
    ...categories.flatMap(category => {
      const path = `questions/${category}.yaml`
      return [
        ...few(path, of(category), LEAST_OF_A_CATEGORY, 'questions'),
        ...levels
          .filter(level => !TOP.includes(level))
          .flatMap(level => few(path, of(category, level), LEAST_OF_A_LEVEL, `questions of level ${level}`)),
      ]
    }),
    ...few('questions', top, LEAST_AT_THE_TOP, `questions of the levels ${TOP.join(' and ')}`),
    ...few('questions', industries, LEAST_INDUSTRIES, 'industries'),
  ]
}

function few(path: string, found: number, least: number, what: string): Problem[] {
  return found >= least ? [] : [{path, line: 1, message: `${found} ${what}: expected at least ${least}`}]
}
