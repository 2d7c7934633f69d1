import {type Defect, quoted, type Story} from './story.ts'

const control =
  /^(?:to\s+(?:have|see|get)\s+)?(?:an?|another|one)\s+(?:[a-zà-ÿ-]+\s+){0,3}?(?:button|drop-?down|checkbox|modal|pop-?up|tab|icon|menu|toggle|slider|banner|text\s?box|input\s+field|radio\s+button|spinner|carousel|accordion|sidebar|tooltip)s?\b/i

export interface MeansDefect extends Defect {
  /** Where a wish would be written, and with what before it; absent where there is one. */
  insert?: {at: number; lead: string}
}

/** Finds a story that wishes for nothing, or for a part of a screen instead of something to do. */
export function meansDefect(story: Story): MeansDefect | undefined {
  if (story.form === 'free') return undefined
  const means = story.means
  if (!means) {
    const start = story.wish?.start ?? story.start
    const end = story.wish?.end ?? story.role?.end ?? story.end
    const message = 'No wish found after the role: expected what the person wants to do'
    return {
      start,
      end,
      confidence: 'sure',
      message: story.wish
        ? `Nothing found after ${quoted(story.wish.text)}: expected what the person wants to do`
        : message,
      ...(story.wish
        ? {insert: {at: story.wish.end, lead: ' to '}}
        : story.role && {insert: {at: story.role.end, lead: ', I want to '}}),
    }
  }
  const hit = control.exec(means.text)
  if (!hit) return undefined
  return {
    start: means.start,
    end: means.start + hit[0].length,
    confidence: 'possible',
    message: `The wish is a part of a screen (${quoted(hit[0].replace(/^to\s+\w+\s+/, ''))}): expected what the person wants to do with it`,
  }
}
