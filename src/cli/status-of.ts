import {type Stats, statSync} from 'node:fs'

/** What is at a path; undefined where nothing is, or nothing that can be looked at. */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
