import * as vscode from 'vscode'
import type {Range} from '../core/types.ts'

/** A range of offsets as the editor counts it. */
export function toRange(document: vscode.TextDocument, {start, end}: Range): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end))
}
