import {type HeadingNames, plainWords} from './heading-names.ts'
import type {Mark} from './mark.ts'

const LINE = /^([ \t]*)(\S[^\n\r]*)/gmu
const LABEL = /^\p{Lu}[^:.!?]{2,40}(?=:(?:\s|$))/u
/** A plain line may be a heading if it begins as one does and does not end as a sentence does. */
const TITLE = /^[\p{Lu}\d].{2,58}[^.,;!:]$/u
const MOST_WORDS = 6

/**
 * Names of elements that stand as plain text: alone on the first line of a paragraph, as in documents pasted from
 * elsewhere, or as a label at the start of any line. `offset`: where the text starts.
 */
export function lineMarks(text: string, offset: number, isParagraph: boolean, names: HeadingNames): Mark[] {
  const found: Mark[] = []
  const hasLabels = text.includes(':')
  if (!hasLabels && !isParagraph) return found
  LINE.lastIndex = 0
  for (let hit = LINE.exec(text); hit; hit = hasLabels ? LINE.exec(text) : null) {
    const [, lead = '', line = ''] = hit
    const start = offset + hit.index + lead.length
    const label = LABEL.exec(line)?.[0]
    if (label !== undefined) {
      const claims = names.read(label).filter(it => it.whole && it.kind === 'named')
      const until = offset + text.length
      const place = {start, end: start + label.length, until}
      if (claims.length > 0) found.push({...place, kind: 'label', level: 8, claims, numbered: false})
    } else if (isParagraph && hit.index === 0) {
      const title = line.trimEnd()
      if (!TITLE.test(title) || plainWords(title).split(' ').length > MOST_WORDS) continue
      const claims = names.read(title).filter(it => it.whole)
      const place = {start, end: start + title.length}
      if (claims.length > 0) found.push({...place, kind: 'line', level: 7, claims, numbered: false})
    }
  }
  return found
}
