import type * as vscode from 'vscode'
import type {Config} from '../core/config.ts'
import type {Frameworks} from '../core/frameworks/framework.ts'
import {withOwnFrameworks} from '../core/frameworks/own.ts'
import {readSettings} from '../core/rules/read-settings.ts'
import type {FileProblem, OwnFile} from './own-folders.ts'

export {ConfigError} from '../core/parse-config.ts'
export {parseSettings} from '../core/rules/parse-settings.ts'

/** A settings file, with the folder that it is for. */
interface Team {
  home: vscode.Uri
  config: Config
}

/** The checklists with those of a folder on top. */
interface Checklists {
  home: vscode.Uri
  isUsers: boolean
  frameworks: Frameworks
}

/** What the files of `.pmprep` folders say on what documents are held against. */
export interface OwnSettings {
  /** The nearest is looked for from the end. */
  teams: readonly Team[]
  /** The person's own first, then those of folders, the nearest last. */
  checklists: readonly Checklists[]
  /** What is wrong with the settings files and checklists. */
  problems: readonly FileProblem[]
}

/** Understands settings files and checklists; where something is wrong with one, says so and does without it. */
export function readOwnSettings(files: readonly OwnFile[]): OwnSettings {
  const problems: FileProblem[] = []
  const teams = files.flatMap(file => {
    const read = file.kind === 'config' ? readSettings(file.text) : {problems: []}
    if ('config' in read) return [{home: file.home, config: read.config}]
    for (const {message, ...range} of read.problems) {
      problems.push({file, message: `Settings not used: ${message}`, ...range})
    }
    return []
  })
  const own = files.filter(({kind}) => kind === 'framework')
  const homes = new Map(own.map(it => [it.home.toString(), it]))
  const checklists = [...homes].map(([key, {home, isUsers}]) => {
    const group = own.filter(it => it.home.toString() === key)
    const read = withOwnFrameworks(group.map(({name, text}) => ({path: name, text})))
    for (const {path, message, ...range} of read.problems) {
      const file = group.find(({name}) => name === path)
      if (file) problems.push({file, message: `Checklist not used: ${message}`, ...range})
    }
    return {home, isUsers, frameworks: read.frameworks}
  })
  return {teams: teams.sort((a, b) => a.home.path.length - b.home.path.length), checklists, problems}
}
