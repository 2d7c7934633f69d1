import assert from 'node:assert/strict'
import * as z from 'zod/mini'
import {documentTypes} from '../../src/core/types.ts'
import type {Outcome} from './command.ts'

const position = z.strictObject({line: z.int().check(z.gte(1)), column: z.int().check(z.gte(1))})
const range = z.strictObject({start: position, end: position})
const words = z.string().check(z.minLength(1))

/** What `pmprep lint --format json` writes. Others build on it: a change here is a new version. */
const lintOutput = z.strictObject({
  version: z.literal(1),
  files: z.array(
    z.strictObject({
      path: words,
      type: z.nullable(z.enum(documentTypes)),
      score: z.nullable(z.int().check(z.gte(0), z.lte(100))),
      elements: z.array(
        z.strictObject({
          id: words,
          status: z.enum(['covered', 'weak', 'missing']),
          line: z.nullable(z.int().check(z.gte(1))),
          confidence: z.number().check(z.gte(0), z.lte(1)),
        }),
      ),
      findings: z.array(
        z.strictObject({
          rule: z.string().check(z.regex(/^[a-z]+\/[a-z-]+$/)),
          severity: z.enum(['error', 'warning', 'information', 'hint']),
          message: words,
          why: words,
          href: z.string().check(z.regex(/^https:\/\//)),
          range,
          related: z.optional(z.array(z.strictObject({message: words, range}))),
          fixes: z.array(
            z.strictObject({title: words, edits: z.array(z.strictObject({range, text: z.string()}))}),
          ),
        }),
      ),
    }),
  ),
})

export type LintOutput = z.infer<typeof lintOutput>

/** The output of a run with `--format json`, which must fit the contract. */
export function lintOutputOf({stdout, stderr}: Outcome): LintOutput {
  assert.equal(stderr, '')
  return lintOutput.parse(JSON.parse(stdout))
}
