import {load} from 'js-yaml'

/**
 * Reads a YAML document: null for one with nothing but comments, at which js-yaml would throw.
 * @throws YAMLException with `reason` and `mark`
 */
export function readYaml(text: string): unknown {
  const isEmpty = text.split(/[\r\n]/).every(line => /^\s*(?:#|$)/.test(line))
  // No comment may have a null character in it.
  return isEmpty && !text.includes('\0') ? null : load(text)
}

/** What js-yaml says of a text that is no YAML, and the UTF-16 offset at which it gave up. */
export function yamlFault(error: unknown): {message: string; offset: number} {
  const {reason, mark} = error as {reason?: string; mark?: {position?: number}}
  return {message: reason ?? String(error), offset: mark?.position ?? 0}
}
