import {checkDocument} from './check-document.ts'
import {listQuestions} from './list-questions.ts'
import {scoreAnswer} from './score-answer.ts'
import type {Tool} from './tool.ts'

/** All tools that agents are offered. */
export const tools = [checkDocument, listQuestions, scoreAnswer] as unknown as readonly Tool[]
