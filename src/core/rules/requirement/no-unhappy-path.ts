import {keptWith} from '../../document/kept.ts'
import {requirementSets} from '../../requirements/read-requirements.ts'
import {speaksOfTrouble} from '../../requirements/unhappy.ts'
import {earsUsage} from '../../requirements/usage.ts'
import {lineAfter} from '../../sections/guidance-line.ts'
import type {Part} from '../../sections/parts.ts'
import {defineRule} from '../rule.ts'

/** Fewer may be a part of a feature. */
const FEWEST = 5

export const noUnhappyPath = defineRule({
  id: 'requirement/no-unhappy-path',
  severity: 'hint',
  what: 'A set of requirements without an error, an empty state, a refusal or a limit.',
  why: 'What happens without a network, a permission or a result is then decided by whoever codes it, each in their own way.',
  types: ['prd', 'one-pager', 'feature-spec'],
  *check(draft) {
    // `ears/no-unwanted` speaks of such a set.
    if (earsUsage(draft).isEars) return
    const sets = requirementSets(draft).filter(it => it.section.heading && it.section.heading.level <= 6)
    if (sets.some(it => it.section.parts.some(({item}) => item.guided || speaks(item).ofTrouble))) return
    const [set] = sets
      .map(({section, requirements}) => ({
        heading: section.heading,
        binding: requirements.filter(it => !it.isStory && it.form !== 'heading'),
      }))
      .sort((a, b) => b.binding.length - a.binding.length)
    const heading = set?.heading
    if (!heading || set.binding.length < FEWEST) return
    const last = set.binding.at(-1)?.part
    const fixes =
      last?.item.kind === 'item'
        ? [lineAfter(draft.document.text, last)].map(({at, lead}) => ({
            title: 'Add a case that goes wrong',
            edits: [{start: at, end: at, text: lead + GUIDANCE}],
          }))
        : []
    yield {
      start: heading.start,
      end: heading.end,
      message: `${set.binding.length} requirements and none for what goes wrong: expected an error, an empty state, a refusal or a limit`,
      fixes,
    }
  },
})

const GUIDANCE =
  'When <!-- what goes wrong: no network, no permission, nothing found, a limit reached -->, the <!-- part of the product --> must <!-- what the person sees, and can do next -->.'

/** Whether a line, or what is nested in it, speaks of a case that goes wrong. */
const speaks: (part: Part) => {ofTrouble: boolean} = keptWith(({text, cells, inner}: Part) => ({
  ofTrouble:
    speaksOfTrouble(text) ||
    cells.some(it => speaksOfTrouble(it.text)) ||
    inner.some(it => speaks(it).ofTrouble),
}))
