import * as z from 'zod/mini'
import {askedMoves} from '../../src/core/coach/content.ts'
import {type Category, categories, levels} from '../../src/core/coach/types.ts'
import {bodyStart, readFrontMatter} from '../../src/core/document/front-matter.ts'
import type {ContentFile} from '../../src/core/practice/content-file.ts'
import {zodReason} from '../../src/core/yaml/zod-reason.ts'
import {type Placed, readBank} from './bank.ts'
import {filesIn, lineAt, type Problem} from './files.ts'

/** The kinds of answer with the words that they may have. Only model and weak ones are shown to people. */
const kinds = {
  model: [250, 500],
  weak: [120, 300],
  plain: [200, 650],
  middling: [120, 500],
  stuffed: [200, 450],
} as const
type Kind = keyof typeof kinds
const ANSWERED_A_CATEGORY = 3

const quotes = z.record(z.string(), z.array(z.string()))
const headSchema = z.strictObject({
  pmprep: z.literal('answer'),
  'question-id': z.string(),
  question: z.string(),
  category: z.enum(categories),
  level: z.enum(levels),
  status: z.literal('submitted'),
  kind: z.enum(Object.keys(kinds) as Kind[]),
  made: z.optional(quotes),
  weak: z.optional(quotes),
  wrong: z.optional(
    z
      .array(z.string())
      .check(z.minLength(2, 'expected 2 to 4 lines'), z.maxLength(4, 'expected 2 to 4 lines')),
  ),
})
type Head = z.infer<typeof headSchema>

/** Whether the answers that the coach is trained on and shows agree with their questions and with themselves. */
export async function answerProblems(root: string): Promise<Problem[]> {
  const [bank, shown, others] = await Promise.all([
    readBank(root),
    filesIn(root, 'questions/answers', '.md'),
    filesIn(root, 'corpus/answers', '.md'),
  ])
  const files = [...shown, ...others]
  return [...files.flatMap(file => answerFileProblems(file, bank)), ...answeredProblems(files, bank)]
}

export function answerFileProblems(file: ContentFile, bank: readonly Placed[]): Problem[] {
  const {path, text} = file
  const front = readFrontMatter(text)
  const say = (message: string, offset = 0) => [{path, line: lineAt(text, offset), message}]
  if (!front) return say('no front matter: expected pmprep, question-id and so on between two lines of ---')
  if (front.error) return say(`No YAML that can be read: ${front.error.message}`, front.error.start)
  const placeOf = (part: string) => Math.max(0, text.indexOf(part))
  const read = headSchema.safeParse(front.values)
  if (!read.success) {
    return read.error.issues.flatMap(issue => {
      const key = String(issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0])
      return say(`${key}: ${zodReason(issue)}`, placeOf(`\n${key}:`) + 1)
    })
  }
  const head = read.data
  const body = text.slice(bodyStart(text))
  const question = bank.find(it => it.question.id === head['question-id'])?.question
  if (!question) {
    return say(`question-id: no question is called “${head['question-id']}”`, placeOf('\nquestion-id:') + 1)
  }
  const same = [
    ['question', question.ask],
    ['category', question.category],
    ['level', question.level],
    ['kind', kindOf(path)],
  ] as const
  return [
    ...same.flatMap(([key, expected]) =>
      head[key] === expected ? [] : say(`${key}: expected “${expected}”`, placeOf(`\n${key}:`) + 1),
    ),
    ...[...labelIssues(head, body)].flatMap(({message, part}) => say(message, placeOf(part))),
    ...lengthIssues(head.kind, body).flatMap(message => say(message, bodyStart(text))),
    ...(head.kind === 'weak' && !head.wrong
      ? say('wrong: not found, expected 2 to 4 lines that say what is wrong with it')
      : []),
  ]
}

function* labelIssues({category, level, made = {}, weak = {}}: Head, body: string) {
  const moves = askedMoves(category, level).map(({id}) => id)
  for (const [move, all] of [...Object.entries(made), ...Object.entries(weak)]) {
    if (!moves.includes(move)) {
      const message = `“${move}” is no move of ${category} at this level: expected ${moves.join(', ')}`
      yield {message, part: `\n  ${move}:`}
    }
    for (const quote of all) {
      if (!body.includes(quote))
        yield {message: `${move}: not found in the answer, word for word: “${quote}”`, part: quote}
    }
  }
  for (const move of Object.keys(made)) {
    if (move in weak)
      yield {message: `${move}: expected under made or under weak, not both`, part: `\n  ${move}:`}
  }
}

function lengthIssues(kind: Kind, body: string): string[] {
  const [least, most] = kinds[kind]
  const words = body.split(/\s+/).filter(it => /[\p{L}\d]/u.test(it)).length
  return words >= least && words <= most
    ? []
    : [`${words} words: expected ${least} to ${most} of a ${kind} answer`]
}

/** Three questions a category have answers, of different levels, each in every kind. */
function answeredProblems(files: readonly ContentFile[], bank: readonly Placed[]): Problem[] {
  const ids = [...new Set(files.map(({path}) => idOf(path)))]
  const paths = new Set(files.map(({path}) => path))
  const lacking = ids.flatMap(id =>
    (Object.keys(kinds) as Kind[])
      .map(kind => pathOf(id, kind))
      .filter(path => !paths.has(path))
      .map(path => ({path, line: 1, message: 'not found: a question has answers of all kinds or none'})),
  )
  const answered = bank.filter(({question}) => ids.includes(question.id))
  return [...lacking, ...categories.flatMap(category => levelProblems(category, answered))]
}

function levelProblems(category: Category, answered: readonly Placed[]): Problem[] {
  const of = answered.filter(({question}) => question.category === category)
  const different = new Set(of.map(({question}) => question.level)).size
  if (different >= ANSWERED_A_CATEGORY) return []
  const message = `model answers at ${different} levels of ${category}: expected at least ${ANSWERED_A_CATEGORY}`
  return [{path: 'questions/answers', line: 1, message}]
}

function idOf(path: string): string {
  return (path.split('/').at(-1) ?? '').split('.')[0] ?? ''
}

function kindOf(path: string): string {
  const [, kind] = (path.split('/').at(-1) ?? '').split('.')
  return kind === 'md' ? 'model' : String(kind)
}

function pathOf(id: string, kind: Kind): string {
  if (kind === 'model') return `questions/answers/${id}.md`
  return `${kind === 'weak' ? 'questions' : 'corpus'}/answers/${id}.${kind}.md`
}
