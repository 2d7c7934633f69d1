import type {Category} from '../../coach/types.ts'
import type {DrillKind} from '../drill-kinds.ts'
import type {Role} from '../roles.ts'

/**
 * What a day is for. `weak`, with its rank from 0, stands for a category in which the person is weak; `role` for the
 * one that the role is about.
 */
export type Slot = Category | {weak: number} | {role: number}

export interface DayShape {
  kind: 'baseline' | 'block' | 'mixed' | 'mock' | 'taper'
  slots: readonly Slot[]
  /** The full loop, of as many questions as the time allows. */
  loop?: true
  /** Kept the longer the higher it is, when there are fewer days than the plan has. */
  keep: number
}

/** Seven days: first where one stands, then a type at a time, then mixed, then rest. */
export const sevenDays: readonly DayShape[] = [
  {kind: 'baseline', slots: ['product-sense', 'behavioral'], keep: 8},
  {kind: 'block', slots: ['product-sense', 'improvement'], keep: 5},
  {kind: 'block', slots: ['metrics', 'diagnosis'], keep: 4},
  {kind: 'block', slots: ['behavioral', {role: 0}], keep: 6},
  {kind: 'mixed', slots: [{weak: 0}, {weak: 1}], keep: 3},
  {kind: 'mock', slots: [], keep: 9},
  {kind: 'taper', slots: [], keep: 7},
]

/** Fourteen days: the same, with room for the rarer types, and the weak ones three times, never alike. */
export const fourteenDays: readonly DayShape[] = [
  {kind: 'baseline', slots: ['product-sense', 'behavioral'], keep: 14},
  {kind: 'block', slots: ['product-sense', 'improvement'], keep: 11},
  {kind: 'block', slots: ['metrics', 'trade-off'], keep: 10},
  {kind: 'block', slots: ['diagnosis', 'metrics'], keep: 8},
  {kind: 'mock', slots: [], keep: 9},
  {kind: 'block', slots: [{role: 0}, {role: 1}], keep: 7},
  {kind: 'block', slots: [{role: 1}, {role: 0}], keep: 5},
  {kind: 'block', slots: ['prioritization', {role: 2}], keep: 4},
  {kind: 'block', slots: ['behavioral', 'strategy'], keep: 12},
  {kind: 'mixed', slots: [{weak: 0}, {weak: 1}], keep: 6},
  {kind: 'mixed', slots: [{weak: 1}, {weak: 2}], keep: 2},
  {kind: 'mixed', slots: [{weak: 2}, {weak: 0}], keep: 3},
  {kind: 'mock', slots: [], loop: true, keep: 15},
  {kind: 'taper', slots: [], keep: 13},
]

/** What a role is about beside what all are asked. */
export const roleSlots: Readonly<Record<Role, readonly [Category, Category, Category]>> = {
  general: ['strategy', 'growth', 'estimation'],
  growth: ['growth', 'go-to-market', 'metrics'],
  ai: ['ai-product', 'technical', 'trade-off'],
  technical: ['technical', 'trade-off', 'ai-product'],
  senior: ['strategy', 'prioritization', 'trade-off'],
}

/** The drills that train what a category fails at most. */
export const categoryDrills: Readonly<Record<Category, readonly [DrillKind, ...DrillKind[]]>> = {
  'product-sense': ['pain-without-solution', 'segment-and-choose', 'three-mechanisms'],
  improvement: ['three-mechanisms', 'pain-without-solution'],
  metrics: ['metric-tuple', 'guardrail-hunt'],
  diagnosis: ['hypothesis-tree', 'clarifying-questions'],
  'trade-off': ['trade-off-sentence', 'thirty-second-close'],
  strategy: ['thirty-second-close', 'trade-off-sentence'],
  estimation: ['equation-only'],
  growth: ['metric-tuple', 'three-mechanisms'],
  prioritization: ['trade-off-sentence', 'thirty-second-close'],
  behavioral: ['star-compression', 'i-rewrite'],
  technical: ['clarifying-questions', 'trade-off-sentence'],
  'go-to-market': ['segment-and-choose', 'thirty-second-close'],
  'ai-product': ['guardrail-hunt', 'metric-tuple'],
}
