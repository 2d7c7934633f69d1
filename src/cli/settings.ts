import {readFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {type Config, ConfigError, defaultConfig} from '../core/config.ts'
import {parseSettings} from '../core/rules/settings.ts'
import {readYaml} from '../core/yaml.ts'
import {UsageError} from './usage-error.ts'

/** Settings with the folder that the globs in them are relative to. */
export interface Settings {
  config: Config
  folder: string
}

const NAMES = ['config.yaml', 'config.yml', 'config.json']
const known = new Map<string, Promise<Settings | undefined>>()

/** The nearest `.pmprep/config.yaml` or `.json`, from a folder upwards; the defaults where there is none. */
export async function nearestSettings(folder: string): Promise<Settings> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (!known.has(at)) known.set(at, settingsIn(at))
    const found = await known.get(at)
    if (found) return found
    if (at === dirname(at)) return {config: defaultConfig, folder}
  }
}

/**
 * Reads a settings file.
 * @throws UsageError where it cannot be read, or holds what no setting takes
 */
export async function readSettings(file: string): Promise<Config> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    throw new UsageError(`cannot read the settings ${file}`)
  }
  return parse(file, text)
}

async function settingsIn(folder: string): Promise<Settings | undefined> {
  for (const name of NAMES) {
    const file = join(folder, '.pmprep', name)
    const text = await readFile(file, 'utf8').catch(() => undefined)
    if (text !== undefined) return {config: parse(file, text), folder}
  }
  return undefined
}

function parse(file: string, text: string): Config {
  try {
    return parseSettings(readYaml(text))
  } catch (error) {
    const {reason, mark} = error as {reason?: string; mark?: {line: number}}
    if (error instanceof ConfigError) throw new UsageError(`${file}: ${error.message}`)
    throw new UsageError(`${file}${mark ? `:${mark.line + 1}` : ''}: ${reason ?? String(error)}`)
  }
}
