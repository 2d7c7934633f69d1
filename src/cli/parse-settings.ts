import {type Config, ConfigError, defaultConfig} from '../core/config.ts'
import {Lines} from '../core/document/lines.ts'
import {shippedFrameworks} from '../core/frameworks/bundled.ts'
import type {Frameworks} from '../core/frameworks/framework.ts'
import {withOwnFrameworks} from '../core/frameworks/own.ts'
import {parseSettings} from '../core/rules/settings.ts'
import {yamlPlaces} from '../core/yaml/places.ts'
import {readYaml} from '../core/yaml/read-yaml.ts'
import type {Settings, SourceFile} from './settings.ts'
import {SourceError} from './usage-error.ts'

export interface Understood {
  config: Config
  frameworks: Frameworks
}

const known = new WeakMap<Settings, Understood>()
/** Apart, since several settings may share them, and much is kept with each. */
const knownFrameworks = new WeakMap<readonly SourceFile[], Frameworks>()

/**
 * Understands settings and checklists that have been read.
 * @throws SourceError that names each place where something is wrong
 */
export function understand(settings: Settings): Understood {
  let understood = known.get(settings)
  if (!understood) {
    understood = {
      config: configOf(settings),
      frameworks: frameworksOf(settings.frameworks),
    }
    known.set(settings, understood)
  }
  return understood
}

function frameworksOf(files: readonly SourceFile[]): Frameworks {
  if (files.length === 0) return shippedFrameworks
  const known = knownFrameworks.get(files)
  if (known) return known
  const {frameworks, problems} = withOwnFrameworks(files)
  if (problems.length > 0) {
    throw new SourceError(
      problems.map(({path, start, message}) => {
        const text = files.find(it => it.path === path)?.text ?? ''
        return errorAt(path, text, start, message)
      }),
    )
  }
  knownFrameworks.set(files, frameworks)
  return frameworks
}

/**
 * Understands settings alone; the defaults where there is no file.
 * @throws SourceError as above
 */
export function configOf({config: file}: Settings): Config {
  if (!file) return defaultConfig
  const {path, text} = file
  try {
    return parseSettings(readYaml(text))
  } catch (error) {
    if (error instanceof ConfigError) {
      const placeOf = yamlPlaces(text)
      throw new SourceError(
        error.issues.map(issue => errorAt(path, text, placeOf(issue.path).start, issue.message)),
      )
    }
    const {reason, mark} = error as {reason?: string; mark?: {position: number}}
    throw new SourceError([errorAt(path, text, mark?.position ?? 0, reason ?? String(error))])
  }
}

function errorAt(path: string, text: string, offset: number, message: string): string {
  const {line, column} = new Lines(text).position(offset)
  return `${path}:${line}:${column}: error: ${message}`
}
