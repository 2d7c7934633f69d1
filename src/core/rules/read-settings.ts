import type {Config} from '../config.ts'
import {ConfigError} from '../parse-config.ts'
import type {Range} from '../types.ts'
import {yamlPlaces} from '../yaml/places.ts'
import {readYaml, yamlFault} from '../yaml/read-yaml.ts'
import {parseSettings} from './parse-settings.ts'

/** What is wrong in a settings file. Offsets count from its start. */
export interface SettingsProblem extends Range {
  message: string
}

/** Reads `.pmprep/config.yaml` or `.json`: the settings, or each place where something is wrong with them. */
export function readSettings(text: string): {config: Config} | {problems: SettingsProblem[]} {
  try {
    return {config: parseSettings(readYaml(text))}
  } catch (error) {
    if (error instanceof ConfigError) {
      const placeOf = yamlPlaces(text)
      return {problems: error.issues.map(({path, message}) => ({message, ...placeOf(path)}))}
    }
    const {message, offset} = yamlFault(error)
    const start = Math.min(offset, text.length)
    return {problems: [{message, start, end: start + 1}]}
  }
}
