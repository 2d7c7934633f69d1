import type {Requirement} from '../../requirements/requirement.ts'
import type {Range} from '../../types.ts'
import {defineRule} from '../rule.ts'
import {wordProblems} from './word-problems.ts'

/** Acts that a person might do as well as a machine; “be shown”, “be stored” are a machine's. */
const ACT =
  /^\s+(?:(?:also|only|always|automatically|then)\s+)?be\s+((?:sent|notified|informed|reminded|approved|reviewed|checked|verified|confirmed|updated|created|added|removed|deleted|assigned|cancelled|canceled|refunded|charged|archived|published|moderated|translated|escalated|closed|reset|exported|imported|invited|contacted|paid|blocked|granted|revoked|marked|recorded|entered|collected|generated))\b(?!\s+(?:by|via|through|with|using|automatically)\b)/i

export const passiveWithoutActor = defineRule({
  id: 'requirement/passive-without-actor',
  severity: 'hint',
  what: 'A requirement in the passive that does not say who or what acts: “Reminders must be sent”.',
  why: 'By the service, or by somebody at the desk: the two differ by a month of work.',
  types: ['prd', 'one-pager', 'feature-spec', 'user-story'],
  check: wordProblems(passive, {
    says: 'by whom was not found: expected the part of the product, or the person, that does it',
    fix: {
      title: 'Say by whom',
      text: ' by <!-- the part of the product, or the person, that does it -->',
    },
  }),
})

function passive({text, start, modal, isStory, guided, form}: Requirement): Range | undefined {
  if (!modal || modal.negated || isStory || guided || form === 'heading') return undefined
  if (!/^(?:shall|must|should|will)$/.test(modal.word)) return undefined
  if (form === 'paragraph' && !/^(?:shall|must)$/.test(modal.word)) return undefined
  const hit = ACT.exec(text.slice(modal.end))
  if (!hit || /\bautomatically\b/i.test(text) || /\bby\s+(?:the|an?|our|its)\s/i.test(text.slice(modal.end)))
    return undefined
  return {start: start + modal.start, end: start + modal.end + hit[0].length}
}
