import {levelContent} from '../../coach/content.ts'
import type {Level} from '../../coach/types.ts'
import type {LevelRubric} from './readiness.ts'

/** The score from which on an answer holds at its level, 0 to 100: what is asked there is already in the score. */
const SCORE = 70

/** What the rubric of a level expects of answers given at it. */
export function levelRubric(level: Level): LevelRubric {
  return {score: SCORE, dimensions: levelContent(level).expects}
}
