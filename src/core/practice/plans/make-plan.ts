import {type Category, categories} from '../../coach/types.ts'
import {addDays, daysBetween} from '../calendar.ts'
import {roleWeight} from '../roles.ts'
import {capitalised, categoryWords} from '../words.ts'
import {itemsOf} from './day-items.ts'
import {type DayShape, fourteenDays, roleSlots, type Slot, sevenDays} from './shape.ts'
import type {Plan, PlanDay, PlanWishes} from './types.ts'

/**
 * A plan of 7 or 14 days, or of those that are left before the interview; the same for the same wishes. Each day has
 * recall, one case with feedback, something of a second kind, and the case again where time is left.
 */
export function makePlan(wishes: PlanWishes): Plan {
  const {role, level, start, interview} = wishes
  const shapes = fitted(wishes.days === 7 ? sevenDays : fourteenDays, start, interview)
  const weak = weakOnes(wishes)
  const used = new Set<string>()
  const days = shapes.map((shape, index): PlanDay => {
    const chosen = shape.slots.map(it => categoryOf(it, weak, wishes))
    const own = [...new Set(chosen)]
    return {
      number: index + 1,
      date: addDays(start, index),
      theme: themeOf(shape, own),
      items: itemsOf(shape, own, wishes, used, index),
    }
  })
  return {role, level, start, interview, days}
}

/** The days before the interview: those that help most, in their order. */
function fitted(shapes: readonly DayShape[], start: string, interview: string | null): readonly DayShape[] {
  const left = interview === null ? undefined : daysBetween(start, interview)
  if (left === undefined || left <= 0 || left >= shapes.length) return shapes
  const kept = [...shapes].sort((a, b) => b.keep - a.keep).slice(0, left)
  return shapes.filter(it => kept.includes(it))
}

/** The weak categories: those the person names, those the attempts show, then what counts for the role. */
function weakOnes({weak = [], spread, role}: PlanWishes): Category[] {
  const shown = spread
    .filter(it => it.score !== null && it.score < 70)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0))
    .map(it => it.category)
  const tried = new Set(spread.map(it => it.category))
  const rest = [...categories].sort(
    (a, b) => roleWeight(role, b) - roleWeight(role, a) || Number(tried.has(a)) - Number(tried.has(b)),
  )
  return [...new Set([...weak, ...shown, ...rest])]
}

function categoryOf(slot: Slot, weak: readonly Category[], {role}: PlanWishes): Category {
  if (typeof slot === 'string') return slot
  if ('role' in slot) return roleSlots[role][slot.role] ?? 'strategy'
  return weak[slot.weak] ?? 'product-sense'
}

function themeOf({kind}: DayShape, own: readonly Category[]): string {
  const names = own.map(categoryWords).join(' and ')
  if (kind === 'baseline') return 'Where you stand'
  if (kind === 'mock') return 'Mock interview'
  if (kind === 'taper') return 'Light recall, and what you need tomorrow'
  return kind === 'mixed' ? `${capitalised(names)}, mixed` : capitalised(names)
}
