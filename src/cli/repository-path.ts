import {relative, resolve, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import {repositoryOf} from './gitignore.ts'

/** Of the repository in which the command runs. */
let root: string | undefined

/**
 * The path of a file as its repository names it, with `/`, wherever the command runs: what services that show findings
 * beside the code know files by. Absolute for a file outside of it. Where there is no repository, relative to where the
 * command runs.
 */
export function repositoryPath(file: string): string {
  root ??= repositoryOf(resolve('.')) ?? resolve('.')
  const path = relative(root, resolve(file))
  return (path.startsWith('..') ? resolve(file) : path).split(sep).join('/')
}

/** The same as a URI reference. */
export function repositoryUri(file: string): string {
  const path = repositoryPath(file)
  if (path.startsWith('/') || /^[a-z]:\//i.test(path)) return pathToFileURL(path).href
  return path.split('/').map(encodeURIComponent).join('/')
}
