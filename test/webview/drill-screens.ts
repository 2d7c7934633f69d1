import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../../scripts/setup/root.mjs'
import {drillKinds} from '../../src/core/practice/drill-kinds.ts'
import {checkDrill} from '../../src/core/practice/drills/check-drill.ts'
import {readDrillFiles} from '../../src/core/practice/drills/read-exercises.ts'
import type {DrillScreen} from '../../src/protocol/drill.ts'

const path = 'drills/metric-tuple.yaml'
const {exercises} = readDrillFiles([{path, text: readFileSync(join(root, path), 'utf8')}])
const exercise = exercises[0]!

/** An exercise that was just begun. */
export const drill: DrillScreen = {
  kind: 'drill',
  exercise: exercise.id,
  turn: 1,
  name: drillKinds[exercise.kind].name,
  product: exercise.product,
  situation: exercise.situation,
  write: exercise.write,
  minutes: exercise.minutes,
  seconds: 40,
  before: '',
  history: '64 of 100 the last time.',
  review: null,
}

/** What the extension would send once it is checked. */
export function checked(text: string): DrillScreen {
  const {points, score, says} = checkDrill(exercise, text)
  const {good, poor} = exercise
  return {
    ...drill,
    review: {
      score,
      says,
      points: points.map(({what, met, quote = null, how}) => ({what, mark: met, quote, how})),
      text,
      good,
      poor,
    },
  }
}

export const drillScreens = {
  drill,
  'drill, well done': checked(exercise.good),
  'drill, half done': checked('The share of boxes with every part in them, from 31% to 50%.'),
  'drill, poorly done': checked(exercise.poor.text),
} as const
