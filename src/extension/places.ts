import * as vscode from 'vscode'
import {Lines} from '../core/document/lines.ts'
import type {Range} from '../core/types.ts'

/** The documents that providers of ours are asked about; which of them are ours is told by the checker. */
export const MARKDOWN: vscode.DocumentSelector = {language: 'markdown'}

/** What can tell lines and columns: an open document, or the text of a file. */
export interface Placed {
  readonly uri: vscode.Uri
  positionAt(offset: number): vscode.Position
}

/** The text of a file that is not open. */
export function placedText(uri: vscode.Uri, text: string): Placed {
  const lines = new Lines(text)
  return {
    uri,
    positionAt(offset) {
      const {line, column} = lines.position(offset)
      return new vscode.Position(line - 1, column - 1)
    },
  }
}

/** A range of offsets as the editor counts it. */
export function toRange(document: Pick<Placed, 'positionAt'>, {start, end}: Range): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end))
}

/** A range of the editor in offsets. */
export function toOffsets(document: vscode.TextDocument, range: vscode.Range): Range {
  return {start: document.offsetAt(range.start), end: document.offsetAt(range.end)}
}

/** Whether two ranges have a place in common, were it only where one ends and the other starts. */
export function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end
}
