import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'

/** What one `.gitignore` says of the folder it stands in. */
interface Rules {
  folder: string
  patterns: Ignore
}

/** Git tells names that differ in case apart where the file system does. */
const ignorecase = process.platform === 'win32' || process.platform === 'darwin'

/**
 * What Git ignores in one folder: the `.gitignore` files from the root of the repository down to it, and
 * `.git/info/exclude`. Where there is no repository, those from the folder on that the search began with.
 */
export class GitIgnore {
  /** The outermost first: the innermost that says anything of a path decides. */
  readonly #chain: readonly Rules[]

  private constructor(chain: readonly Rules[]) {
    this.#chain = chain
  }

  /** @param folder absolute; what would ignore this very folder is passed over, since the user named it */
  static at(folder: string): GitIgnore {
    const root = repositoryOf(folder) ?? folder
    const steps = relative(root, folder).split(sep).filter(Boolean)
    let here = new GitIgnore(read(root, join('.git', 'info', 'exclude'), '.gitignore'))
    let at = root
    for (const step of steps) {
      at = join(at, step)
      here = here.in(at)
    }
    return here
  }

  /**
   * The same for a folder within this one.
   * @param folder absolute
   */
  in(folder: string): GitIgnore {
    // Rules that ignore the folder were overruled on the way to it, and have nothing to say of what is in it.
    const chain = this.#chain.filter(rules => !verdict(rules, folder, true)?.ignored)
    return new GitIgnore([...chain, ...read(folder, '.gitignore')])
  }

  /** @param path absolute, directly in this folder */
  ignores(path: string, isFolder: boolean): boolean {
    for (let i = this.#chain.length - 1; i >= 0; i--) {
      const said = verdict(this.#chain[i] as Rules, path, isFolder)
      if (said?.ignored) return true
      if (said?.unignored) return false
    }
    return false
  }
}

/** The nearest folder from this one upwards that holds a Git repository. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return undefined
  }
}

function read(folder: string, ...names: string[]): Rules[] {
  return names.flatMap(name => {
    try {
      return [{folder, patterns: ignore({ignorecase}).add(readFileSync(join(folder, name), 'utf8'))}]
    } catch {
      return [] // there is none
    }
  })
}

function verdict({folder, patterns}: Rules, path: string, isFolder: boolean) {
  const inside = relative(folder, path).split(sep).join('/')
  return inside === '' ? undefined : patterns.test(isFolder ? `${inside}/` : inside)
}
