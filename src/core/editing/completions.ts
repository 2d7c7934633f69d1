import {commentCompletions} from './comment-completions.ts'
import {type Checks, type Completion, type Cursor, cursorAt} from './completion.ts'
import {frontMatterCompletions} from './front-matter-completions.ts'
import {headingCompletions} from './heading-completions.ts'
import {isInCode} from './in-code.ts'
import {isLineBegun, lineCompletions} from './line-completions.ts'

/**
 * What can be put in at an offset, the likeliest first. A document that is none of ours gets only the key that would
 * make it one. Nothing is checked where there is nothing to complete.
 * @param isAsked false where the editor asks by itself, after a mark that has been typed: then nothing is offered that
 * Enter at the end of a line could put in unasked
 */
export async function completionsAt(
  text: string,
  offset: number,
  checks: Checks,
  isAsked = true,
): Promise<Completion[]> {
  const cursor = cursorAt(text, offset, checks)
  const inFrontMatter = await frontMatterCompletions(cursor)
  return inFrontMatter ?? commentCompletions(cursor) ?? bodyCompletions(cursor, isAsked)
}

const HEADING = /^(#{1,6})[ \t]*[^#|]{0,60}$/

/** In the body of a document of ours. */
async function bodyCompletions(cursor: Cursor, isAsked: boolean): Promise<Completion[]> {
  const {before, after, offset, checks} = cursor
  const [, marks] = (after.trim() === '' && HEADING.exec(before)) || []
  if (!marks && !(isAsked && isLineBegun(before))) return []
  const checked = await checks.now()
  if (!checked || isInCode(checked.document, offset)) return []
  const {document, result} = checked
  return marks ? headingCompletions(cursor, document, result, marks) : lineCompletions(cursor, document)
}
