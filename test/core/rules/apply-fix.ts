import assert from 'node:assert/strict'
import {applyEdits} from '../../../src/core/apply-fixes.ts'
import {readDocument} from '../../../src/core/document/document.ts'
import {lint} from '../../../src/core/lint.ts'
import type {Finding} from '../../../src/core/types.ts'

/** What a rule says of a text that is a PRD. */
export function findingsOf(rule: string, text: string): readonly Finding[] {
  return lint(readDocument(text), {type: 'prd'}).findings.filter(it => it.rule === rule)
}

/** The words that each finding of a rule underlines. */
export function underlined(rule: string, text: string): string[] {
  return findingsOf(rule, text).map(({start, end}) => text.slice(start, end))
}

/** The text after a fix of a rule's first finding: the first fix, or the one with the title. */
export function fixed(rule: string, text: string, title?: string): string {
  const [finding] = findingsOf(rule, text)
  const fix = finding?.fixes.find(it => title === undefined || it.title === title)
  assert.ok(fix, `${rule}: no fix ${title ?? ''}`)
  return applyEdits(text, fix.edits)
}
