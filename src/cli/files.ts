import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {glob} from 'tinyglobby'
import {UsageError} from './usage-error.ts'

/** Stands for the standard input among the paths. */
export const STDIN = '-'

const MARKDOWN = '**/*.{md,markdown}'
const IGNORED = ['**/node_modules/**', '**/.git/**']

/**
 * The files that paths, folders and globs name, each once, sorted within a folder or glob.
 * @throws UsageError where a path does not exist or a glob matches nothing
 */
export async function findFiles(patterns: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const pattern of patterns) {
    const what = await stat(pattern).catch(() => undefined)
    // Whatever is there and no folder can be read: files, and pipes such as /dev/stdin and <(…).
    if (pattern === STDIN || (what && !what.isDirectory())) {
      found.add(pattern)
      continue
    }
    const inside = what
      ? (await glob(MARKDOWN, {cwd: pattern, ignore: IGNORED, dot: false})).map(file => join(pattern, file))
      : await glob(pattern, {ignore: IGNORED, expandDirectories: false})
    if (inside.length === 0 && !what) throw new UsageError(`no file at “${pattern}”`)
    for (const file of inside.sort()) found.add(file)
  }
  return [...found]
}
