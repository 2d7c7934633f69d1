import {CannotReview, readAsked} from '../../core/coach/asked.ts'
import {categoryContent, dimensionName, levelContent} from '../../core/coach/content.ts'
import {reviewAnswer} from '../../core/coach/review-answer.ts'
import type {Attempt} from '../../core/practice/attempts/attempt.ts'
import {compareAttempts} from '../../core/practice/progress/compare.ts'
import {timeWords} from '../../core/practice/progress/report.ts'
import type {MoveChange} from '../../core/practice/progress/types.ts'
import type {ComparisonScreen, IncomparableScreen, PanelChange} from '../../protocol/progress.ts'

/** An attempt with the text of its file. */
export interface AttemptText {
  attempt: Attempt
  text: string
}

/** Two attempts at one question, as the coach reads both today; at the level of the later one. */
export function comparisonScreen(
  earlier: AttemptText,
  later: AttemptText,
  hasOthers: boolean,
): ComparisonScreen | IncomparableScreen {
  try {
    const {question, category, level} = readAsked(later.text)
    // Both by the same moves: those asked for at the level one is at by now.
    const [before, after] = [earlier, later].map(({text}) => reviewAnswer(text, {category, level}))
    if (!before || !after) throw new RangeError('There are two of them')
    const {score, dimensions, gained, lost, open, summary} = compareAttempts(before, after)
    return {
      kind: 'comparison',
      question,
      category: categoryContent(category).name,
      level: levelContent(level).name,
      earlier: {...shown(earlier.attempt), score: score.before},
      later: {...shown(later.attempt), score: score.after},
      summary,
      gained: gained.map(panelChange),
      lost: lost.map(panelChange),
      open: open.map(({name}) => name),
      dimensions: dimensions.map(({dimension, before, after}) => ({
        id: dimension,
        name: dimensionName(dimension),
        before,
        after,
      })),
      hasOthers,
    }
  } catch (error) {
    if (!(error instanceof CannotReview)) throw error
    return incomparable(`One of the two cannot be reviewed: ${error.message}.`)
  }
}

/** In place of a comparison, why there is none. */
export function incomparable(why: string): IncomparableScreen {
  return {kind: 'incomparable', why}
}

function shown(attempt: Attempt) {
  const {path, date} = attempt
  return {path, when: date?.replace('T', ', ') ?? 'Without a date', time: timeWords(attempt)}
}

function panelChange({id, name, quote}: MoveChange): PanelChange {
  return {id, name, quote}
}
