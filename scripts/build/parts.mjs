import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../setup/root.mjs'

/**
 * The files that are loaded with a part of the extension: itself, and what it requires.
 *
 * @param {string} name a file of dist/parts
 * @returns {string[]} absolute paths
 */
export function partsOf(name) {
  const found = new Set()
  const add = part => {
    const path = join(root, 'dist', 'parts', part)
    if (found.has(path)) return
    found.add(path)
    for (const [, required] of readFileSync(path, 'utf8').matchAll(/\brequire\("\.\/([\w.-]+)"\)/g))
      add(required)
  }
  add(name)
  return [...found]
}
