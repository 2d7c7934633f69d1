import {answerProblems} from './answers.ts'
import {bankProblems} from './bank.ts'
import {exampleProblems} from './examples.ts'
import type {Check} from './files.ts'
import {inclusiveProblems} from './inclusive.ts'
import {likenessProblems} from './likeness.ts'
import {linkProblems} from './links.ts'
import {readingProblems} from './reading-level.ts'
import {releasedProblems} from './released.ts'
import {sentenceProblems} from './sentences.ts'
import {spellingProblems} from './spelling.ts'
import {structureProblems} from './structure.ts'

/** What the project's content is held against, the quickest first. */
export const checks: readonly (readonly [name: string, check: Check])[] = [
  ['each file has what it needs, and nothing else', structureProblems],
  ['enough questions of each kind, level and industry', bankProblems],
  ['released ids are still there', releasedProblems],
  ['no two questions are alike', likenessProblems],
  ['filled examples raise no finding', exampleProblems],
  ['answers and their labels agree', answerProblems],
  ['training sentences are enough', sentenceProblems],
  ['links lead somewhere', linkProblems],
  ['easy to read', readingProblems],
  ['nobody is left out by a word', inclusiveProblems],
  ['spelling', spellingProblems],
]
