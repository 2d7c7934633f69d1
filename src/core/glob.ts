const known = new Map<string, RegExp>()

/**
 * Whether a path, with `/` between folders, fits a glob as VS Code's settings write them: `*` and `?` within a
 * folder's name, `**` across folders, `{a,b}` for one of several. Anything else stands for itself.
 */
export function fitsGlob(path: string, glob: string): boolean {
  let pattern = known.get(glob)
  if (!pattern) {
    pattern = new RegExp(`^${toPattern(glob)}$`, 'u')
    known.set(glob, pattern)
  }
  return pattern.test(path)
}

function toPattern(glob: string): string {
  return glob.replace(/\*\*\/|\*\*|\*|\?|\{([^{}]*)\}|[\\^$.|+()[\]{}/]/g, (mark, choices?: string) => {
    if (choices !== undefined) return `(?:${choices.split(',').map(toPattern).join('|')})`
    if (mark === '**/') return '(?:.*/)?'
    if (mark === '**') return '.*'
    if (mark === '*') return '[^/]*'
    if (mark === '?') return '[^/]'
    return `\\${mark}`
  })
}
