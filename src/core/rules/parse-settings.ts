import type {Config} from '../config.ts'
import {ConfigError, type ConfigIssue, configIssue, parseConfig} from '../parse-config.ts'
import {isElementRule} from './element/element-rule.ts'
import {rules} from './index.ts'
import {optionsSchema} from './options-schema.ts'

/**
 * Checks settings from a file or an editor, those of the rules included.
 * @throws ConfigError that names each bad key and what it takes
 */
export function parseSettings(value: unknown): Config {
  const config = parseConfig(value)
  const issues = Object.entries(config.rules).flatMap(([id, entry]) => ruleIssues(id, entry))
  if (issues.length > 0) throw new ConfigError(issues)
  return config
}

function ruleIssues(id: string, entry: Config['rules'][string]): ConfigIssue[] {
  const rule = rules.find(it => it.id === id)
  // A team's own checklist brings elements that are not known here.
  if (!rule && isElementRule({id})) return []
  if (!rule) return [{path: ['rules', id], message: `rules.${id}: there is no such rule`}]
  if (typeof entry !== 'object') return []
  const {severity: _, ...given} = entry
  const {error} = optionsSchema(rule).safeParse(given)
  return (error?.issues ?? []).map(issue => configIssue(issue, ['rules', id]))
}
