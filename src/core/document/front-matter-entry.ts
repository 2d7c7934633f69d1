import type {Range} from '../types.ts'
import type {FrontMatter} from './front-matter.ts'
import {lineEnd} from './lines.ts'

/**
 * Where a top-level key of front matter stands with its value, which may go on over several lines: without the line
 * ending, and without a comment behind a plain value. Undefined where it is not there. By lines, so that it also finds
 * what is no YAML.
 */
export function entryPlace(text: string, {range}: FrontMatter, key: string): Range | undefined {
  const to = range.end - 3
  let start: number | undefined
  let last = 0
  for (let at = lineEnd(text, range.start).next; at < to; ) {
    const {end, next} = lineEnd(text, at)
    const line = text.slice(at, end)
    if (start === undefined) {
      const [whole] = /^(?:"([^"]*)"|'([^']*)'|([\w-]+))[ \t]*:(?=[ \t]|$)/.exec(line) ?? []
      if (whole !== undefined && whole.replace(/["']|[ \t]*:$/g, '') === key) {
        start = at
        last = end
      }
    } else if (/^(?:[ \t]+[^\s#]|-[ \t]|[\]}])/.test(line)) last = end
    else if (!/^[ \t]*(?:#|$)/.test(line)) break
    at = next
  }
  if (start === undefined) return undefined
  // A comment of the writer's behind a plain value stays.
  const comment = /^[^"'#{[|>&*!]*?([ \t]+#.*)$/.exec(text.slice(start, last))
  return {start, end: last - (comment?.[1]?.length ?? 0)}
}
