import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {load} from 'js-yaml'
import type {Answer} from '../../src/core/coach/moves/answer.ts'
import {readAnswer} from '../../src/core/coach/moves/read-answer.ts'
import type {Category} from '../../src/core/coach/types.ts'
import {readFrontMatter} from '../../src/core/document/front-matter.ts'

type Kind = 'model' | 'plain' | 'middling' | 'weak' | 'stuffed'
type Quotes = Readonly<Record<string, readonly string[]>>

/** An answer whose moves a person has labelled. */
export interface LabelledAnswer {
  name: string
  /** Answers to one question are learned from together, or not at all. */
  question: string
  category: Category
  kind: Kind
  answer: Answer
  made: Quotes
  weak: Quotes
}

/** A sentence that makes a move, or only looks as if. */
export interface LabelledSentence {
  category: Category
  move: string
  answer: Answer
  made: boolean
}

const FOLDERS = ['questions/answers', 'corpus/answers']

export function readAnswers(root: string): LabelledAnswer[] {
  return FOLDERS.flatMap(folder => {
    const names = readdirSync(join(root, folder)).filter(it => it.endsWith('.md'))
    return names.sort().map(name => readOne(name, readFileSync(join(root, folder, name), 'utf8')))
  })
}

function readOne(name: string, text: string): LabelledAnswer {
  const values = readFrontMatter(text)?.values ?? {}
  return {
    name,
    question: String(values['question-id']),
    category: values.category as Category,
    kind: values.kind as Kind,
    answer: readAnswer(text),
    made: (values.made ?? {}) as Quotes,
    weak: (values.weak ?? {}) as Quotes,
  }
}

export function readSentences(root: string): LabelledSentence[] {
  const folder = join(root, 'corpus/sentences')
  const names = readdirSync(folder).filter(it => it.endsWith('.yaml'))
  return names.sort().flatMap(name => {
    const {category, moves} = load(readFileSync(join(folder, name), 'utf8')) as {
      category: Category
      moves: Record<string, {made?: string[]; not?: string[]}>
    }
    return Object.entries(moves).flatMap(([move, {made = [], not = []}]) => [
      ...made.map(text => ({category, move, answer: readAnswer(text), made: true})),
      ...not.map(text => ({category, move, answer: readAnswer(text), made: false})),
    ])
  })
}
