import type {Requirement} from '../../requirements/requirement.ts'
import {blurredIn, isExact} from '../../stories/acceptance.ts'
import type {Range} from '../../types.ts'
import {vagueWords} from '../../wording/vague.ts'
import {defineRule} from '../rule.ts'
import {wordProblems} from './word-problems.ts'

/** “must handle scanned files”: and then? Short, with nothing said of how. */
const HANDLES =
  /^\s*(?:also\s+)?(?:be\s+able\s+to\s+)?((?:handle|deal\s+with|cope\s+with|address|consider|take\s+care\s+of|account\s+for|take\s+into\s+account)(?:\s+[^\s,.;:]+){1,6})\s*[.;]?\s*$/i

/** What the modal governs stands right behind it (UTF-16 code units). */
const REACH = 16

export const testable = defineRule({
  id: 'requirement/testable',
  severity: 'hint',
  what: 'A requirement without a response that anybody could observe: “must handle scanned files”, “should work”.',
  why: 'What cannot be told from its absence can be neither built to nor tested, and is argued about at the demo.',
  types: ['prd', 'one-pager', 'feature-spec', 'user-story'],
  check: wordProblems(blur, {
    says: 'says no response: expected what then happens, as somebody could see it',
    fix: {
      title: 'Make room for the response',
      text: ': <!-- what then happens, as somebody could see it -->',
    },
  }),
})

function blur({text, start, modal, isStory, guided, form}: Requirement): Range | undefined {
  if (!modal || modal.negated || isStory || guided || form === 'heading' || isExact(text)) return undefined
  if (/^(?:may|can)$/.test(modal.word)) return undefined
  if (form === 'paragraph' && !/^(?:shall|must)$/.test(modal.word)) return undefined
  const rest = text.slice(modal.end)
  const blurred = blurredIn(rest)
  const hit = blurred && blurred.index <= REACH ? blurred : HANDLES.exec(rest)
  // What `wording/vague` points at is left to it.
  if (!hit || vagueWords(text.trim()).length > 0) return undefined
  const words = hit[1] ?? hit[0]
  const at = start + modal.end + hit.index + hit[0].indexOf(words)
  return {start: at, end: at + words.trimEnd().length}
}
