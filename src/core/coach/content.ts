import data from './bundled.json' with {type: 'json'}
import type {Coaching, LevelsContent, MovesContent, RubricContent, TransitionsContent} from './schema.ts'
import type {Category, Dimension, Level, MoveId} from './types.ts'

// `npm run generate` has checked the YAML and written the JSON: nothing is parsed when the coach is loaded.
const coaching = data as unknown as Coaching

export type CategoryContent = MovesContent['categories'][Category]
export type LevelContent = LevelsContent['levels'][number]
export type DimensionContent = RubricContent['dimensions'][number]
export type Transition = TransitionsContent['transitions'][number]
/** What is written about a move, as it is meant in a category. */
export type MoveContent = MovesContent['moves'][string]

/** A move that is asked for in a category at a level. */
export interface AskedMove {
  id: MoveId
  gate: boolean
  /** How much it counts, relative to the others that are asked for. */
  weight: number
  /** The category whose meaning of it holds: another one where the level asks for more than the category. */
  as: Category
}

export const {rubric, documents} = coaching
export const transitions: readonly Transition[] = coaching.transitions.transitions
export const {beyond, styles: styleChallenges} = coaching.moves

/** What a category is called, asks for and takes. */
export function categoryContent(category: Category): CategoryContent {
  return coaching.moves.categories[category]
}

/** What a level is called, and what is expected at it. */
export function levelContent(level: Level): LevelContent {
  return coaching.levels.levels.find(it => it.id === level) as LevelContent
}

/** What a dimension of the rubric is called. */
export function dimensionName(dimension: Dimension): string {
  return rubric.dimensions.find(({id}) => id === dimension)?.name ?? dimension
}

/** @throws Error for a move that there is not */
export function moveContent(id: MoveId, category: Category): MoveContent {
  const general = coaching.moves.moves[id]
  if (!general) throw new Error(`no move is called “${id}”`)
  const own = coaching.moves.categories[category].moves.find(it => it.id === id)
  return own ? ({...general, ...own} as MoveContent) : general
}

/** The moves that are asked for, in the category's order, then those that the level asks for besides. */
export function askedMoves(category: Category, level: Level): AskedMove[] {
  const {weights, also} = levelContent(level)
  const own = coaching.moves.categories[category].moves.map(({id, gate, weight}) => ({
    id,
    gate,
    weight: weight * (weights[id] ?? 1),
    as: category,
  }))
  const more = also
    .filter(it => it.categories.includes(category) && !own.some(({id}) => id === it.move))
    .map(({move, as, weight}) => ({id: move, gate: false, weight, as}))
  return [...own, ...more]
}
