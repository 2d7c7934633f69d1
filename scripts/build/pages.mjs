import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {dirname, join, posix} from 'node:path'

/** Folders of pages, and where they stand in the package; what is in no folder of these is not in it. */
const folders = [
  ['src/core/rules', 'dist/rules'],
  ['guides', 'dist/guides'],
  ['templates', 'templates'],
]
/** Where the rest of the project is read. */
const web = 'https://github.com/pmprep/pmprep/blob/main/'

const FENCED = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm
const LINK = /\]\((?![a-z][a-z+.-]*:|#|\/)([^)\s#]+)(#[^)\s]*)?\)/g

/**
 * Copies the pages that are shown in VS Code to dist/, with links that hold there.
 *
 * @param {string} root the repository
 */
export async function buildPages(root) {
  for (const [from, to] of folders) {
    if (from === to) continue
    await rm(join(root, to), {recursive: true, force: true})
    const pages = (await readdir(join(root, from), {recursive: true})).filter(it => it.endsWith('.md'))
    await Promise.all(
      pages.map(async name => {
        const page = posix.join(from, name.replaceAll('\\', '/'))
        const target = join(root, placeOf(page))
        await mkdir(dirname(target), {recursive: true})
        await writeFile(target, moveLinks(await readFile(join(root, page), 'utf8'), page))
      }),
    )
  }
}

/**
 * Where a file of the repository stands in the package; undefined for one that is not in it.
 *
 * @param {string} path from the root
 */
export function placeOf(path) {
  const found = folders.find(([from]) => path.startsWith(`${from}/`))
  return found && found[1] + path.slice(found[0].length)
}

/**
 * A page with its links as they have to be in the package. Code is left alone.
 *
 * @param {string} text
 * @param {string} page its path from the root
 */
export function moveLinks(text, page) {
  const home = posix.dirname(placeOf(page))
  const move = prose =>
    prose.replace(LINK, (_, link, anchor = '') => {
      const file = posix.join(posix.dirname(page), link)
      const place = placeOf(file)
      return `](${place ? posix.relative(home, place) : web + file}${anchor})`
    })
  let at = 0
  let moved = ''
  for (const code of text.matchAll(FENCED)) {
    moved += move(text.slice(at, code.index)) + code[0]
    at = code.index + code[0].length
  }
  return moved + move(text.slice(at))
}
