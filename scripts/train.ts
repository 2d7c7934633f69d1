// `npm run train`: learns from corpus/ and questions/answers/ what the coach weighs when it reads moves, prints how well
// that reads questions which were left out, and writes src/core/coach/moves/weights.json.
import {writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {packed} from '../src/core/coach/moves/weights.ts'
import {type AnswerModel, chanceBy, learnAnswers, type Weighed} from './train/answer-model.ts'
import type {AnswerRow} from './train/answer-rows.ts'
import {readAnswers, readSentences} from './train/corpus.ts'
import {dataOf, FOLDS, learnAll, unseen} from './train/cross-validate.ts'
import {digestOfCues} from './train/digest.ts'
import {type Judgement, printReport} from './train/report.ts'
import type {UnitModel} from './train/unit-model.ts'

const root = resolve(import.meta.dirname, '..')
const answers = readAnswers(root)
const sentences = readSentences(root)
console.log(`${answers.length} answers, ${sentences.length} sentences`)

const data = dataOf(answers, sentences)
const left = unseen(data)
const folds = Array.from({length: FOLDS}, (_, fold) => fold)
const others = <T>(all: readonly (readonly T[])[], fold: number) => all.filter((_, at) => at !== fold).flat()

printReport(
  folds.flatMap((fold): Judgement[] => {
    const {made, touched} = learnBoth(others(left.answers, fold))
    const rows = left.answers[fold] ?? []
    return rows.map(row => ({
      row,
      made: chanceBy(made, row.evidence),
      touched: chanceBy(touched, row.evidence),
    }))
  }),
  folds.flatMap(fold => {
    const model = learnAnswers(others(left.sentences, fold))
    return (left.sentences[fold] ?? []).map(row => ({row, chance: chanceBy(model, row.evidence)}))
  }),
)

const weights = {
  cues: digestOfCues(),
  ...packedUnits(learnAll(data)),
  ...learnBoth(left.answers.flat()),
  alone: learnAnswers(left.sentences.flat()),
}
const path = join(root, 'src/core/coach/moves/weights.json')
const text = JSON.stringify(weights).replace(/,"/g, ',\n"')
writeFileSync(path, `${text}\n`)
console.log(`${path}: ${Math.round(text.length / 1000)} kB`)

function learnBoth(rows: readonly AnswerRow[]): {made: AnswerModel; touched: AnswerModel} {
  const labelled = (which: 'made' | 'touched') =>
    rows.map(({evidence, weight, [which]: label}): Weighed => ({evidence, weight, label}))
  return {made: learnAnswers(labelled('made')), touched: learnAnswers(labelled('touched'))}
}

/** Without features that say next to nothing for any move. */
function packedUnits({weights, features}: UnitModel) {
  const entries = [...weights].sort()
  const biases = Object.fromEntries(
    entries
      .filter(([place]) => !place.includes('@'))
      .map(([move, own]) => [move, rounded(own.get('bias') ?? 0)]),
  )
  const used = features.filter(
    name => name !== 'bias' && [...weights.values()].some(it => Math.abs(it.get(name) ?? 0) >= 0.04),
  )
  const units = Object.fromEntries(
    entries.map(([place, own]) => [place, packed(used.map(name => own.get(name) ?? 0))]),
  )
  return {features: used, biases, units}
}

function rounded(weight: number): number {
  return Math.round(1000 * weight) / 1000
}
