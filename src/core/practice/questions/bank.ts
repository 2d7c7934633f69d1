import type {ContentFile, ContentProblem} from '../content-file.ts'
import type {Question} from './question.ts'

/** All questions that can be asked, with what is wrong in a team's own. */
export interface QuestionBank {
  questions: readonly Question[]
  byId: ReadonlyMap<string, Question>
  problems: readonly ContentProblem[]
}

/**
 * The shipped questions, with a team's own behind them; what is wrong with those is said, and they are left out. What
 * it takes is loaded when this is first called.
 * @param own `.pmprep/questions/*.yaml`
 */
export async function loadBank(own: readonly ContentFile[] = []): Promise<QuestionBank> {
  const {shippedQuestions} = await import('./bundled.ts')
  if (own.length === 0) return bankOf(shippedQuestions, [])
  const {readQuestionFiles} = await import('./check.ts')
  const taken = shippedQuestions.map(({id}) => id)
  const {questions, problems} = readQuestionFiles(own, taken)
  return bankOf([...shippedQuestions, ...questions], problems)
}

function bankOf(questions: readonly Question[], problems: readonly ContentProblem[]): QuestionBank {
  return {questions, byId: new Map(questions.map(it => [it.id, it])), problems}
}
