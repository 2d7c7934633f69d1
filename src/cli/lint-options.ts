import {parseArgs} from 'node:util'
import {type DocumentType, documentTypes} from '../core/types.ts'
import {UsageError} from './usage-error.ts'

const formats = ['text', 'json', 'sarif', 'github'] as const
export type Format = (typeof formats)[number]

/** What `pmprep lint` was asked for. */
export interface LintCommand {
  patterns: readonly string[]
  help: boolean
  type?: DocumentType
  format: Format
  /** A settings file in place of the nearest. */
  config?: string
  fix: boolean
  quiet: boolean
  /** Infinite where it was not told. */
  mostWarnings: number
  cache: boolean
  cacheLocation?: string
}

/** @throws UsageError, or an error of `parseArgs` with a code, for what cannot be understood */
export function readLintOptions(args: string[]): LintCommand {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: {type: 'boolean', short: 'h', default: false},
      type: {type: 'string'},
      format: {type: 'string', default: 'text'},
      config: {type: 'string'},
      fix: {type: 'boolean', default: false},
      quiet: {type: 'boolean', default: false},
      'max-warnings': {type: 'string'},
      cache: {type: 'boolean', default: false},
      'cache-location': {type: 'string'},
    },
  })
  const {help, fix, quiet, config, cache, type} = values
  const limit = values['max-warnings']
  const cacheLocation = values['cache-location']
  return {
    patterns: positionals,
    help,
    format: oneOf(formats, '--format', values.format),
    fix,
    quiet,
    mostWarnings: limit === undefined ? Number.POSITIVE_INFINITY : count('--max-warnings', limit),
    cache: cache || cacheLocation !== undefined,
    ...(type !== undefined && {type: oneOf(documentTypes, '--type', type)}),
    ...(config !== undefined && {config}),
    ...(cacheLocation !== undefined && {cacheLocation}),
  }
}

function oneOf<T extends string>(known: readonly T[], option: string, value: string): T {
  const found = known.find(it => it === value)
  if (!found) throw new UsageError(`${option} takes ${known.join(', ')}, not “${value}”`)
  return found
}

function count(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new UsageError(`${option} takes a number, not “${value}”`)
  return Number(value)
}
