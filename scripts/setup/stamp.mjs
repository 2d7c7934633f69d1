import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'

// A stamp is written when an installation has ended well, so a half-finished one is always done again.

/** Whether the stamp at `path` says `expected`. */
export function isStamped(path, expected) {
  try {
    return readFileSync(path, 'utf8') === expected
  } catch {
    return false
  }
}

/** Writes a stamp. */
export function stamp(path, text) {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}
