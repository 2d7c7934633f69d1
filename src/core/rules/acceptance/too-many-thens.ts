import type {Block} from '../../document/block.ts'
import {scenarios} from '../../document/scenarios.ts'
import type {Step} from '../../stories/scenario.ts'
import type {Edit, Fix} from '../../types.ts'
import {defineBlockRule} from '../rule.ts'

/** Facets of one outcome are rarely more (a rule of thumb; sources disagree). */
const MOST = 3

export const tooManyThens = defineBlockRule({
  id: 'acceptance/too-many-thens',
  severity: 'information',
  what: 'A scenario with more than three outcomes.',
  why: 'A scenario that checks many things fails for many reasons, and its name tells none of them.',
  concerns: block => block.fact(scenarios).length > 0,
  *checkBlock(block) {
    for (const {steps} of block.fact(scenarios)) {
      const outcomes = steps.filter(it => it.keyword === 'then')
      const [first] = outcomes
      const extra = outcomes[MOST]
      if (!first || !extra || steps.filter(it => it.keyword === 'when' && !it.joined).length > 1) continue
      yield {
        start: extra.word.start,
        end: (outcomes.at(-1) ?? extra).body.end,
        message: `${outcomes.length} outcomes of one event: expected at most ${MOST}, or a scenario for each thing that is checked`,
        related: [{start: first.word.start, end: first.body.end, message: 'the first outcome'}],
        fixes: outcomes.length <= 2 * MOST ? split(block, steps, first, extra) : [],
      }
    }
  },
})

/** What may stand before a step on its line: a bullet, emphasis. */
const MARKER = /^[ \t]*(?:[-+*][ \t]+|\d{1,3}[.)][ \t]+)?[*_]{0,3}$/

/**
 * Repeats what leads up to the outcomes before the fourth, so that it begins a scenario of its own. Only where each
 * step has a line of its own, and not in a Gherkin block, where a scenario has a title.
 */
function split({text}: Block, steps: readonly Step[], first: Step, extra: Step): Fix[] {
  const lineStart = (offset: number) => text.lastIndexOf('\n', offset - 1) + 1
  const [opening] = steps
  const isAlone = steps.every(it => MARKER.test(text.slice(lineStart(it.word.start), it.word.start)))
  if (!opening || !isAlone || /^[ \t]*(?:```|~~~)/m.test(text.slice(0, opening.word.start))) return []
  const lead = text.slice(lineStart(opening.word.start), lineStart(first.word.start))
  const at = lineStart(extra.word.start)
  const edits: Edit[] = [{start: at, end: at, text: lead}]
  if (extra.joined) edits.push({...extra.word, text: first.word.text})
  return [{title: 'Split into two scenarios', edits: edits.map(({start, end, text}) => ({start, end, text}))}]
}
