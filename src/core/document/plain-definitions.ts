import type {Definition} from 'mdast'
import {normalizedLabel} from './label.ts'
import {span} from './plain-inline.ts'

/** `[label]: url` in characters that mean nothing else, without a title. Footnotes are none. */
const LINE = '\\[(?!\\^)[\\p{L}\\d.:/-]+(?: [\\p{L}\\d.:/-]+)*\\]: [\\w:/.?=%#@+,;!$-]+'
const DEFINITIONS = new RegExp(`^${LINE}(?:\\n${LINE})*$`, 'u')

/**
 * The nodes of a text that is nothing but link definitions, as remark would make them; undefined for all other texts.
 * What a document links to is asked of it before anything else, and blocks that are read to this end only, remark reads
 * a second time once it is known which of their labels are defined.
 *
 * @param text without the line endings after it
 */
export function plainDefinitions(text: string): Definition[] | undefined {
  if (!text.startsWith('[') || !DEFINITIONS.test(text)) return undefined
  let at = 0
  return text.split('\n').map(line => {
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
      position: span(start, line.length),
    }
  })
}
