import * as z from 'zod/mini'
import {zodReason} from '../yaml/zod-reason.ts'
import {checkDocument} from './check-document.ts'
import {listQuestions} from './list-questions.ts'
import {scoreAnswer} from './score-answer.ts'
import {type Tool, ToolError} from './tool.ts'

/** All tools that agents are offered. */
export const tools = [checkDocument, listQuestions, scoreAnswer] as unknown as readonly Tool[]

/**
 * Calls a tool with an input that may be anything.
 * @throws ToolError where the input does not fit, or does not do
 */
export async function callTool({name, input, run}: Tool, given: unknown): Promise<object> {
  const parsed = z.safeParse(input, given)
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(
      issue => `${issue.path.join('.') || 'input'}: ${zodReason(issue)}`,
    )
    throw new ToolError(`${name} cannot be called like this: ${reasons.join('; ')}`)
  }
  return run(parsed.data)
}
