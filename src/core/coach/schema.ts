import * as z from 'zod/mini'
import {categories, dimensions, levels} from './types.ts'

const id = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/, 'expected lower-case words with hyphens'))
const text = z.string().check(z.minLength(2, 'expected a word or more'))
const sentence = z
  .string()
  .check(
    z.minLength(10, 'expected a sentence'),
    z.regex(/[.?!:]["”’)]*$/, 'expected a sentence with its full stop'),
  )
/** One wording, or several of which the first is taken whose {slots} can be filled. */
const wordings = z.union([sentence, z.array(sentence).check(z.minLength(1, 'expected a wording'))])
const weight = z.number().check(z.gt(0, 'expected more than 0'))
const factors = z.record(id, weight)

const moveTexts = {
  name: text,
  does: sentence,
  how: wordings,
  matters: sentence,
  praise: sentence,
  asks: wordings,
  challenges: wordings,
}

/** `coaching/moves.yaml`: its head says what each key is for. */
export const movesSchema = z.strictObject({
  moves: z.record(id, z.strictObject({...moveTexts, about: z._default(z.array(id), [])})),
  categories: z.record(
    z.enum(categories),
    z.strictObject({
      name: text,
      tests: sentence,
      probe: sentence,
      mistake: sentence,
      beyond: z.optional(wordings),
      minutes: weight,
      steps: z.array(z.strictObject({id, name: text, minutes: weight, moves: z.array(id)})),
      order: z._default(z.array(z.strictObject({first: id, before: z.array(id), because: sentence})), []),
      moves: z.array(
        z.extend(z.partial(z.strictObject(moveTexts)), {
          id,
          weight,
          about: z.optional(z.array(id)),
          gate: z._default(z.boolean(), false),
        }),
      ),
    }),
  ),
  beyond: z.strictObject({asks: wordings, because: sentence}),
  styles: z.strictObject({challenging: z.array(sentence), 'evidence-driven': z.array(sentence)}),
})

/** What holds a dimension back whatever the moves are; each is read in `traits.ts`. */
export const traitIds = [
  'restated',
  'out-of-order',
  'broken-thread',
  'wrong-sum',
  'we',
  'long-sentences',
  'slow-start',
] as const

/** `coaching/rubric.yaml` */
export const rubricSchema = z.strictObject({
  version: z.int().check(z.gt(0)),
  dimensions: z.array(
    z.strictObject({
      id: z.enum(dimensions),
      name: text,
      asks: sentence,
      anchors: z.strictObject({1: sentence, 2: sentence, 3: sentence, 4: sentence, 5: sentence}),
      moves: z.array(id),
      traits: z.array(
        z.strictObject({id: z.enum(traitIds), at: z.union([z.literal(2), z.literal(3)]), because: sentence}),
      ),
    }),
  ),
})

const score = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])

/** `coaching/levels.yaml` */
export const levelsSchema = z.strictObject({
  levels: z.array(
    z.strictObject({
      id: z.enum(levels),
      name: text,
      titles: z.array(text),
      scope: sentence,
      horizon: sentence,
      competencies: z.array(z.strictObject({id, name: text, shows: sentence})),
      shows: z.array(text),
      above: z.optional(sentence),
      below: z.optional(sentence),
      weights: factors,
      also: z.array(
        z.strictObject({
          move: id,
          as: z.enum(categories),
          categories: z.array(z.enum(categories)),
          weight,
        }),
      ),
      expects: z.record(z.enum(dimensions), score),
      smells: z.array(
        z.strictObject({none: z.array(id), categories: z.array(z.enum(categories)), because: sentence}),
      ),
      milestones: z.array(z.strictObject({id, name: text, shows: sentence})),
    }),
  ),
})

/** `coaching/transitions.yaml` */
export const transitionsSchema = z.strictObject({
  transitions: z.array(
    z.strictObject({
      id,
      name: text,
      emphasise: z.array(sentence),
      close: z.array(z.strictObject({name: text, how: sentence})),
      smell: sentence,
      practise: z.strictObject({categories: z.array(z.enum(categories)), moves: z.array(id)}),
    }),
  ),
})

/** `coaching/documents.yaml` */
export const documentsSchema = z.strictObject({
  elements: z.record(
    id,
    z.strictObject({asks: wordings, challenges: z.optional(wordings), because: sentence}),
  ),
  strongest: z.array(id),
  families: z.record(id, id),
})

export type MovesContent = z.infer<typeof movesSchema>
export type RubricContent = z.infer<typeof rubricSchema>
export type LevelsContent = z.infer<typeof levelsSchema>
export type TransitionsContent = z.infer<typeof transitionsSchema>
type DocumentsContent = z.infer<typeof documentsSchema>

/** All content of the coach, as `bundled.json` holds it. */
export interface Coaching {
  moves: MovesContent
  rubric: RubricContent
  levels: LevelsContent
  transitions: TransitionsContent
  documents: DocumentsContent
}
