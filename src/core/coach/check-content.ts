import type * as z from 'zod/mini'
import {zodReason} from '../yaml/zod-reason.ts'
import {
  type Coaching,
  documentsSchema,
  levelsSchema,
  movesSchema,
  rubricSchema,
  transitionsSchema,
} from './schema.ts'
import {knownSlots, slotsIn} from './slots.ts'
import {categories, dimensions, levels} from './types.ts'

/** The files of `coaching/`, without their ending. */
export const contentFiles = ['moves', 'rubric', 'levels', 'transitions', 'documents'] as const
export type ContentFile = (typeof contentFiles)[number]

/** What is wrong with a file, at a path of keys and indexes from its root. */
export interface ContentIssue {
  file: ContentFile
  path: readonly PropertyKey[]
  message: string
}

const schemas = {
  moves: movesSchema,
  rubric: rubricSchema,
  levels: levelsSchema,
  transitions: transitionsSchema,
  documents: documentsSchema,
} satisfies Record<ContentFile, z.ZodMiniType>

/** Checks the content of `coaching/`, already read from YAML: the content, or all that is wrong with it. */
export function checkContent(
  values: Record<ContentFile, unknown>,
): {content: Coaching} | {issues: readonly ContentIssue[]} {
  const issues: ContentIssue[] = []
  const read: Partial<Record<ContentFile, unknown>> = {}
  for (const file of contentFiles) {
    const result = (schemas[file] as z.ZodMiniType).safeParse(values[file])
    if (result.success) read[file] = result.data
    else
      issues.push(
        ...result.error.issues.map(issue => ({file, path: pathOf(issue), message: reasonOf(issue)})),
      )
  }
  if (issues.length > 0) return {issues}
  const content = read as unknown as Coaching
  const wrong = [...namesIn(content), ...wordingsIn(content), ...sumsIn(content)]
  return wrong.length > 0 ? {issues: wrong} : {content}
}

function pathOf(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
}

/** Of a key that should not be there, zod tells what was wrong with the key as if it were a value. */
function reasonOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_key' ? `there is no “${String(issue.path.at(-1))}”` : zodReason(issue)
}

/** Names of moves and ids that lead nowhere, or stand there twice. */
function* namesIn({moves, rubric, levels: steps, transitions, documents}: Coaching): Generator<ContentIssue> {
  const all = Object.keys(moves.moves)
  function* known(file: ContentFile, ids: readonly string[], ...path: PropertyKey[]) {
    for (const [at, id] of ids.entries()) {
      if (!all.includes(id)) yield {file, path: [...path, at], message: `no move is called “${id}”`}
      else if (ids.indexOf(id) < at) yield {file, path: [...path, at], message: `“${id}” is listed twice`}
    }
  }
  yield* whole('moves', categories, Object.keys(moves.categories), 'categories')
  yield* whole(
    'rubric',
    dimensions,
    rubric.dimensions.map(it => it.id),
    'dimensions',
  )
  yield* whole(
    'levels',
    levels,
    steps.levels.map(it => it.id),
    'levels',
  )
  for (const [name, category] of Object.entries(moves.categories)) {
    const own = category.moves.map(it => it.id)
    yield* known('moves', own, 'categories', name, 'moves')
    const placed = category.steps.flatMap(it => it.moves)
    for (const id of own.filter(id => placed.filter(it => it === id).length !== 1)) {
      yield {file: 'moves', path: ['categories', name, 'steps'], message: `“${id}” belongs to one step`}
    }
    for (const id of [...placed, ...category.order.flatMap(it => [it.first, ...it.before])]) {
      if (own.includes(id)) continue
      yield {file: 'moves', path: ['categories', name], message: `“${id}” is no move of this category`}
    }
  }
  for (const [at, it] of rubric.dimensions.entries())
    yield* known('rubric', it.moves, 'dimensions', at, 'moves')
  for (const [at, level] of steps.levels.entries()) {
    yield* known('levels', Object.keys(level.weights), 'levels', at, 'weights')
    for (const [index, smell] of level.smells.entries()) {
      yield* known('levels', smell.none, 'levels', at, 'smells', index, 'none')
    }
    for (const [index, {move, as}] of level.also.entries()) {
      if (moves.categories[as].moves.some(it => it.id === move)) continue
      const message = `“${move}” is no move of ${as}`
      yield {file: 'levels', path: ['levels', at, 'also', index, 'move'], message}
    }
  }
  for (const [at, it] of transitions.transitions.entries()) {
    yield* known('transitions', it.practise.moves, 'transitions', at, 'practise', 'moves')
  }
  for (const [family, id] of Object.entries(documents.families)) {
    if (documents.elements[id]) continue
    yield {file: 'documents', path: ['families', family], message: `no element is called “${id}”`}
  }
  for (const [at, id] of documents.strongest.entries()) {
    if (documents.elements[id]?.challenges) continue
    yield {file: 'documents', path: ['strongest', at], message: `“${id}” has no challenges`}
  }
}

