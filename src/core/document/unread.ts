import type {Range} from '../types.ts'
import type {Fact} from './block.ts'
import {isHard} from './hard.ts'
import {lineEnd} from './lines.ts'

/** The first line of a block that is not read because it would take too long, with the length of the block. */
export interface Unread extends Range {
  length: number
}

export const unread: Fact<readonly Unread[]> = block => {
  if (block.nodes.length > 0 || !isHard(block.text)) return []
  return [{start: 0, end: lineEnd(block.text, 0).end, length: block.text.trimEnd().length}]
}
