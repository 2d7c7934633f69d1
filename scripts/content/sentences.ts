import * as z from 'zod/mini'
import {askedMoves} from '../../src/core/coach/content.ts'
import {categories, levels} from '../../src/core/coach/types.ts'
import {
  type ContentFile,
  type ContentIssue,
  placeIssues,
  readContentFile,
} from '../../src/core/practice/content-file.ts'
import {filesIn, type Problem} from './files.ts'

const LEAST_MADE = 10
const LEAST_NOT = 8

const fileSchema = z.strictObject({
  category: z.enum(categories),
  moves: z.record(z.string(), z.strictObject({made: z.array(z.string()), not: z.array(z.string())})),
})

/** Whether the coach's training sentences are of moves that there are, enough of each, and none on both sides. */
export async function sentenceProblems(root: string): Promise<Problem[]> {
  return (await filesIn(root, 'corpus/sentences', '.yaml')).flatMap(sentenceFileProblems)
}

export function sentenceFileProblems(file: ContentFile): Problem[] {
  const {value, problems} = readContentFile(file, fileSchema)
  if (!value) return problems
  const asked = new Set(levels.flatMap(level => askedMoves(value.category, level).map(({id}) => id)))
  const issues = Object.entries(value.moves).flatMap(([move, {made, not}]): ContentIssue[] => {
    const add = (message: string, ...path: PropertyKey[]) => [{path: ['moves', move, ...path], message}]
    return [
      ...(asked.has(move) ? [] : add(`no move of ${value.category}: expected ${[...asked].join(', ')}`)),
      ...(made.length < LEAST_MADE
        ? add(`${made.length} sentences: expected at least ${LEAST_MADE}`, 'made')
        : []),
      ...(not.length < LEAST_NOT
        ? add(`${not.length} sentences: expected at least ${LEAST_NOT}`, 'not')
        : []),
      ...not.flatMap((it, at) => (made.includes(it) ? add('stands under made too', 'not', at) : [])),
    ]
  })
  return placeIssues(file, issues)
}
