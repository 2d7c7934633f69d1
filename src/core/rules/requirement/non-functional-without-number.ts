import {allRequirements} from '../../requirements/read-requirements.ts'
import {keptByLine, type Requirement} from '../../requirements/requirement.ts'
import {quoted} from '../../stories/story.ts'
import {vagueWords} from '../../wording/vague.ts'
import {defineRule} from '../rule.ts'

export const nonFunctionalWithoutNumber = defineRule({
  id: 'requirement/non-functional-without-number',
  severity: 'hint',
  what: 'A requirement on speed, load or availability without a number.',
  why: 'Whether a product is fast or up often enough is a matter of the number, and without one of the mood.',
  types: ['prd', 'one-pager', 'feature-spec', 'user-story'],
  *check(draft) {
    for (const it of allRequirements(draft)) {
      const {hit} = read(it)
      if (!hit) continue
      const start = it.start + hit.index
      const at = it.start + it.text.replace(/[\s.;]+$/, '').length
      yield {
        start,
        end: start + hit[0].length,
        message: `No number found for ${quoted(hit[0])}: expected a limit and when it holds, such as “within 2 s for 95% of requests”`,
        fixes: [
          {
            title: 'Add the limit',
            edits: [{start: at, end: at, text: ' (<!-- a number with its unit, and when it holds -->)'}],
          },
        ],
      }
    }
  },
})

/** Qualities that only a number can hold. */
const quality =
  /\b(?:(?:page\s+|page-)?load(?:ing)?\s+times?|response\s+times?|responds?\s+(?:in\s+time|without\s+delay|immediately|instantly)|(?:low|minimal)\s+latency|latency|throughput|up-?time|(?:high|service|system)\s+availability|(?:high|good|app(?:lication)?|system)\s+performance|(?:support|handle|serve|sustain)s?\s+(?:[a-z]+\s+){0,2}concurrent\s+(?:users|sessions|requests|connections)|(?:high|heavy|peak)\s+(?:load|traffic)|without\s+(?:noticeable\s+|any\s+)?(?:delay|lag|downtime))\b/i

/** The line is about seeing such a value, not about having it. */
const shown =
  /\b(?:shall|must|should|will|can|to|and)\s+(?:show|display|report|log|record|measure|monitor|track|alert|chart|filter|sort|list|print)\b|\b(?:shows|displays|reports|logs|records|measures|tracks|charts|dashboards?|estimat\w+)\b/i

const read = keptByLine((requirement): {hit?: RegExpExecArray} => {
  const hit = unmeasured(requirement)
  return hit ? {hit} : {}
})

function unmeasured({text, form, guided, isStory, part}: Requirement): RegExpExecArray | undefined {
  if (guided || isStory || form === 'heading') return undefined
  const hit = quality.exec(text)
  const whole = [text, ...part.item.inner.map(it => it.text), ...part.item.cells.map(it => it.text)].join(' ')
  if (
    !hit ||
    /\d|\b(?:one|two|three|five|ten|half|twice|double|zero|no more than|(?:every|per|each)\s+(?:second|minute|hour|day)|real[- ]?time)\b/i.test(
      whole.replace(/\b[A-Z]{1,5}[-_ ]?\d+(?:\.\d+)*\b/g, ''),
    )
  )
    return undefined
  // “The chart shows the latency of each route” is a behaviour.
  if (shown.test(text)) return undefined
  return vagueWords(text.trim()).length > 0 ? undefined : hit
}
