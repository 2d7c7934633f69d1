import type {Style} from '../../core/coach/review-types.ts'

/** How much of a question a tree shows; the whole stands in its tooltip. */
const MOST = 80

/** A question as the label of a tree: its beginning, cut after a whole word. */
export function shortened(question: string): string {
  if (question.length <= MOST) return question
  const cut = question.slice(0, MOST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST / 2))} …`
}

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
