import type {FrontMatter} from '../document/front-matter.ts'
import type {DocumentType} from '../types.ts'

/** The value of `status` in the front matter by which a writer says that an answer is done. */
export const SUBMITTED = 'submitted'

/**
 * Whether a document is an answer that is still being practised: then nothing is said of it. Those who judge
 * themselves before they see what others think of their work learn more from both.
 */
export function isInPractice(type: DocumentType, frontMatter: FrontMatter | undefined): boolean {
  return type === 'answer' && frontMatter?.values.status !== SUBMITTED
}

/** What the coach wrote into an answer as its score, 0 to 100; null where it was not reviewed. */
export function coachScore(frontMatter: FrontMatter | undefined): number | null {
  const score = frontMatter?.values.score
  return typeof score === 'number' && score >= 0 && score <= 100 ? Math.round(score) : null
}
