import type {Id} from '../../requirements/ids.ts'
import {numbering, requirementSets} from '../../requirements/read-requirements.ts'
import type {Requirement} from '../../requirements/requirement.ts'
import type {Part} from '../../sections/parts.ts'
import {defineRule} from '../rule.ts'

export const duplicateId = defineRule({
  id: 'requirement/duplicate-id',
  severity: 'error',
  what: 'Two requirements with one id.',
  why: 'A test, a ticket or a decision that names the id then means one of them, and nobody knows which.',
  types: ['prd', 'one-pager', 'feature-spec', 'user-story', 'backlog'],
  *check(draft) {
    for (const {requirements} of requirementSets(draft)) {
      const first = new Map<string, Id>()
      const series = seriesOf(requirements)
      const tables = new Map<Part, number>()
      for (const requirement of requirements) {
        const {id} = requirement
        if (!id || !series.has(id.stem)) continue
        const key = keyOf(requirement, id, tables)
        const known = first.get(key)
        if (!known) {
          first.set(key, id)
          continue
        }
        // A heading and the paragraph beneath it share one id.
        if (known.start === id.start) continue
        const next = numbering(draft).after(id)
        yield {
          start: id.start,
          end: id.end,
          message: `${id.text} is the id of another requirement too: expected an id of its own, such as ${next}`,
          related: [{start: known.start, end: known.end, message: `the first ${id.text}`}],
          fixes: [{title: `Renumber to ${next}`, edits: [{start: id.start, end: id.end, text: next}]}],
        }
      }
    }
  },
})

/**
 * A summary table, a list and the headings below may each name R1 once. Bare numbers start anew in each table, and
 * so do the numbers of stories under each heading.
 */
function keyOf({form, part, title}: Requirement, {text, stem}: Id, tables: Map<Part, number>): string {
  const {header} = part.item
  const isBare = stem === '' || /^[\d.]+$/.test(stem)
  if (header && !tables.has(header)) tables.set(header, tables.size)
  const own = header && isBare ? tables.get(header) : header ? '' : isBare ? title : ''
  return [form === 'paragraph' ? 'heading' : form, own, text.toLowerCase()].join('|')
}

/** What ids of a section begin with, where they are numbered on: “S3” twice, and no other, is a name and no number. */
function seriesOf(requirements: readonly Requirement[]): ReadonlySet<string> {
  const numbers = new Map<string, number>()
  const series = new Set<string>()
  for (const {id} of requirements) {
    if (!id) continue
    const known = numbers.get(id.stem)
    if (known === undefined) numbers.set(id.stem, id.number)
    else if (known !== id.number) series.add(id.stem)
  }
  return series
}
