import {toJSONSchema} from 'zod'
import {rules} from '../../src/core/rules/index.ts'
import {optionsSchema} from '../../src/core/rules/options-schema.ts'
import type {Rule} from '../../src/core/rules/rule.ts'
import {severities} from '../../src/core/types.ts'

const level = {
  enum: ['off', ...severities],
  enumDescriptions: [
    'Not looked for.',
    'Must be mended: “pmprep lint” fails.',
    'Should be mended.',
    'Worth a look.',
    'Shown faintly, and not in the Problems view.',
  ],
}

/**
 * JSON schema of `rules`: rule id → `off`, a severity, or an object with the rule's options. What all rules take is
 * said once, as a pattern, so that the schema stays short enough to read.
 */
export function ruleSettings() {
  return {
    type: 'object',
    properties: Object.fromEntries(
      rules.map(rule => [rule.id, {description: rule.what, ...ownOptions(rule)}]),
    ),
    patternProperties: {'/': {anyOf: [level, {type: 'object', properties: {severity: level}}]}},
    // The elements of a team's own checklist have rules too.
    propertyNames: {anyOf: [{enum: rules.map(({id}) => id)}, {pattern: '^element/[a-z-]+$'}]},
    additionalProperties: false,
  }
}

/** What only this rule takes, if it is given an object. */
function ownOptions(rule: Rule) {
  if (!rule.options) return {}
  const {properties} = toJSONSchema(optionsSchema(rule), {io: 'input', target: 'draft-7'})
  return {properties: {severity: level, ...properties}, additionalProperties: false}
}
