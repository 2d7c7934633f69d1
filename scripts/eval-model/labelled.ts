import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {reviewAnswer} from '../../src/core/coach/review-answer.ts'
import type {Category} from '../../src/core/coach/types.ts'
import {readDocument} from '../../src/core/document/document.ts'
import {lint} from '../../src/core/lint.ts'
import type {ReviewInput} from '../../src/llm/review/input.ts'
import type {PartStatus} from '../../src/llm/review/reply.ts'

/** A file with what people say of its moves or elements. */
export interface Labelled {
  kind: 'document' | 'answer'
  id: string
  input: ReviewInput
  /** By the id of the part; parts without a label are not counted. */
  labels: ReadonlyMap<string, PartStatus>
  /** What people think of an answer as a whole, 1 to 5. */
  overall?: number
  /** Answers to one question are compared with each other. */
  question?: string
  /** How it was written, such as `plain` or `stuffed`. */
  variant?: string
}

const STATUSES: Readonly<Record<string, PartStatus>> = {
  yes: 'made',
  made: 'made',
  weak: 'weak',
  no: 'not-found',
}

/** `prds/index.jsonl` with `{id, labels: {element: 'yes' | 'weak' | 'no'}}`, and `prds/ID.md`. */
export function labelledDocuments(folder: string): Labelled[] {
  const path = join(folder, 'prds', 'index.jsonl')
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map(line => {
    const {id, labels} = JSON.parse(line) as {id: string; labels: Record<string, string>}
    const text = textOf(folder, 'prds', id)
    const result = lint(readDocument(text), {type: 'prd'})
    const named = Object.entries(labels).map(([name, label]) => [name.replaceAll('_', '-'), label] as const)
    return {kind: 'document', id, input: {kind: 'document', text, result}, labels: statusesOf(named)}
  })
}

/**
 * `answers/index.json` with `{ID: {category, question, variant?}}`, `answers/labels.json` with `{ID: {moves: {move: 'made' |
 * 'weak' | 'no'}, overall?}}`, and `answers/ID.md`.
 */
export function labelledAnswers(folder: string): Labelled[] {
  const index = json<Record<string, {category: Category; question: string; variant?: string}>>(
    folder,
    'index.json',
  )
  const labels = json<Record<string, {moves: Record<string, string>; overall?: number}>>(
    folder,
    'labels.json',
  )
  return Object.entries(index).map(([id, {category, question, variant}]) => {
    const text = textOf(folder, 'answers', id)
    const review = reviewAnswer(text, {category, question, level: 'mid'})
    const {moves = {}, overall} = labels[id] ?? {}
    return {
      kind: 'answer',
      id,
      input: {kind: 'answer', text, review},
      labels: statusesOf(Object.entries(moves)),
      question,
      ...(overall !== undefined && {overall}),
      ...(variant !== undefined && {variant}),
    }
  })
}

/** So many of them, from all over the list; all where there are fewer. */
export function spread<T>(items: readonly T[], limit: number): T[] {
  if (items.length <= limit) return [...items]
  return Array.from({length: limit}, (_, index) => items[Math.floor((index * items.length) / limit)] as T)
}

function statusesOf(labels: readonly (readonly [string, string])[]): Map<string, PartStatus> {
  return new Map(labels.flatMap(([id, label]) => (STATUSES[label] ? [[id, STATUSES[label]] as const] : [])))
}

function textOf(folder: string, kind: string, id: string): string {
  return readFileSync(join(folder, kind, `${id}.md`), 'utf8').replace(/^\uFEFF/, '')
}

function json<T extends object>(folder: string, name: string): T {
  const path = join(folder, 'answers', name)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : ({} as T)
}
