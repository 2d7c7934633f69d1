import * as z from 'zod/mini'
import type {Config} from './config.ts'
import {documentTypes, severities} from './types.ts'
import {zodReason} from './yaml/zod-reason.ts'

const level = z.enum(['off', ...severities])

/** The settings under `pmprep.*`, in VS Code and in `.pmprep/config.yaml`. */
export const configSchema = z.strictObject({
  /** Rule id → `off`, a severity, or the rule's options with an optional `severity`. */
  rules: z._default(z.record(z.string(), z.union([level, z.looseObject({severity: z.optional(level)})])), {}),
  /** Glob, relative to the folder of the configuration → document type, or `none` for files to leave alone. */
  documents: z._default(z.record(z.string(), z.enum(['none', ...documentTypes])), {}),
  /** The name that templates put in for the author. */
  author: z._default(z.string(), ''),
})

/** What is wrong with a setting, and where: a path of keys and indexes. */
export interface ConfigIssue {
  path: readonly PropertyKey[]
  /** Names the setting too. */
  message: string
}

/** Settings that are not used, with each place where something is wrong. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly issues: readonly ConfigIssue[]

  constructor(issues: readonly ConfigIssue[]) {
    super(issues.map(({message}) => message).join('; '))
    this.issues = issues
  }
}

/** What a schema has to say of a setting at a path. */
export function configIssue(issue: z.core.$ZodIssue, at: readonly PropertyKey[] = []): ConfigIssue {
  const path = [...at, ...issue.path]
  return {
    path: issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path,
    message: `${path.join('.') || 'settings'}: ${zodReason(issue)}`,
  }
}

/**
 * Checks the shape of settings; `parseSettings` checks the rules in them as well.
 * @throws ConfigError that names each bad key and what it takes
 */
export function parseConfig(value: unknown): Config {
  const result = configSchema.safeParse(withoutEmpty(value ?? {}))
  if (result.success) return result.data
  throw new ConfigError(result.error.issues.map(issue => configIssue(issue)))
}

/** A key with nothing behind it, as one that is being written, is as good as none. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, it]) => it !== null))
}
