import {guidance} from '../../document/comments.ts'
import {headings} from '../../document/headings.ts'
import {written} from '../../document/written.ts'
import {defineRule} from '../rule.ts'

export const notFilledIn = defineRule({
  id: 'template/not-filled-in',
  severity: 'information',
  what: 'A document fresh from its template: nothing has been written yet.',
  why: 'A template is a list of questions; until one is answered there is nothing to review.',
  *check({document, frontMatter}) {
    const [place] = document.each(guidance)
    if (!place) return
    for (const _ of document.each(written)) return
    const [title] = document.each(headings)
    const start = title ? title.offset + title.item.start : (frontMatter?.range.end ?? 0)
    const end = title ? title.offset + title.item.end : place.offset + place.item.end
    yield {
      message: 'Not filled in yet: nothing found but the template’s guidance. Press Tab to go through it.',
      start,
      end,
    }
  },
})
