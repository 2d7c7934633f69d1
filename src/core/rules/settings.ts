import * as z from 'zod/mini'
import {type Config, ConfigError, parseConfig} from '../config.ts'
import type {Severity} from '../types.ts'
import {zodReason} from '../zod-reason.ts'
import {isElementRule} from './element/element-rule.ts'
import {rules} from './index.ts'
import type {Rule} from './rule.ts'

export interface RuleSettings {
  severity: Severity | 'off'
  /** The severity that the settings ask for, if they do: it goes before a problem's own. */
  override?: Severity
  options: unknown
}

const noOptions = z.strictObject({})
const known = new WeakMap<Config, Map<string, RuleSettings>>()

/**
 * Checks settings from a file or an editor, those of the rules included.
 * @throws ConfigError that names each bad key and what it takes
 */
export function parseSettings(value: unknown): Config {
  const config = parseConfig(value)
  for (const id of Object.keys(config.rules)) {
    const rule = rules.find(it => it.id === id)
    // A team's own checklist brings elements that are not known here.
    if (!rule && isElementRule({id})) continue
    if (!rule) throw new ConfigError(`rules.${id}: there is no such rule`)
    settingsOf(rule, config)
  }
  return config
}

/**
 * A rule's settings by the configuration.
 * @throws ConfigError that names the rule and the bad option
 */
export function settingsOf(rule: Rule, config: Config): RuleSettings {
  let settings = known.get(config)
  if (!settings) {
    settings = new Map()
    known.set(config, settings)
  }
  const cached = settings.get(rule.id)
  if (cached) return cached

  const entry = config.rules[rule.id]
  const {severity, ...given} = typeof entry === 'object' ? entry : {severity: entry}
  const parsed = (rule.options ?? noOptions).safeParse(given)
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(
      issue => `${['rules', rule.id, ...issue.path].join('.')}: ${zodReason(issue)}`,
    )
    throw new ConfigError(reasons.join('; '))
  }
  const made: RuleSettings = {
    severity: severity ?? rule.severity,
    options: parsed.data,
  }
  if (severity && severity !== 'off') made.override = severity
  settings.set(rule.id, made)
  return made
}
