import {type Config, defaultConfig} from '../core/config.ts'
import {Lines} from '../core/document/lines.ts'
import {shippedFrameworks} from '../core/frameworks/bundled.ts'
import type {Frameworks} from '../core/frameworks/framework.ts'
import {withOwnFrameworks} from '../core/frameworks/own.ts'
import {readSettings} from '../core/rules/read-settings.ts'
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
  const kept = knownFrameworks.get(files)
  if (kept) return kept
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
  const read = readSettings(text)
  if ('config' in read) return read.config
  throw new SourceError(read.problems.map(({start, message}) => errorAt(path, text, start, message)))
}

function errorAt(path: string, text: string, offset: number, message: string): string {
  const {line, column} = new Lines(text).position(offset)
  return `${path}:${line}:${column}: error: ${message}`
}
