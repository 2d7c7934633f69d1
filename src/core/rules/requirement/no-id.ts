import {numbering, requirementSets} from '../../requirements/read-requirements.ts'
import type {Requirement} from '../../requirements/requirement.ts'
import type {Fix} from '../../types.ts'
import {defineRule} from '../rule.ts'

/** Two ids in a list may be cross-references. */
const FEWEST = 3

export const noId = defineRule({
  id: 'requirement/no-id',
  severity: 'information',
  what: 'A requirement without an id in a list whose others have one.',
  why: 'What has no id is in no trace, no ticket and no test plan, and falls out of the release unnoticed.',
  types: ['prd', 'one-pager', 'feature-spec', 'user-story', 'backlog'],
  *check(draft) {
    for (const {requirements} of requirementSets(draft)) {
      for (const group of groups(requirements)) {
        const bare = group.filter(it => !it.id && !it.guided)
        const numbered = group.filter(it => it.id)
        const last = numbered.at(-1)?.id
        // More without than with: the ids are the exception.
        if (!last || bare.length === 0 || numbered.length < FEWEST || numbered.length <= 2 * bare.length)
          continue
        for (const it of bare) {
          const next = numbering(draft).after(last)
          yield {
            start: it.start,
            end: it.end,
            message: `No id found, where ${numbered.length} others of this ${it.form === 'row' ? 'table' : 'list'} have one: expected one such as ${next}`,
            fixes: number(draft.document.text, it, numbered.at(-1) as Requirement, next),
          }
        }
      }
    }
  },
})

/** The items of one list, the rows of one table. */
function groups(requirements: readonly Requirement[]): Requirement[][] {
  const found: Requirement[][] = []
  let last: Requirement | undefined
  for (const it of requirements) {
    if (it.form !== 'item' && it.form !== 'row') continue
    const isSame =
      last &&
      last.form === it.form &&
      last.title === it.title &&
      last.part.offset === it.part.offset &&
      last.part.item.header === it.part.item.header
    if (isSame) found.at(-1)?.push(it)
    else found.push([it])
    last = it
  }
  return found
}

/** Writes the id in the style of the others: bold, in brackets, with a colon. */
function number(text: string, {form, start, part}: Requirement, model: Requirement, next: string): Fix[] {
  const {item, offset} = part
  const id = model.id
  if (!id) return []
  if (form === 'row') {
    const cells = item.header?.cells ?? []
    const column = model.part.item.cells.findIndex(
      it => model.part.offset + it.start <= id.start && id.end <= model.part.offset + it.end,
    )
    const cell = item.cells[column]
    if (!cell || cells.length !== item.cells.length || cell.text !== '') return []
    const at = offset + cell.start
    const isTight = text[at] === '|'
    const edit = {
      start: at,
      end: at,
      text: `${isTight && text[at - 1] === '|' ? ' ' : ''}${next}${isTight ? ' ' : ''}`,
    }
    return [{title: `Number it ${next}`, edits: [edit]}]
  }
  const before = text.slice(model.part.offset + model.part.item.start, id.start)
  const after = text.slice(id.end, model.start)
  if (before.length > 4 || after.length > 8 || /\p{L}/u.test(before + after)) return []
  // Where the line opens with markup of its own, its words do not start where the line does.
  const at = offset + item.start
  if (at !== start) return [{title: `Number it ${next}`, edits: [{start: at, end: at, text: `${next}: `}]}]
  return [{title: `Number it ${next}`, edits: [{start: at, end: at, text: before + next + after}]}]
}
