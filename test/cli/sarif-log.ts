import assert from 'node:assert/strict'
import * as z from 'zod/mini'
import type {Outcome} from './command.ts'

// The part of SARIF 2.1.0 that PMPrep writes, stricter than the standard: what is optional there and written here is
// asked for, and nothing that the standard does not know is let through. src/cli/format-sarif.ts is held against the
// whole of it by the types of @types/sarif.

const words = z.string().check(z.minLength(1))
const message = z.strictObject({text: words})
const level = z.enum(['error', 'warning', 'note'])
const count = z.int().check(z.gte(1))

const region = z
  .strictObject({startLine: count, startColumn: count, endLine: count, endColumn: count})
  .check(
    z.refine(
      ({startLine, startColumn, endLine, endColumn}) =>
        startLine < endLine || (startLine === endLine && startColumn <= endColumn),
    ),
  )

/** A URI reference that is relative, or has a scheme, and holds no letter that a URI does not. */
const artifactLocation = z.strictObject({
  uri: z.string().check(z.regex(/^(?!\/)(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-F]{2})+$/)),
})
const physicalLocation = z.strictObject({artifactLocation, region})

const result = z.strictObject({
  ruleId: words,
  ruleIndex: z.int().check(z.gte(0)),
  level,
  message,
  locations: z.array(z.strictObject({physicalLocation})).check(z.length(1)),
  relatedLocations: z.optional(
    z.array(z.strictObject({id: count, physicalLocation, message})).check(z.minLength(1)),
  ),
  fixes: z.optional(
    z
      .array(
        z.strictObject({
          description: message,
          artifactChanges: z
            .array(
              z.strictObject({
                artifactLocation,
                replacements: z
                  .array(
                    z.strictObject({
                      deletedRegion: region,
                      insertedContent: z.strictObject({text: z.string()}),
                    }),
                  )
                  .check(z.minLength(1)),
              }),
            )
            .check(z.length(1)),
        }),
      )
      .check(z.minLength(1)),
  ),
  partialFingerprints: z.strictObject({'pmprepFinding/v1': z.string().check(z.regex(/^[\da-f]{16}:\d+$/))}),
})

const rule = z.strictObject({
  id: words,
  shortDescription: message,
  fullDescription: message,
  help: z.strictObject({text: words, markdown: words}),
  helpUri: z.url(),
  defaultConfiguration: z.strictObject({level}),
  properties: z.strictObject({
    tags: z.array(words),
    'problem.severity': z.enum(['error', 'warning', 'recommendation']),
  }),
})

const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.literal('PMPrep'),
            version: z.string().check(z.regex(/^\d+\.\d+\.\d+/)),
            informationUri: z.url(),
            rules: z.array(rule),
          }),
        }),
        columnKind: z.literal('utf16CodeUnits'),
        results: z.array(result),
      }),
    )
    .check(z.length(1)),
})

type Run = z.infer<typeof log>['runs'][number]
export type SarifResult = z.infer<typeof result>

/** The run that a call with `--format sarif` wrote, which must fit the standard. */
export function sarifRunOf({stdout, stderr}: Outcome): Run {
  assert.equal(stderr, '')
  const [run] = log.parse(JSON.parse(stdout)).runs
  assert.ok(run)
  const ids = run.tool.driver.rules.map(({id}) => id)
  assert.equal(new Set(ids).size, ids.length, 'each rule once')
  for (const {ruleId, ruleIndex} of run.results) assert.equal(ids[ruleIndex], ruleId)
  return run
}
