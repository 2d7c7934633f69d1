import {type HeadingNames, plainWords} from './heading-names.ts'
import type {Mark} from './mark.ts'

const LINE = /^([ \t]*)(\S[^\n\r]*)/gmu
const LABEL = /^\p{Lu}[^:.!?]{2,40}(?=:(?:\s|$))/u
/** A plain line may be a heading if it begins as one does and does not end as a sentence does. */
const TITLE = /^[\p{Lu}\d].{2,58}[^.,;!:]$/u
const MOST_WORDS = 6
/** “##Goals##”: a heading to GitHub until 2017, and to its authors still. */
const CRAMPED = /^(#{1,6})(?=[*_]{0,2}\p{Lu})([^#]{2,80}?)#*$/u

/**
 * Names of elements that stand as plain text: alone on the first line of a paragraph, as in documents pasted from
 * elsewhere, or as a label at the start of any line; and headings without the space after the number signs.
 * `offset`: where the text starts.
 */
export function lineMarks(text: string, offset: number, isParagraph: boolean, names: HeadingNames): Mark[] {
  const found: Mark[] = []
  const hasLabels = text.includes(':')
  if (!hasLabels && !isParagraph) return found
  const goesOn = hasLabels || text.includes('#')
  LINE.lastIndex = 0
  for (let hit = LINE.exec(text); hit; hit = goesOn ? LINE.exec(text) : null) {
    const [, lead = '', line = ''] = hit
    const start = offset + hit.index + lead.length
    const cramped = isParagraph ? CRAMPED.exec(line.trimEnd()) : null
    if (cramped) {
      const [{length}, {length: level}, title] = cramped as unknown as [string, string, string]
      const claims = names.read(title)
      found.push({start, end: start + length, kind: 'heading', level, claims, numbered: false})
      continue
    }
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
