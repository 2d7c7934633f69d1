import type {AnswerReview} from '../../core/coach/review-types.ts'
import type {Level} from '../../core/coach/types.ts'
import type {LintResult} from '../../core/lint.ts'
import {answerMaterial, documentMaterial, type Material} from './material.ts'
import type {PartStatus} from './reply.ts'

/** A file, and what the offline coach has said of it: that is only read here, and stays what it is. */
export type ReviewInput =
  | {kind: 'document'; text: string; result: LintResult}
  | {kind: 'answer'; text: string; review: AnswerReview}

/** A move or an element, as the model is asked about it. */
export interface AskedPart {
  id: string
  name: string
  asks: string
  /** What the offline coach has found. */
  status: PartStatus
}

/** What the prompt is made of. */
export interface Brief {
  /** “PRD”, or the question that was answered. */
  subject: {kind: 'document'; title: string} | {kind: 'answer'; question: string; level: Level}
  parts: readonly AskedPart[]
  material: Material
}

/** What a model needs to know of a document or an answer, with what the offline coach has found. */
export function briefOf(input: ReviewInput): Brief {
  if (input.kind === 'answer') {
    const {question, level, moves} = input.review
    const parts = moves.map(({id, name, does, status}) => ({id, name, asks: does, status}))
    return {subject: {kind: 'answer', question, level}, parts, material: answerMaterial(input.text)}
  }
  const {framework, elements} = input.result
  const parts = (framework?.checklist.elements ?? []).flatMap(({id}) => {
    const definition = framework?.definitions.find(it => it.id === id)
    if (!definition) return []
    const status = statuses[elements.find(it => it.id === id)?.status ?? 'missing']
    return [{id, name: definition.title, asks: definition.asks, status}]
  })
  const title = framework?.checklist.title ?? 'product document'
  return {subject: {kind: 'document', title}, parts, material: documentMaterial(input.text)}
}

const statuses = {covered: 'made', weak: 'weak', missing: 'not-found'} as const
