import type * as z from 'zod/mini'

/** The types in the words of YAML. */
const NAMES: Record<string, string> = {record: 'a map', object: 'a map', array: 'a list', string: 'text'}

/**
 * What a value takes instead, in words. zod/mini says “Invalid input” of everything: its texts would cost 4 KB in
 * every bundle.
 */
export function zodReason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `there is no ${issue.keys.map(key => `“${key}”`).join(' and no ')}`
    case 'invalid_value':
      return `expected ${alternatives(issue.values.map(String))}`
    case 'invalid_type':
      return `expected ${NAMES[issue.expected] ?? issue.expected}`
    case 'invalid_union': {
      const reasons = issue.errors.flatMap(([first]) =>
        first ? [zodReason(first).replace(/^expected /, '')] : [],
      )
      return `expected ${[...new Set(reasons)].join(', or ')}`
    }
    default:
      return issue.message
  }
}

function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
