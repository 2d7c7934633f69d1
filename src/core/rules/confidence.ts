import type {Confidence} from '../stories/story.ts'
import type {Severity} from '../types.ts'

const severities: Record<Confidence, Severity> = {sure: 'warning', likely: 'information', possible: 'hint'}

/** The severity of a defect by how sure its finder is. */
export function severityOf(confidence: Confidence): Severity {
  return severities[confidence]
}
