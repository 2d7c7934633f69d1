import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {UsageError} from './usage-error.ts'

/** A text with the path that messages about it name. */
export interface SourceFile {
  path: string
  text: string
}

/** What a document is to be checked by, read and not yet understood: that takes the engine (parse-settings.ts). */
export interface Settings {
  /** What the globs in the settings are relative to. Absolute. */
  folder: string
  /** Absent where there is no settings file: then the defaults hold. */
  config?: SourceFile
  /** The workspace's own checklists. */
  frameworks: readonly SourceFile[]
}

const NAMES = ['config.yaml', 'config.yml', 'config.json']
const known = new Map<string, Settings>()
const knownWithOwn = new Map<Settings, Settings>()

/**
 * The settings for the documents of a folder: the nearest `.pmprep/config.yaml` or `.json` and the nearest
 * `.pmprep/frameworks`, from the folder upwards.
 *
 * @param own a settings file to take instead; its globs are relative to where the command runs
 * @throws UsageError where that file cannot be read
 */
export function settingsFor(folder: string, own?: string): Settings {
  const settings = upwards(resolve(folder))
  if (own === undefined) return settings
  let withOwn = knownWithOwn.get(settings)
  if (!withOwn) {
    withOwn = {...settings, folder: resolve('.'), config: readOwn(own)}
    knownWithOwn.set(settings, withOwn)
  }
  return withOwn
}

function upwards(folder: string): Settings {
  const kept = known.get(folder)
  if (kept) return kept
  const config = firstOf(folder, NAMES)
  const frameworks = ownFrameworks(folder)
  const parent = dirname(folder)
  const above = parent === folder ? {folder, frameworks: []} : upwards(parent)
  // The same object where nothing is here: what is understood once holds for all folders below.
  const settings =
    config || frameworks
      ? {...above, ...(config && {config, folder}), frameworks: frameworks ?? above.frameworks}
      : above
  known.set(folder, settings)
  return settings
}

function firstOf(folder: string, names: readonly string[]): SourceFile | undefined {
  for (const name of names) {
    const path = join(folder, '.pmprep', name)
    const text = readIfThere(path)
    if (text !== undefined) return {path: shown(path), text}
  }
  return undefined
}

/** Undefined where there is no such folder. */
function ownFrameworks(folder: string): SourceFile[] | undefined {
  const at = join(folder, '.pmprep', 'frameworks')
  let names: string[]
  try {
    names = readdirSync(at)
  } catch {
    return undefined
  }
  const files = names.filter(name => /\.ya?ml$/.test(name)).sort()
  return files.flatMap(name => {
    const path = join(at, name)
    const text = readIfThere(path)
    return text === undefined ? [] : [{path: shown(path), text}]
  })
}

function readOwn(path: string): SourceFile {
  const text = readIfThere(path)
  if (text === undefined) throw new UsageError(`cannot read the settings ${path}`)
  return {path, text}
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** As one would type it: relative to where the command runs, unless it is above. */
function shown(path: string): string {
  const from = relative('.', path)
  return from.startsWith(`..${sep}`) ? path : from
}
