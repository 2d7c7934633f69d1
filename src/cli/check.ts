import {readFileSync} from 'node:fs'
import {relative, resolve, sep} from 'node:path'
import {applyEdits, safeEdits} from '../core/apply-fixes.ts'
import {readDocument} from '../core/document/document.ts'
import {type LintOptions, type LintResult, lint} from '../core/lint.ts'
import {toRecord} from '../core/record.ts'
import {digestOf} from './digest.ts'
import {fingerprintsOf} from './fingerprints.ts'
import type {Checked, Job} from './job.ts'
import {understand} from './parse-settings.ts'
import {UsageError} from './usage-error.ts'

// The engine's side of the command line: whoever imports this pays for its start. See lint.ts, which does so late.

const BYTE_ORDER_MARK = '\uFEFF'
/** A fix may make room for another; more rounds than this would be two fixes undoing each other. */
const MOST_ROUNDS = 10

/**
 * Checks one document.
 * @throws UsageError where it cannot be read, or its settings hold mistakes
 */
export function check(job: Job): Checked {
  const options = optionsOf(job)
  const raw = job.text ?? readText(job.file ?? job.path)
  // Editors show no byte order mark: columns are counted without it, and it is put back when fixing.
  const mark = raw.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : ''
  const source = raw.slice(mark.length)
  let text = source
  let result = lintText(text, options)
  let edits = safeEdits(result.findings)
  for (let round = 0; job.fix && edits.length > 0 && round < MOST_ROUNDS; round++) {
    text = applyEdits(text, edits)
    result = lintText(text, options)
    edits = safeEdits(result.findings)
  }
  return {
    record: toRecord(job.path, text, result),
    fingerprints: fingerprintsOf(text, result.findings),
    isFixable: edits.length > 0,
    digest: digestOf(mark + text),
    ...(job.fix && {fixed: {text: mark + text, isChanged: text !== source}}),
  }
}

function lintText(text: string, options: LintOptions): LintResult {
  return lint(readDocument(text), options)
}

function optionsOf({settings, type, file}: Job): LintOptions {
  return {
    ...understand(settings),
    ...(type && {type}),
    ...(file && {path: relative(settings.folder, resolve(file)).split(sep).join('/')}),
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`)
  }
}
