import {categoryContent} from '../../coach/content.ts'
import type {Category} from '../../coach/types.ts'
import type {TimeStep} from './types.ts'

/** Where an answer is in its time. It tells; it never stops anybody. */
export interface TimeOfAnswer {
  /** The step that the budget has reached; the last one once the time is over. */
  step: TimeStep
  index: number
  /** Seconds left of the step, and of all; negative once it is over. */
  stepLeft: number
  left: number
  /** What to say, as “Segments: 4 min left”. */
  says: string
}

/** The time budget of a category, step by step, stretched to the minutes of a question. */
export function timeSteps(category: Category, minutes?: number): TimeStep[] {
  const {steps, minutes: usual} = categoryContent(category)
  const factor = (minutes ?? usual) / usual
  return steps.map(({id, name, minutes: own}) => ({id, name, minutes: own * factor}))
}

/** Where an answer is in its budget after so many seconds. @throws RangeError without a step */
export function timeOfAnswer(steps: readonly TimeStep[], seconds: number): TimeOfAnswer {
  const last = steps.at(-1)
  if (!last) throw new RangeError('expected at least one step')
  const all = steps.reduce((sum, {minutes}) => sum + minutes * 60, 0)
  let end = 0
  for (const [index, step] of steps.entries()) {
    end += step.minutes * 60
    if (seconds < end || step === last) {
      const stepLeft = Math.round(end - seconds)
      return {step, index, stepLeft, left: Math.round(all - seconds), says: saysOf(step.name, stepLeft)}
    }
  }
  throw new RangeError('expected at least one step')
}

function saysOf(name: string, left: number): string {
  const seconds = Math.abs(left)
  const amount = seconds >= 60 ? `${Math.ceil(seconds / 60)} min` : `${seconds} s`
  return left >= 0 ? `${name}: ${amount} left` : `${name}: ${amount} over`
}
