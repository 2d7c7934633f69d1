import {ITEM} from './cursor.ts'

/** A JSON schema, as far as the files in `schemas/` use the language. */
export interface JsonSchema {
  type?: string
  description?: string
  enum?: readonly unknown[]
  enumDescriptions?: readonly string[]
  anyOf?: readonly JsonSchema[]
  properties?: Readonly<Record<string, JsonSchema>>
  patternProperties?: Readonly<Record<string, JsonSchema>>
  additionalProperties?: JsonSchema | boolean
  items?: JsonSchema
}

/** Something that can be written at a place. */
export interface Choice {
  label: string
  description: string
  /** What its value is, of a key. */
  type?: 'map' | 'list' | 'scalar'
}

/** The schemas that hold for what stands at a path. */
export function schemasAt(root: JsonSchema, path: readonly (string | typeof ITEM)[]): readonly JsonSchema[] {
  return path.reduce<JsonSchema[]>(
    (all, step) => all.flatMap(it => inside(it, step)).flatMap(spread),
    spread(root),
  )
}

/** The keys that a map of one of these schemas can have. */
export function keysOf(schemas: readonly JsonSchema[]): Choice[] {
  const all = schemas.flatMap(({properties = {}}) =>
    Object.entries(properties).map(([label, schema]) => ({
      label,
      description: schema.description ?? '',
      type: kindOf(schema),
    })),
  )
  // Alternatives may have a key in common.
  return all.filter(({label}, index) => all.findIndex(it => it.label === label) === index)
}

/** The values that a scalar of one of these schemas can be. */
export function valuesOf(schemas: readonly JsonSchema[]): Choice[] {
  return schemas.flatMap(schema => {
    const values = schema.type === 'boolean' ? [true, false] : (schema.enum ?? [])
    return values.map((value, index) => ({
      label: String(value),
      description: schema.enumDescriptions?.[index] ?? '',
    }))
  })
}

function inside(schema: JsonSchema, step: string | typeof ITEM): JsonSchema[] {
  if (step === ITEM) return schema.items ? [schema.items] : []
  const {properties = {}, patternProperties = {}, additionalProperties} = schema
  const own = Object.hasOwn(properties, step) ? [properties[step] as JsonSchema] : []
  const patterned = Object.entries(patternProperties)
    .filter(([pattern]) => new RegExp(pattern).test(step))
    .map(([, it]) => it)
  const named = [...own, ...patterned]
  return named.length > 0 || typeof additionalProperties !== 'object' ? named : [additionalProperties]
}

/** A schema with its alternatives. */
function spread(schema: JsonSchema): JsonSchema[] {
  return [schema, ...(schema.anyOf ?? []).flatMap(spread)]
}

function kindOf({type, items, properties, additionalProperties}: JsonSchema): 'map' | 'list' | 'scalar' {
  if (type === 'array' || items) return 'list'
  return type === 'object' || properties || typeof additionalProperties === 'object' ? 'map' : 'scalar'
}
