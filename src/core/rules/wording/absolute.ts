import {mayMatch, sentences} from '../../document/sentences.ts'
import {stanceIn} from '../../wording/stance.ts'
import {measuredNearby, notMeant} from '../../wording/surroundings.ts'
import {vagueWords} from '../../wording/vague.ts'
import {defineBlockRule} from '../rule.ts'

export const absolute = defineBlockRule({
  id: 'wording/absolute',
  severity: 'hint',
  what: 'A promise without an exception: always correct, never late, 100% reliable, at all times.',
  why: 'One counterexample breaks it, and nobody can test that there is none.',
  types: ['prd', 'one-pager', 'pr-faq', 'pitch', 'feature-spec', 'user-story', 'backlog'],
  concerns: block => mayMatch(block, HINT),
  *checkBlock(block) {
    for (const {text, start, prose} of block.fact(sentences)) {
      if (prose.kind === 'heading' || prose.kind === 'quote' || text.length > LONGEST || !HINT.test(text))
        continue
      const stance = stanceIn(text)
      for (const match of text.matchAll(WORDS)) {
        const own = match[0].trimEnd()
        const place = {sentence: text, start: match.index, end: match.index + own.length}
        const isPromise = !/^(?:always|never)/i.test(own) || OUTCOME.test(text.slice(place.end).trimStart())
        if (!isPromise || !['wish', 'demand'].includes(stance(match.index))) continue
        if (notMeant(place) || DENIED.test(text.slice(Math.max(0, place.start - 24), place.start))) continue
        if (!/%/.test(own) && measuredNearby(place)) continue
        // “Always available” is among the vague words already.
        if (vagueWords(text).some(it => it.start < place.end && place.start < it.end)) continue
        // Where the writer is at it.
        if (block.text.slice(start, start + text.length).includes('<!--')) continue
        const at = start + text.length - (/[.!]["”’)]*$/.exec(text)?.[0].length ?? 0)
        yield {
          start: start + place.start,
          end: start + place.end,
          message: `“${own}” leaves no room for one exception: expected a rate you can hold and its period, or the cases it is meant for`,
          fixes: [
            {
              title: 'Make room for the rate',
              edits: [
                {start: at, end: at, text: ' (<!-- in how many cases of how many, over what period -->)'},
              ],
            },
          ],
        }
      }
    }
  },
})

const LONGEST = 2000
const HINT = /always|never|100\s?%|all times|all cases|circumstances|no matter what/i
const WORDS =
  /\b(?:always|never)\b|\b100\s?% (?=(?:accura|correct|uptime|up ?time|available|availability|relia|secur|safe|success|error|test|code|of the time|compatib|confiden))|\bat all times\b|\bin all cases\b|\bunder (?:all|any) circumstances\b|\bno matter what\b/gi
/** What nobody controls: a rule that the product itself can follow (“never shows the price twice”) can be tested. */
const OUTCOME =
  /^(?:(?:be|get|is|are|been)\s+)*(?:accurate|correct|right|up[- ]to[- ]date|in sync|consistent|works?|succeeds?|responds?|online|reachable|safe|secure|on time|wrong|late|down|offline|slow|unavailable|miss(?:es|ed)?|times? out|broken|breaks?|stale|lost|out of (?:date|sync)|confus(?:ed|es?)|fast)\b/i
const DENIED = /\b(?:not|no|cannot|without|nor|n['’]t)\s+(?:\w+\s+)?$/i
