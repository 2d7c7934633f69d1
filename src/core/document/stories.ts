import {readStory} from '../stories/read-story.ts'
import type {Story} from '../stories/story.ts'
import type {Block, Fact} from './block.ts'
import {guidance} from './comments.ts'
import {headings} from './headings.ts'
import {type Prose, prose} from './prose.ts'

/** A story where it stands. The offsets within `story` count from `start`, as does `source`. */
export interface PlacedStory {
  story: Story
  start: number
  /** The text as its author wrote it, markup and all, with the same offsets as the story's. */
  source: string
  /** What to write between this story and another after it; absent where there can be none (a table cell). */
  separator?: string
}

const OPENS_STORY = /^[ \t]*(?:as an?\b|when\b|in order to\b)/i

/**
 * The user stories of a block. Items of a top-level list that have no story's shape are there too, as free ones: in
 * a backlog each item is a story, elsewhere it is not.
 */
export const stories: Fact<readonly PlacedStory[]> = block => {
  const items = topItems(block)
  const labels = new Set(block.fact(headings).map(({start}) => start))
  const comments = block.fact(guidance)
  return block
    .fact(prose)
    .filter(it => it.kind !== 'heading')
    .flatMap(pieces)
    .flatMap(({start, text, kind}) => {
      const marker = items.get(start)
      const story = readStory(text, {assume: marker !== undefined})
      if (!story || (story.form === 'free' && labels.has(start))) return []
      const asides = comments.filter(it => start <= it.start && it.start < start + text.length)
      if (
        asides.length > 0 &&
        !isDone(
          story,
          asides.map(it => it.start - start),
        )
      )
        return []
      const separator = marker ? `\n${marker}` : kind === 'paragraph' ? '\n\n' : undefined
      const source = block.text.slice(start, start + text.length)
      return [{story, start, source, ...(separator && {separator})}]
    })
}

/** Whether comments at these offsets only stand beside a story: guidance inside it, or at its end, waits to be replaced. */
function isDone(story: Story, comments: readonly number[]): boolean {
  const isWhole = story.form !== 'free' && story.means && (story.benefit || /[.!?]$/.test(story.text))
  return Boolean(isWhole) && comments.every(at => at < story.start || at >= story.end)
}

/** Where the text of each item of a top-level list starts, with the marker before it. */
function topItems(block: Block): Map<number, string> {
  const markers = new Map<number, string>()
  for (const node of block.nodes) {
    if (node.type !== 'list') continue
    for (const item of node.children) {
      const [first] = item.children
      if (first?.type !== 'paragraph') continue
      const {start} = block.range(first)
      markers.set(start, block.text.slice(block.range(item).start, start))
    }
  }
  return markers
}

/** A paragraph with a story on each line is as many stories; one story over several lines is one. */
function pieces(whole: Prose): Pick<Prose, 'start' | 'text' | 'kind'>[] {
  const {start, text, kind} = whole
  if (!OPENS_STORY.test(text)) return [whole]
  const lines = [...text.matchAll(/[^\n\r]+/g)].map(it => ({start: start + it.index, text: it[0]}))
  const openings = lines.filter(line => OPENS_STORY.test(line.text))
  return openings.length > 1 ? joinTo(openings, lines).map(it => ({...it, kind})) : [whole]
}

function joinTo(openings: {start: number; text: string}[], lines: {start: number; text: string}[]) {
  const end = lines.at(-1) as {start: number; text: string}
  return openings.map(({start}, index) => {
    const stop = openings[index + 1]?.start ?? end.start + end.text.length
    const text = lines
      .filter(line => line.start >= start && line.start < stop)
      .reduce((sum, line) => sum.padEnd(line.start - start) + line.text, '')
    return {start, text}
  })
}
