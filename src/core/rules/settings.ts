import * as z from 'zod/mini'
import {type Config, ConfigError, type ConfigIssue, configIssue, parseConfig} from '../config.ts'
import type {Severity} from '../types.ts'
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
  const issues = Object.keys(config.rules).flatMap(id => ruleIssues(id, config))
  if (issues.length > 0) throw new ConfigError(issues)
  return config
}

function ruleIssues(id: string, config: Config): readonly ConfigIssue[] {
  const rule = rules.find(it => it.id === id)
  // A team's own checklist brings elements that are not known here.
  if (!rule && isElementRule({id})) return []
  if (!rule) return [{path: ['rules', id], message: `rules.${id}: there is no such rule`}]
  try {
    settingsOf(rule, config)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.issues
    throw error
  }
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
    throw new ConfigError(parsed.error.issues.map(issue => configIssue(issue, ['rules', rule.id])))
  }
  const made: RuleSettings = {
    severity: severity ?? rule.severity,
    options: parsed.data,
  }
  if (severity && severity !== 'off') made.override = severity
  settings.set(rule.id, made)
  return made
}
