import type {Node} from 'mdast'

type Position = NonNullable<Node['position']>

/** A position by its offsets alone; lines and columns are not told. */
export function positionOf(start: number, end: number): Position {
  return {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: end}}
}

/** The offset at which a node ends that has such a position. */
export function endOf(node: Node | undefined): number {
  return node?.position?.end.offset ?? 0
}
