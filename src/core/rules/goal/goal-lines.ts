import type {Placed} from '../../document/document.ts'
import {keptWith} from '../../document/kept.ts'
import type {Part} from '../../sections/parts.ts'
import {sectionOf} from '../../sections/section.ts'
import {announcedSection} from '../announced-section.ts'
import type {Draft} from '../rule.ts'

/** The lines that each hold one goal: items or, without a list, the first sentence of paragraphs; rows of a table. */
export const goalLines = keptWith((draft: Draft): readonly Placed<Part>[] => {
  const state = draft.elements.find(it => it.id === 'goals')
  const section = state?.status === 'covered' ? sectionOf(draft, 'goals') : announcedSection(draft, 'goals')
  if (!section) return []
  const lines = section.parts.filter(
    ({item}) => item.kind !== 'heading' && (item.kind !== 'row' || item.header),
  )
  const place = state?.place
  if (!section.heading && place) {
    return lines.filter(
      ({item, offset}) => offset + item.start <= place.start && place.end <= offset + item.until,
    )
  }
  const isListed = lines.some(({item}) => item.kind !== 'paragraph')
  return isListed ? lines.filter(({item}) => item.kind !== 'paragraph') : lines
})

/** Whether a heading says that its list is one of goals: a “Purpose” may go on with anything. */
export function areAnnounced(draft: Draft): boolean {
  const title = announcedSection(draft, 'goals')?.heading?.title
  return title !== undefined && /\b(?:goals?|objectives?|outcomes?|aims?)\b/i.test(title)
}

/** The cell of a row that states the goal. */
export function goalColumn({header}: Part): number {
  const found = header?.cells.findIndex(it => /\b(?:goal|objective|outcome|aim)s?\b/i.test(it.text)) ?? -1
  return Math.max(0, found)
}
