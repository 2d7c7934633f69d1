import {askedMoves} from '../../coach/content.ts'
import {type Category, levels, type MoveId} from '../../coach/types.ts'
import {
  type ContentFile,
  type ContentIssue,
  type ContentProblem,
  placeIssues,
  readContentFile,
} from '../content-file.ts'
import type {Question} from './question.ts'
import {type QuestionFile, questionFileSchema, questionsOf} from './schema.ts'

/**
 * Reads files of questions. A question with something wrong in it is reported and left out; so is a whole file that
 * does not fit the schema. Never throws.
 * @param taken ids of questions that there are already
 */
export function readQuestionFiles(
  files: readonly ContentFile[],
  taken: Iterable<string> = [],
): {questions: Question[]; problems: ContentProblem[]} {
  const questions: Question[] = []
  const problems: ContentProblem[] = []
  const ids = new Set(taken)
  for (const file of files) {
    const read = readContentFile(file, questionFileSchema)
    problems.push(...read.problems)
    if (!read.value) continue
    const issues = questionIssues(read.value, ids)
    problems.push(...placeIssues(file, issues))
    const wrong = new Set(issues.map(({path}) => path[1]))
    questions.push(...questionsOf(read.value).filter((_, index) => !wrong.has(index)))
  }
  return {questions, problems}
}

/** What is wrong with questions that their schema does not see. Adds their ids to those that are taken. */
function questionIssues({category, questions}: QuestionFile, ids: Set<string>): ContentIssue[] {
  const moves = movesOf(category)
  const unknown = (move: string) => `“${move}” is no move of ${category}: expected ${moves.join(', ')}`
  return questions.flatMap((question, index) => {
    const issues: ContentIssue[] = []
    const add = (message: string, ...path: PropertyKey[]) =>
      issues.push({path: ['questions', index, ...path], message})
    if (ids.has(question.id)) add(`“${question.id}” is taken: expected an id of its own`, 'id')
    ids.add(question.id)
    for (const [at, {move}] of question.strong.entries()) {
      if (!moves.includes(move)) add(unknown(move), 'strong', at, 'move')
    }
    const followUps = question['follow-ups']
    for (const [at, it] of followUps.entries()) {
      if ('move' in it && !moves.includes(it.move)) add(unknown(it.move), 'follow-ups', at, 'move')
    }
    const beyond = followUps.filter(it => 'beyond' in it).length
    if (beyond !== 1) add(`${beyond} that go beyond: expected exactly one`, 'follow-ups')
    const last = followUps.at(-1)
    if (beyond === 1 && last && 'move' in last)
      add('expected the one that goes beyond at the end', 'follow-ups')
    return issues
  })
}

/** The moves that a category asks for, those of its higher levels included. */
function movesOf(category: Category): MoveId[] {
  return [...new Set(levels.flatMap(level => askedMoves(category, level).map(({id}) => id)))]
}
