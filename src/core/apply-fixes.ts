import type {Edit, Finding} from './types.ts'

/** Applies edits that do not overlap to a text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = text
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    out = out.slice(0, edit.start) + edit.text + out.slice(edit.end)
  }
  return out
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
