import type {Config} from '../config.ts'
import type {Severity} from '../types.ts'
import type {Rule} from './rule.ts'

export interface RuleSettings {
  severity: Severity | 'off'
  /** The severity that the settings ask for, if they do: it goes before a problem's own. */
  override?: Severity
  options: unknown
}

const known = new WeakMap<Config, Map<string, RuleSettings>>()

/** A rule's settings by a configuration that `parseSettings` has made. */
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
  const made: RuleSettings = {
    severity: severity ?? rule.severity,
    options: {...rule.options, ...given},
  }
  if (severity && severity !== 'off') made.override = severity
  settings.set(rule.id, made)
  return made
}
