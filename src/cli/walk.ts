import {type Dirent, readdirSync, realpathSync} from 'node:fs'
import {join, resolve, sep} from 'node:path'
import {GitIgnore} from './gitignore.ts'
import {statusOf} from './status-of.ts'
import {UsageError} from './usage-error.ts'

/** Never looked into: other people's packages, Git's own files, and PMPrep's templates and settings. */
const SKIPPED = new Set(['node_modules', '.git', '.pmprep'])

/**
 * The files in a folder at any depth, without what Git ignores, as paths that begin with the folder as it was given.
 *
 * @param withHidden whether to look into files and folders whose name begins with a dot, too
 * @throws UsageError where a folder cannot be read
 */
export function walk(folder: string, withHidden: boolean): string[] {
  const found: string[] = []
  /** Folders that links have led to: each is looked into once, so that links in a circle come to an end. */
  const entered = new Set<string>()

  function visit(at: string, ignored: GitIgnore): void {
    for (const entry of entriesOf(at)) {
      if (entry.name.startsWith('.') && !withHidden) continue
      const path = join(at, entry.name)
      const kind = kindOf(entry, path)
      if (!kind || ignored.ignores(resolve(path), kind === 'folder')) continue
      if (kind === 'file') found.push(path)
      else if (!SKIPPED.has(entry.name) && (!entry.isSymbolicLink() || isNew(path))) {
        visit(path, ignored.in(resolve(path)))
      }
    }
  }

  function isNew(link: string): boolean {
    const target = realpathSync(link)
    if (entered.has(target) || `${realpathSync(resolve(link, '..'))}${sep}`.startsWith(target + sep))
      return false
    entered.add(target)
    return true
  }

  visit(folder, GitIgnore.at(resolve(folder)))
  return found
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    throw new UsageError(`cannot read the folder ${folder}: ${(error as Error).message}`)
  }
}

/** Undefined for links that lead nowhere, and for pipes, sockets and devices. */
function kindOf(entry: Dirent, path: string): 'file' | 'folder' | undefined {
  const what = entry.isSymbolicLink() ? statusOf(path) : entry
  if (what?.isFile()) return 'file'
  return what?.isDirectory() ? 'folder' : undefined
}
