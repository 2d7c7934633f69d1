import * as z from 'zod/mini'
import type {Rule} from './rule.ts'

/** What a rule's settings are held against: of each, what is of the kind of its default. */
export function optionsSchema({options = {}}: Rule): z.ZodMiniType<Record<string, unknown>> {
  const entries = Object.entries(options).map(([name, usual]) => [
    name,
    typeof usual === 'number'
      ? z._default(z.int().check(z.minimum(1)), usual)
      : z._default(z.array(z.string()), [...usual]),
  ])
  return z.strictObject(Object.fromEntries(entries))
}
