import {requirementSets} from '../../requirements/read-requirements.ts'
import {earsUsage} from '../../requirements/usage.ts'
import {lineAfter} from '../../sections/guidance-line.ts'
import {defineRule} from '../rule.ts'

export const noUnwanted = defineRule({
  id: 'ears/no-unwanted',
  severity: 'hint',
  what: 'A set of “shall” requirements without an “If …, then …”: nothing says what happens when something goes wrong.',
  why: 'Most of the work of a system is in what it does when a part of it fails; unwritten, it is found in production.',
  types: ['prd', 'one-pager', 'feature-spec', 'user-story'],
  *check(draft) {
    const {isEars, hasIf, sentences} = earsUsage(draft)
    if (!isEars || hasIf) return
    const last = sentences.at(-1)
    const first = sentences[0]
    if (!first || !last) return
    const heading = requirementSets(draft).find(
      it => it.section.start <= first.offset + first.start && first.offset + first.end <= it.section.end,
    )?.section.heading
    const part = last.part
    const {at, lead} =
      part && part.kind !== 'row'
        ? lineAfter(draft.document.text, {item: part, offset: last.offset})
        : {at: -1, lead: ''}
    yield {
      start: heading?.start ?? first.offset + first.start,
      end: heading?.end ?? first.offset + first.end,
      message: `${sentences.length} requirements and none that begins with “If”: expected at least one for what goes wrong`,
      fixes:
        at < 0
          ? []
          : [
              {
                title: 'Add a requirement for what goes wrong',
                edits: [
                  {
                    start: at,
                    end: at,
                    text: `${lead}If <!-- what fails: no network, no permission, nothing found -->, then the <!-- part of the product --> shall <!-- what the person sees, and can do next -->.`,
                  },
                ],
              },
            ],
    }
  },
})
