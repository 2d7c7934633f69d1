import * as z from 'zod/mini'
import {type DrillKind, drillKinds} from '../drill-kinds.ts'
import {idSchema} from '../questions/schema.ts'
import {drills} from './check-drill.ts'
import type {Exercise} from './types.ts'

const sentence = z
  .string()
  .check(z.regex(/^[\s\S]{15,}[.?!…”’)]\s*$/, 'expected at least one whole sentence with its full stop'))
const text = z.string().check(z.minLength(10, 'expected a text'))

const exercise = {
  id: idSchema,
  product: z.string().check(z.minLength(5, 'expected two to five words')),
  situation: sentence,
  write: sentence,
  minutes: z.optional(z.int().check(z.minimum(1, 'expected 1 to 5'), z.maximum(5, 'expected 1 to 5'))),
  good: text,
  poor: z.strictObject({text, because: sentence}),
}

const kinds = Object.keys(drillKinds) as DrillKind[]

const headSchema = z.object({kind: z.enum(kinds)})

/** The schema of `drills/<kind>.yaml`: what its check needs is the kind's own. */
function schemaOf<K extends DrillKind>(kind: K) {
  const check = drills[kind].schema as z.ZodMiniType<unknown>
  return z.strictObject({
    kind: z.literal(kind),
    exercises: z.array(z.strictObject({...exercise, check})),
  })
}

export type DrillFile = z.infer<ReturnType<typeof schemaOf>>

/** The schema that a file is held against: that of the kind it names, or one that asks for a kind. */
export function fileSchema(value: unknown): z.ZodMiniType<DrillFile> {
  const head = headSchema.safeParse(value)
  return (head.success ? schemaOf(head.data.kind) : headSchema) as unknown as z.ZodMiniType<DrillFile>
}

/** The exercises of a file, with the minutes of their kind where they have none of their own. */
export function exercisesOf({kind, exercises}: DrillFile): Exercise[] {
  return exercises.map(({minutes = drillKinds[kind].minutes, ...it}) => ({...it, kind, minutes}))
}
