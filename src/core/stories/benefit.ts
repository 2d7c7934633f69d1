import {contentWords} from './content-words.ts'
import {type Defect, quoted, type Story} from './story.ts'

export interface BenefitDefect extends Defect {
  /** Where a benefit would be written: after the last word of the wish. Absent when one is there. */
  insertAt?: number
}

/** Words that a benefit may add to its wish and still say nothing new. */
const empty = new Set(
  'see know view us access do fil find look work help allow enabl let giv abl benefit featur function thing it so easi'.split(
    ' ',
  ),
)

/** Finds a story that does not say what is gained, or says the wish once more in its place. */
export function benefitDefect(story: Story): BenefitDefect | undefined {
  if (story.form === 'free') return undefined
  const {benefit, marker, means} = story
  if (benefit) return means ? restated(means.text, benefit.text, benefit) : undefined
  if (marker) {
    const message = `Nothing found after ${quoted(marker.text)}: expected what the person gains`
    return {start: marker.start, end: marker.end, confidence: 'sure', message}
  }
  const at = means?.end ?? story.wish?.end ?? story.role?.end ?? story.end
  return {
    start: story.start,
    end: story.end,
    confidence: 'sure',
    message: 'No benefit found: expected “so that …” with what the person gains',
    insertAt: at,
  }
}

function restated(
  wish: string,
  reason: string,
  where: {start: number; end: number},
): BenefitDefect | undefined {
  const said = new Set(contentWords(wish))
  const added = contentWords(reason).filter(w => !said.has(w) && !empty.has(w))
  if (added.length > 0) return undefined
  const message = `The benefit says the wish again (${quoted(reason)}): expected what the person gains from it`
  return {start: where.start, end: where.end, confidence: 'possible', message}
}
