import {keptWith} from '../../document/kept.ts'
import {criteriaSets} from '../../requirements/criteria.ts'
import type {Part} from '../../sections/parts.ts'
import {blurredIn, isExact} from '../../stories/acceptance.ts'
import {quoted} from '../../stories/story.ts'
import {vagueWords} from '../../wording/vague.ts'
import {defineRule} from '../rule.ts'

export const ruleTestable = defineRule({
  id: 'acceptance/rule-testable',
  severity: 'hint',
  what: 'An acceptance criterion in a bullet that no test could fail: “Search works”, “Errors are handled”.',
  why: 'Every build passes it, so it accepts whatever was built.',
  types: ['prd', 'one-pager', 'feature-spec', 'user-story', 'backlog'],
  *check(draft) {
    for (const {criteria} of criteriaSets(draft)) {
      for (const {rule} of criteria) {
        const hit = rule && blurIn(rule.item).hit
        if (!rule || !hit) continue
        const start = rule.offset + rule.item.start + hit.index
        const end = start + hit[0].length
        yield {
          start,
          end,
          message: `${quoted(hit[0])} can be said of any build: expected what a tester does, and then sees`,
          fixes: [
            {
              title: 'Make room for the test',
              edits: [{start: end, end, text: ': <!-- what a tester does, and then sees -->'}],
            },
          ],
        }
      }
    }
  },
})

/** What `wording/vague` points at is left to it. */
const blurIn = keptWith(({text, guided}: Part): {hit?: RegExpExecArray} => {
  const hit = guided || isExact(text) ? undefined : blurredIn(text)
  return hit && vagueWords(text.trim()).length === 0 ? {hit} : {}
})