function* whole(
  file: ContentFile,
  wanted: readonly string[],
  found: readonly string[],
  key: string,
): Generator<ContentIssue> {
  for (const id of wanted) {
    const times = found.filter(it => it === id).length
    if (times !== 1) yield {file, path: [key], message: `“${id}” stands there ${times} times, expected once`}
  }
}

/** Wordings with unknown slots, or of which none can do without. */
function* wordingsIn({moves, documents}: Coaching): Generator<ContentIssue> {
  function* check(file: ContentFile, value: unknown, known: readonly string[], path: readonly PropertyKey[]) {
    if (value === undefined) return
    const all = typeof value === 'string' ? [value] : (value as readonly string[])
    for (const [at, wording] of all.entries()) {
      for (const slot of slotsIn(wording)) {
        if (!known.includes(slot)) yield {file, path: [...path, at], message: `no slot is called “${slot}”`}
      }
      if (/\bmissing\b/i.test(wording))
        yield {file, path: [...path, at], message: 'expected “not found”, not “missing”'}
    }
    if (slotsIn(all.at(-1) ?? '').length > 0) {
      yield {file, path, message: 'expected a last wording without slots'}
    }
  }
  const lists = [
    ...Object.entries(moves.moves).map(([id, it]) => [it, ['moves', id]] as const),
    ...Object.entries(moves.categories).flatMap(([id, it]) =>
      it.moves.map((move, at) => [move, ['categories', id, 'moves', at]] as const),
    ),
  ]
  for (const [it, path] of lists) {
    for (const key of ['how', 'asks', 'challenges'] as const) {
      yield* check('moves', it[key], knownSlots.answer, [...path, key])
    }
  }
  for (const [id, {beyond}] of Object.entries(moves.categories)) {
    yield* check('moves', beyond, knownSlots.answer, ['categories', id, 'beyond'])
  }
  yield* check('moves', moves.beyond.asks, knownSlots.answer, ['beyond', 'asks'])
  for (const [style, wordings] of Object.entries(moves.styles)) {
    yield* check('moves', wordings, knownSlots.answer, ['styles', style])
  }
  for (const [id, it] of Object.entries(documents.elements)) {
    for (const key of ['asks', 'challenges'] as const) {
      yield* check('documents', it[key], knownSlots.document, ['elements', id, key])
    }
  }
}

function* sumsIn({moves}: Coaching): Generator<ContentIssue> {
  for (const [id, {minutes, steps}] of Object.entries(moves.categories)) {
    const sum = steps.reduce((total, it) => total + it.minutes, 0)
    if (Math.abs(sum - minutes) < 0.001) continue
    const message = `the steps take ${sum} minutes, expected ${minutes}`
    yield {file: 'moves', path: ['categories', id, 'minutes'], message}
  }
}
