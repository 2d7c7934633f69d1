import type {LintResult} from '../lint.ts'
import {elementRulesOf} from '../rules/element/element-rule.ts'
import {rules} from '../rules/index.ts'
import type {Range} from '../types.ts'
import type {Completion} from './completion.ts'

/** The ids of all rules that can be meant in a document, those in `first` first, without those already named. */
export function ruleCompletions(
  result: LintResult | undefined,
  range: Range,
  first: readonly string[],
  named: readonly string[],
): Completion[] {
  const own = result?.framework ? elementRulesOf(result.framework) : []
  const all = new Map([...rules, ...own].map(({id, what}) => [id, what]))
  const ids = new Set([...first, ...all.keys()])
  return [...ids]
    .filter(id => all.has(id) && !named.includes(id))
    .map(id => ({
      ...range,
      kind: 'rule',
      label: id,
      insert: id,
      ...(first.includes(id) && {detail: 'found here'}),
      documentation: all.get(id) ?? '',
    }))
}
