import {load} from 'js-yaml'

/**
 * Reads a YAML document: null for one with nothing but comments, at which js-yaml would throw.
 * @throws YAMLException with `reason` and `mark`
 */
export function readYaml(text: string): unknown {
  const isEmpty = text.split(/[\r\n]/).every(line => /^\s*(?:#|$)/.test(line))
  return isEmpty ? null : load(text)
}
