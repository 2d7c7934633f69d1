import {keptWith} from '../../document/kept.ts'
import {entriesOf, shortName} from '../../sections/entries.ts'
import {lineAfter} from '../../sections/guidance-line.ts'
import type {Part} from '../../sections/parts.ts'
import {flat} from '../../sections/section.ts'
import {allParts, sectionsOn} from '../../sections/titled.ts'
import type {Problem} from '../../types.ts'
import {type Draft, defineRule} from '../rule.ts'

export const noAction = defineRule({
  id: 'release/no-action',
  severity: 'hint',
  what: 'A breaking change that does not say what to do.',
  why: 'Whoever is hit by it learns from the notes only that it was done on purpose.',
  types: ['release-notes'],
  *check(draft) {
    const sections = sectionsOn(draft, 'breaking')
    const announced = sections.flatMap(it => entriesOf(draft, it))
    for (const entry of announced) {
      if (!entry.guided && !TELLS.test(entry.text) && /\p{L}{3}/u.test(entry.text))
        yield problem(draft, entry, entry.lines.at(-1)!)
    }
    for (const placed of flat(allParts(draft))) {
      const {item, offset} = placed
      const start = offset + item.start
      if (item.kind === 'heading' || item.guided || sections.some(it => it.start <= start && start < it.end))
        continue
      if (!breaks(item).inSilence) continue
      yield problem(draft, {place: {start, end: offset + item.end}, name: shortName(item.text)}, placed)
    }
  },
})

const breaks = keptWith(({text, inner}: Part) => ({
  inSilence: BREAKS.test(text) && !TELLS.test([text, ...inner.map(it => it.text)].join('\n')),
}))

function problem(
  draft: Draft,
  {place, name}: {place: {start: number; end: number}; name: string},
  last: Parameters<typeof lineAfter>[1],
): Problem {
  const {at, lead} = lineAfter(draft.document.text, last, last.item.kind === 'item')
  return {
    ...place,
    message: `“${name}” does not say what to do about it: expected who has to do what, and by when`,
    fixes: [
      {
        title: 'Add what to do',
        edits: [
          {
            start: at,
            end: at,
            text: `${lead}**What to do:** <!-- who does what, by when, and what stops working otherwise -->`,
          },
        ],
      },
    ],
  }
}

const BREAKS =
  /^\W*(?:\*\*)?breaking(?: change)?s?\b\W|\b(?:is|are|was|were|has been|have been) (?:removed|discontinued|retired|no longer supported)\b|\bno longer (?:supports?|works?|available|accepts?)\b|\bstops? working\b/i
/** Something is said on what to use, do or expect. */
const TELLS =
  /\b(?:use|switch|replace[ds]?|replaced by|instead|migrat\w*|upgrad\w*|updat\w*|renam\w*|moved?|now|please|you (?:need|have|must|can|should|will)|must|need(?:s)? to|action|do nothing|no action|nothing (?:has )?to (?:be )?do\w*|before|by (?:\d|the end)|until|see|guide|contact|install|set|change|export|print|log in|sign in|automatic(?:ally)?|for you)\b|→|->|=>/i
