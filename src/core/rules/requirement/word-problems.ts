import {allRequirements} from '../../requirements/read-requirements.ts'
import {keptByLine, type Requirement} from '../../requirements/requirement.ts'
import {quoted} from '../../stories/story.ts'
import type {Problem, Range} from '../../types.ts'
import type {Draft} from '../rule.ts'

interface Words {
  /** What is said of the words, which come quoted before it. */
  says: string
  /** What the fix is called, and what it puts behind the words. */
  fix: {title: string; text: string}
}

/**
 * Makes what finds words in requirements, at most one place in each, and asks to go on behind them.
 * @param wordsIn the place of the words, in offsets of the requirement's own
 */
export function wordProblems(
  wordsIn: (requirement: Requirement) => Range | undefined,
  {says, fix}: Words,
): (draft: Draft) => Generator<Problem> {
  const read = keptByLine((requirement): {hit?: Range} => {
    const hit = wordsIn(requirement)
    return hit ? {hit} : {}
  })
  return function* (draft) {
    for (const it of allRequirements(draft)) {
      const {hit} = read(it)
      if (!hit) continue
      const {offset} = it.part
      const end = offset + hit.end
      const words = it.text.slice(offset + hit.start - it.start, end - it.start)
      yield {
        start: offset + hit.start,
        end,
        message: `${quoted(words)} ${says}`,
        fixes: [{title: fix.title, edits: [{start: end, end, text: fix.text}]}],
      }
    }
  }
}
