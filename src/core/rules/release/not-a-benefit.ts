import {flat} from '../../sections/section.ts'
import {allParts} from '../../sections/titled.ts'
import {defineRule} from '../rule.ts'

export const notABenefit = defineRule({
  id: 'release/not-a-benefit',
  severity: 'hint',
  what: 'A line of release notes that begins with a ticket or with what the team did.',
  why: 'Readers look for what they can do now; “refactored the scheduler” is news for those who knew it already.',
  types: ['release-notes'],
  *check(draft) {
    for (const {item, offset} of flat(allParts(draft))) {
      if (item.kind !== 'item' || item.guided) continue
      const match = OPENS.exec(item.text)
      if (!match || GAIN.test(item.text)) continue
      const start = offset + item.start + (match[0].length - match[0].trimStart().length)
      const isTicket = /\d/.test(match[0])
      yield {
        start,
        end: offset + item.start + match[0].trimEnd().length,
        message: `The line begins with ${isTicket ? 'a ticket' : 'our work'} (“${match[0].trim()}”): expected what a reader can do now`,
        fixes: [
          {
            title: 'Put the gain first',
            edits: [
              {
                start: offset + item.start,
                end: offset + item.start,
                text: 'You can now <!-- what the reader can do, or what no longer goes wrong -->: ',
              },
            ],
          },
        ],
      }
    }
  },
})

const OPENS =
  /^\W*(?:\[?[A-Z]{2,10}-\d{1,6}\]?|#\d{1,6}|refactor(?:ed|ing)?|clean(?:ed)?[- ]?up|bump(?:ed|s)?|chore|internal|rewr(?:ote|itten)|reworked|migrated|under the hood|tech(?:nical)? debt|code (?:quality|cleanup)|improved (?:code|architecture|test coverage|performance of internal)|upgraded? dependenc\w+|updated? dependenc\w+|various (?:bug ?fixes|improvements|fixes)|bug ?fixes and (?:performance )?improvements|misc(?:ellaneous)?)\b/i
/** The gain is told all the same. */
const GAIN =
  /\byou(?:r)?\b|\bso that\b|\bcan now\b|\bno longer\b|\bfaster\b|\b\d+\s?(?:%|s|ms|seconds)\b|\b(?:customers|users|guests|members|people|parents|drivers|readers)\b/i
