import {type Stats, statSync} from 'node:fs'
import {normalize, relative, resolve, sep} from 'node:path'
import picomatch from 'picomatch'
import {UsageError} from './usage-error.ts'
import {walk} from './walk.ts'

/** Stands for the standard input among the paths. */
export const STDIN = '-'

const MARKDOWN = /\.(?:md|markdown)$/i

/**
 * The files that paths, folders and globs name, each once, sorted within a folder or glob. Folders and globs leave out
 * what Git ignores and what globs with a leading `!` name; a file that is named itself is always there.
 *
 * @throws UsageError where a path does not exist or a glob matches nothing
 */
export function findFiles(patterns: readonly string[]): string[] {
  const isExclusion = (pattern: string) => pattern.startsWith('!') && !exists(pattern)
  const isExcluded = exclusion(patterns.filter(isExclusion).map(pattern => pattern.slice(1)))
  const wanted = patterns.filter(pattern => !isExclusion(pattern))

  const found = new Set<string>()
  for (const pattern of wanted.length > 0 ? wanted : ['.']) {
    const what = statusOf(pattern)
    // Whatever is there and no folder can be read: files, and pipes such as /dev/stdin and <(…).
    if (pattern === STDIN || (what && !what.isDirectory())) {
      found.add(pattern)
      continue
    }
    const inside = what ? walk(pattern, false).filter(file => MARKDOWN.test(file)) : matching(pattern)
    for (const file of inside.filter(file => !isExcluded(file)).sort()) found.add(file)
  }
  return [...found]
}

function matching(pattern: string): string[] {
  const {base, glob, isGlob} = picomatch.scan(slashed(pattern))
  const folder = statusOf(base || '.')
  if (!isGlob || !folder?.isDirectory()) throw new UsageError(`no file at “${pattern}”`)
  // A glob looks at hidden files only where it names them, so nothing is lost by not walking there otherwise.
  const files = walk(base || '.', /(?:^|\/|[{,(])\./.test(glob))
  const fits = picomatch(glob)
  const inside = files.filter(file => fits(slashed(relative(base || '.', file))))
  if (inside.length === 0) {
    throw new UsageError(
      `no file at “${pattern}” (other than what Git ignores: such files are named one by one)`,
    )
  }
  return inside
}

/** Whether a file is, or is in, what one of these globs names. */
function exclusion(globs: readonly string[]): (file: string) => boolean {
  const within = globs.map(glob => slashed(normalize(glob)).replace(/\/$/, ''))
  const fits = picomatch([...within, ...within.map(glob => `${glob}/**`)], {dot: true})
  return file => globs.length > 0 && fits(slashed(relative('.', resolve(file))))
}

function exists(path: string): boolean {
  return statusOf(path) !== undefined
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

/** @throws UsageError where a path is there and cannot be followed, such as a link that leads to itself */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${(error as Error).message}`)
  }
}
