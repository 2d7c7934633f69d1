import {type Config, ConfigError} from '../config.ts'
import type {Severity} from '../types.ts'
import type {Rule} from './rule.ts'

export interface RuleSettings {
  severity: Severity | 'off'
  /** The severity that the settings ask for, if they do: it goes before a problem's own. */
  override?: Severity
  options: unknown
  /** The same for the same options. */
  key: string
}

const known = new WeakMap<Config, Map<string, RuleSettings>>()

/**
 * A rule's settings by the configuration.
 * @throws ConfigError that names the rule and the bad option
 */
export function settingsOf(rule: Rule, config: Config): RuleSettings {
  let settings = known.get(config)
  if (!settings) known.set(config, (settings = new Map()))
  const cached = settings.get(rule.id)
  if (cached) return cached

  const entry = config.rules[rule.id]
  const {severity, ...given} = typeof entry === 'object' ? entry : {severity: entry}
  const parsed = rule.options?.safeParse(given)
  if (parsed && !parsed.success) {
    const issue = parsed.error.issues[0]
    throw new ConfigError(`rules.${rule.id}.${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`)
  }
  const made: RuleSettings = {
    severity: severity ?? rule.severity,
    options: parsed?.data,
    key: JSON.stringify(parsed?.data ?? null),
  }
  if (severity && severity !== 'off') made.override = severity
  settings.set(rule.id, made)
  return made
}
