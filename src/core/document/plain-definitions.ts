import type {Definition} from 'mdast'
import {normalizedLabel} from './label.ts'
import {positionOf} from './plain-position.ts'

/** `[label]: url` in characters that mean nothing else, without a title. Footnotes are none. */
const LINE = '\\[(?!\\^)[\\p{L}\\d.:/-]+(?: [\\p{L}\\d.:/-]+)*\\]: [\\w:/.?=%#@+,;!$-]+'
const DEFINITIONS = new RegExp(`^${LINE}(?:\\n${LINE})*(\\n*)$`, 'u')

/**
 * The nodes of a text that is nothing but link definitions, as remark would make them; undefined for all other texts.
 * What a document links to is asked of it before anything else, and blocks that are read to this end only, remark reads
 * a second time once it is known which of their labels are defined.
 */
export function plainDefinitions(text: string): Definition[] | undefined {
  const end = text.startsWith('[') ? DEFINITIONS.exec(text)?.[1] : undefined
  if (end === undefined) return undefined
  let at = 0
  const lines = text.slice(0, text.length - end.length).split('\n')
  return lines.map(line => {
    const start = at
    at += line.length + 1
    const close = line.indexOf(']: ')
    const label = line.slice(1, close)
    return {
      type: 'definition',
      identifier: normalizedLabel(label).toLowerCase(),
      label,
      title: null,
      url: line.slice(close + 3),
      position: positionOf(start, start + line.length),
    }
  })
}
