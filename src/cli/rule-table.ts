import {rules} from '../core/rules/index.ts'
import {pageOf} from '../core/rules/page.ts'
import type {Severity} from '../core/types.ts'

/** What is told of a rule outside of its findings. */
export interface RuleInfo {
  id: string
  what: string
  why: string
  href: string
  severity: Severity
}

/** All of our rules; importing this starts the engine. */
export const ruleTable: readonly RuleInfo[] = rules.map(({id, what, why, severity}) => ({
  id,
  what,
  why,
  href: pageOf(id),
  severity,
}))
