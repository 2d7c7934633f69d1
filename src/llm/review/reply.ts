import * as z from 'zod/mini'
import type {ReplyShape} from '../types.ts'

/** How a model sees one move of an answer or one element of a document. */
const partStatuses = ['made', 'weak', 'not-found'] as const
export type PartStatus = (typeof partStatuses)[number]

const weights = ['high', 'medium', 'low'] as const
/** How much a finding matters: would a reviewer send it back, ask, or only mention it? */
export type Weight = (typeof weights)[number]

const text = {type: 'string'}
const oneOf = (values: readonly string[]) => ({...text, enum: values})

/**
 * An object of just these properties, as a JSON schema that endpoints take. It is written out: what would make it of our
 * own schemas at run time is larger than the client, and would be loaded with whatever else uses them.
 */
function object(properties: Readonly<Record<string, object>>) {
  return {type: 'object', properties, required: Object.keys(properties), additionalProperties: false}
}

const list = (items: object) => ({type: 'array', items})

/** What a reply looks like. The order is that of the stream: what is shown first comes first. No number is asked for. */
const schema = object({
  findings: list(object({quote: text, what: text, why: text, suggestion: text, severity: oneOf(weights)})),
  rewrites: list(object({quote: text, replacement: text, why: text})),
  parts: list(
    object({id: text, status: oneOf(partStatuses), quote: {type: ['string', 'null']}, remark: text}),
  ),
})

/** The shape as an endpoint takes it. */
export function reviewShape(): ReplyShape {
  return {name: 'review', schema}
}

const optionalText = z.catch(z.string(), '')
/** A word of a list, in any spelling. */
const word = z.pipe(
  z.string(),
  z.transform(it =>
    it
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-'),
  ),
)

/** Items as they are read: what is said of them is all that is required, and what is beside it is ignored. */
export const readItem = {
  findings: z.object({
    quote: z.string(),
    what: z.string(),
    why: optionalText,
    suggestion: optionalText,
    severity: z.catch(z.pipe(word, z.enum(weights)), 'medium'),
  }),
  rewrites: z.object({quote: z.string(), replacement: z.string(), why: optionalText}),
  parts: z.object({
    id: z.string(),
    status: z.pipe(word, z.enum(partStatuses)),
    quote: z.catch(z.nullable(z.string()), null),
    remark: optionalText,
  }),
}
