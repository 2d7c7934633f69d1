import type {RootContent} from 'mdast'
import {readFlow} from './plain-flow.ts'
import {LineReader, linesOf} from './plain-lines.ts'

/**
 * The nodes of a text whose markup can be read in one way only, as remark would make them; undefined for all other texts.
 * Most of what product documents are made of is so plain, and remark takes its time for each letter. Positions count
 * from the text's start; lines and columns are not told.
 *
 * @param labels the link and footnote labels in it that are defined
 */
export function plainNodes(text: string, labels: ReadonlySet<string>): RootContent[] | undefined {
  const lines = linesOf(text)
  return lines && readFlow(new LineReader(text, labels, lines), 0)?.nodes
}
