import {evidenceOf} from '../../src/core/coach/moves/evidence.ts'
import {mannerOf} from '../../src/core/coach/moves/manner.ts'
import {movesOf} from '../../src/core/coach/moves/move-ids.ts'
import {showingsOf} from '../../src/core/coach/moves/showings.ts'
import type {Weighed} from './answer-model.ts'
import {type AnswerRow, type Judged, rowsOfAnswer, rowsWith, rowsWithout} from './answer-rows.ts'
import type {LabelledAnswer, LabelledSentence} from './corpus.ts'
import {type Example, examplesOfAnswer, examplesOfSentence} from './examples.ts'
import {learnUnits, logitBy, type UnitModel} from './unit-model.ts'

/** Of each category's questions, one in three is judged by what was learned from the other two. */
export const FOLDS = 3

export interface LabelledWords extends Weighed {
  of: LabelledSentence
}

/** Answers and sentences, judged by models that have not seen their question. */
export interface Unseen {
  /** By fold. */
  answers: readonly (readonly AnswerRow[])[]
  sentences: readonly (readonly LabelledWords[])[]
}

export interface Data {
  answers: readonly {of: LabelledAnswer; examples: readonly Example[]; fold: number}[]
  sentences: readonly {of: LabelledSentence; examples: readonly Example[]; fold: number}[]
}

export function dataOf(answers: readonly LabelledAnswer[], sentences: readonly LabelledSentence[]): Data {
  const questions = new Map<string, string[]>()
  for (const {category, question} of answers) {
    const own = questions.get(category) ?? []
    questions.set(category, own)
    if (!own.includes(question)) own.push(question)
  }
  return {
    answers: answers.map(of => ({
      of,
      examples: examplesOfAnswer(of),
      fold: (questions.get(of.category)?.sort().indexOf(of.question) ?? 0) % FOLDS,
    })),
    sentences: sentences.map((of, at) => ({of, examples: examplesOfSentence(of), fold: at % FOLDS})),
  }
}

export function learnAll({answers, sentences}: Data, without?: number): UnitModel {
  return learnUnits([
    ...answers.filter(it => it.fold !== without).flatMap(it => it.examples),
    ...sentences.filter(it => it.fold !== without).flatMap(it => it.examples),
  ])
}

export function unseen(data: Data): Unseen {
  const folds = Array.from({length: FOLDS}, (_, fold) => ({fold, model: learnAll(data, fold)}))
  return {
    answers: folds.map(({fold, model}) => answerRows(judged(data, fold, model))),
    sentences: folds.map(({fold, model}) =>
      data.sentences
        .filter(it => it.fold === fold)
        .map(({of, examples}) => alone(of, examples[0] as Example, model)),
    ),
  }
}

function judged({answers}: Data, fold: number, model: UnitModel): Judged[] {
  return answers
    .filter(it => it.fold === fold)
    .map(({of, examples}) => ({
      of,
      examples,
      logitOf: new Map(examples.map(it => [it, logitBy(model, it.features, it.move, it.category)] as const)),
    }))
}

function answerRows(all: readonly Judged[]): AnswerRow[] {
  return all.flatMap(it => {
    const {kind, question} = it.of
    const other = (wanted: string) => all.find(({of}) => of.question === question && of.kind === wanted)
    const donor = kind === 'weak' ? other('plain') : kind === 'stuffed' ? other('model') : undefined
    const isGood = kind === 'model' || kind === 'plain'
    return [...rowsOfAnswer(it), ...(isGood ? rowsWithout(it) : []), ...(donor ? rowsWith(it, donor) : [])]
  })
}

function alone(of: LabelledSentence, {unit, features}: Example, model: UnitModel): LabelledWords {
  const moves = movesOf(of.category)
  const logits = moves.map(move => logitBy(model, features, move, of.category))
  const evidence = evidenceOf(showingsOf([unit], moves, [logits]), mannerOf([unit])).get(of.move)
  if (!evidence) throw new Error(`${of.category} asks for no “${of.move}”`)
  return {of, evidence, label: of.made ? 1 : 0, weight: 1}
}
