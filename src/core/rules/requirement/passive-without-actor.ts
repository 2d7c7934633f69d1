import {allRequirements} from '../../requirements/read-requirements.ts'
import {keptByLine, type Requirement} from '../../requirements/requirement.ts'
import {quoted} from '../../stories/story.ts'
import type {Range} from '../../types.ts'
import {defineRule} from '../rule.ts'

export const passiveWithoutActor = defineRule({
  id: 'requirement/passive-without-actor',
  severity: 'hint',
  what: 'A requirement in the passive that does not say who or what acts: “Reminders must be sent”.',
  why: 'By the service, or by somebody at the desk: the two differ by a month of work.',
  types: ['prd', 'one-pager', 'feature-spec', 'user-story'],
  *check(draft) {
    for (const it of allRequirements(draft)) {
      const {hit} = read(it)
      if (!hit) continue
      const {offset} = it.part
      yield {
        start: offset + hit.start,
        end: offset + hit.end,
        message: `${quoted(it.text.slice(offset + hit.start - it.start, offset + hit.end - it.start))} by whom was not found: expected the part of the product, or the person, that does it`,
        fixes: [
          {
            title: 'Say by whom',
            edits: [
              {
                start: offset + hit.end,
                end: offset + hit.end,
                text: ' by <!-- the part of the product, or the person, that does it -->',
              },
            ],
          },
        ],
      }
    }
  },
})

/** Acts that a person might do as well as a machine; “be shown”, “be stored” are a machine's. */
const act =
  /^\s+(?:(?:also|only|always|automatically|then)\s+)?be\s+((?:sent|notified|informed|reminded|approved|reviewed|checked|verified|confirmed|updated|created|added|removed|deleted|assigned|cancelled|canceled|refunded|charged|archived|published|moderated|translated|escalated|closed|reset|exported|imported|invited|contacted|paid|blocked|granted|revoked|marked|recorded|entered|collected|generated))\b(?!\s+(?:by|via|through|with|using|automatically)\b)/i

const read = keptByLine((requirement): {hit?: Range} => {
  const hit = passive(requirement)
  return hit ? {hit} : {}
})

function passive({text, start, modal, isStory, guided, form}: Requirement): Range | undefined {
  if (!modal || modal.negated || isStory || guided || form === 'heading') return undefined
  if (!/^(?:shall|must|should|will)$/.test(modal.word)) return undefined
  if (form === 'paragraph' && !/^(?:shall|must)$/.test(modal.word)) return undefined
  const hit = act.exec(text.slice(modal.end))
  if (!hit || /\bautomatically\b/i.test(text) || /\bby\s+(?:the|an?|our|its)\s/i.test(text.slice(modal.end)))
    return undefined
  return {start: start + modal.start, end: start + modal.end + hit[0].length}
}
