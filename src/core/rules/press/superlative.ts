import {mayMatch, sentences} from '../../document/sentences.ts'
import {notMeant} from '../../wording/surroundings.ts'
import {defineBlockRule} from '../rule.ts'

export const superlative = defineBlockRule({
  id: 'press/superlative',
  severity: 'hint',
  what: 'Praise in place of a fact: revolutionary, world-class, game-changing.',
  why: 'Readers skip praise; it takes the place of the one number that would have convinced them.',
  types: ['pr-faq', 'release-notes', 'faq'],
  concerns: block => mayMatch(block, HINT),
  *checkBlock(block) {
    for (const {text, start, prose} of block.fact(sentences)) {
      if (prose.kind === 'quote' || text.length > LONGEST) continue
      for (const match of text.matchAll(WORDS)) {
        const place = {sentence: text, start: match.index, end: match.index + match[0].length}
        if (notMeant(place) || DENIED.test(text.slice(Math.max(0, match.index - 30), match.index))) continue
        const from = start + place.start
        const to = start + place.end
        // “A revolutionary lamp” can do without; “it is revolutionary” can not.
        const after = /^\s+(?=[\p{L}])/u.exec(block.text.slice(to, to + 4))?.[0]
        const article = /\b(an?)\s+$/i.exec(text.slice(0, match.index))
        const isFree =
          after !== undefined &&
          !/^\s*(?:and|or|for|in|to|that|when|because|is|are|was)\b/i.test(text.slice(place.end)) &&
          !article &&
          text.slice(0, match.index).trim() !== '' &&
          !NEEDED.test(match[0])
        yield {
          start: from,
          end: to,
          unnecessary: isFree,
          message: `“${match[0]}” praises: expected the fact that lets a reader say so`,
          ...(isFree && {
            fixes: [
              {
                title: `Remove “${match[0]}”`,
                edits: [{start: from, end: to + after.length, text: ''}],
                safe: true,
              },
            ],
          }),
        }
      }
    }
  },
})

const LONGEST = 2000
const HINT =
  /revolution|ground-?break|game-?chang|world|best|cutting|state|next-gen|unparallel|unprecedent|unrival|amazing|incredibl|awesome|industry|delight|magical|stunning|innovat|first-ever|disrupt/i
const WORDS =
  /\b(?:revolutionary|revolutioni[sz](?:e|es|ing)|ground-?breaking|game-?chang(?:er|ing)|world-class|world['’]s (?:first|best|leading)|best-in-class|best-of-breed|cutting-edge|state-of-the-art|next-generation|next-gen|unparalleled|unprecedented|unrivall?ed|amazing|incredibl[ey]|awesome|industry-leading|magical|stunning|first-ever|disruptive)\b/gi
/** Without them the sentence loses its verb or its object. */
const NEEDED = /changer$|^revolutioni|^incredibly$|^world['’]s/i
const DENIED = /\b(?:not|no|never|nothing|avoid|without|neither|n['’]t)\s+(?:\w+\s+){0,2}$/i
