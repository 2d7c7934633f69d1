import type {Style} from '../../core/coach/review-types.ts'

/** How much of a question a tree shows, in characters; the whole stands in its tooltip. */
export const LABEL = 80

const MONTHS = new Intl.DateTimeFormat('en', {month: 'long', year: 'numeric', timeZone: 'UTC'})

/** `November 2026` for `2026-11`; undefined where the text is no month. */
export function monthName(month: string): string | undefined {
  const time = Date.parse(`${month}-01T00:00:00Z`)
  return Number.isNaN(time) ? undefined : MONTHS.format(time)
}

/** Interviewer's styles as people read them. */
export const styleNames: Readonly<Record<Style, string>> = {
  neutral: 'Neutral',
  challenging: 'Challenging',
  'evidence-driven': 'Evidence-driven',
}
