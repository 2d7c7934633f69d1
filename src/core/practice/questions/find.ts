import type {Category, Level} from '../../coach/types.ts'
import type {QuestionState, StateOfQuestion} from '../progress/types.ts'
import type {Question} from './question.ts'

/** What is looked for; what is left out or empty is open. */
export interface QuestionFilter {
  /** Words that all have to stand in the question or its industry, or begin a word there. */
  text?: string
  categories?: readonly Category[]
  levels?: readonly Level[]
  states?: readonly QuestionState[]
}

/** The questions that fit, in the order of the bank. */
export function findQuestions(
  questions: readonly Question[],
  {text = '', categories = [], levels = [], states = []}: QuestionFilter,
  stateOf: ReadonlyMap<string, StateOfQuestion> = new Map(),
): Question[] {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return questions.filter(
    it =>
      (categories.length === 0 || categories.includes(it.category)) &&
      (levels.length === 0 || levels.includes(it.level)) &&
      (states.length === 0 || states.includes(stateOf.get(it.id)?.state ?? 'new')) &&
      hasAll(it, words),
  )
}

function hasAll({id, ask, industry, category, level}: Question, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const all = ` ${(folded(`${id} ${ask} ${industry} ${category} ${level}`).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}`
  return words.every(word => all.includes(` ${word}`))
}

/** In lower case and without accents: “cafe” finds “Café”. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
