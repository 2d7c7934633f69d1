import {readFile, writeFile} from 'node:fs/promises'
import {dirname, relative, resolve, sep} from 'node:path'
import {text as readAll} from 'node:stream/consumers'
import {parseArgs} from 'node:util'
import {applyEdits, safeEdits} from '../core/apply-fixes.ts'
import {readDocument} from '../core/document/document.ts'
import {type LintOptions, lint} from '../core/lint.ts'
import {type LintRecord, toRecord} from '../core/record.ts'
import {type DocumentType, documentTypes} from '../core/types.ts'
import {findFiles, STDIN} from './files.ts'
import {formatText} from './format-text.ts'
import {nearestSettings, readSettings} from './settings.ts'
import {UsageError} from './usage-error.ts'

const BYTE_ORDER_MARK = '\uFEFF'
/** A fix may make room for another; more rounds than this would be two fixes undoing each other. */
const MOST_ROUNDS = 10

/** `pmprep lint`: returns the exit status. */
export async function lintCommand(args: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      type: {type: 'string'},
      format: {type: 'string', default: 'text'},
      config: {type: 'string'},
      fix: {type: 'boolean', default: false},
      quiet: {type: 'boolean', default: false},
      'max-warnings': {type: 'string'},
    },
  })
  const type = values.type === undefined ? undefined : documentType(values.type)
  const mostWarnings =
    values['max-warnings'] === undefined ? Number.POSITIVE_INFINITY : count(values['max-warnings'])
  if (values.format !== 'text' && values.format !== 'json') {
    throw new UsageError(`--format takes text or json, not “${values.format}”`)
  }

  const records: LintRecord[] = []
  let errors = 0
  let warnings = 0
  for (const path of await findFiles(positionals.length > 0 ? positionals : ['.'])) {
    const file = path === STDIN ? undefined : path
    const raw = await (file ? readText(file) : readAll(process.stdin))
    // Editors show no byte order mark: columns are counted without it, and it is put back when fixing.
    const mark = raw.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : ''
    const source = raw.slice(mark.length)
    const options = await lintOptions(file, type, values.config)
    const text = values.fix ? fixed(source, options) : source
    if (text !== source && file) await writeText(file, mark + text)
    const record = toRecord(path, text, lintText(text, options))
    errors += record.findings.filter(({severity}) => severity === 'error').length
    warnings += record.findings.filter(({severity}) => severity === 'warning').length
    if (values.quiet) record.findings = record.findings.filter(({severity}) => severity === 'error')
    records.push(record)
  }

  process.stdout.write(
    values.format === 'json' ? `${JSON.stringify({version: 1, files: records})}\n` : formatText(records),
  )
  return errors > 0 || warnings > mostWarnings ? 1 : 0
}

function lintText(text: string, options: LintOptions) {
  return lint(readDocument(text), options)
}

function fixed(source: string, options: LintOptions): string {
  let text = source
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeEdits(lintText(text, options).findings)
    if (edits.length === 0) break
    text = applyEdits(text, edits)
  }
  return text
}

async function lintOptions(
  file: string | undefined,
  type: DocumentType | undefined,
  own?: string,
): Promise<LintOptions> {
  const {config, folder} = own
    ? {config: await readSettings(own), folder: process.cwd()}
    : await nearestSettings(file ? dirname(file) : '.')
  return {
    config,
    ...(type && {type}),
    ...(file && {path: relative(folder, resolve(file)).split(sep).join('/')}),
  }
}

function documentType(name: string): DocumentType {
  const type = documentTypes.find(it => it === name)
  if (!type) throw new UsageError(`--type takes ${documentTypes.join(', ')}, not “${name}”`)
  return type
}

function count(value: string): number {
  if (!/^\d+$/.test(value)) throw new UsageError(`--max-warnings takes a number, not “${value}”`)
  return Number(value)
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(`cannot read ${file}: ${error.message}`)
  })
}

async function writeText(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: Error) => {
    throw new UsageError(`cannot write ${file}: ${error.message}`)
  })
}
