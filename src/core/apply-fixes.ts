import type {Edit, Finding} from './types.ts'

/**
 * Applies edits that do not overlap to a text. As in VS Code insertions at one place come in the order given, and
 * the line endings of the edits become the text's own.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lineEnding = /\r\n?|\n/.exec(text)?.[0] ?? '\n'
  let out = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(at, edit.start) + edit.text.replace(/\r\n?|\n/g, lineEnding)
    at = edit.end
  }
  return out + text.slice(at)
}

/**
 * The edits of the safe fixes of findings, first come first served: a fix that touches what an earlier one edits is
 * left for the next round.
 */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const taken: Edit[] = []
  for (const {fixes} of findings) {
    const fix = fixes.find(it => it.safe)
    if (fix?.edits.every(edit => taken.every(it => edit.end < it.start || it.end < edit.start))) {
      taken.push(...fix.edits)
    }
  }
  return taken
}
