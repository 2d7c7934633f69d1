import * as z from 'zod/mini'
import {documentTypes, severities} from '../types.ts'

const id = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/))
const sentence = z.string().check(z.minLength(10), z.regex(/[.?!]$/))
const phrases = z.array(z.string())

/** One thing that a checklist can ask of a document: a file in `frameworks/elements/`, or in `define` of a checklist. */
export const elementSchema = z.strictObject({
  id,
  /** The heading that the “insert section” fix writes. */
  title: z.string(),
  /** What the element needs, one sentence: shown in the hover. */
  asks: sentence,
  /** Why a reviewer looks for it, one or two sentences. */
  why: z.optional(sentence),
  /** What the writer is to put there: becomes a comment under an inserted heading. Without it, what the element asks. */
  guidance: z.optional(sentence),
  /**
   * Names that headings, bold lines, labels and table columns give it, in lower case without punctuation. A name may
   * be a phrase with gaps and choices, see `phrases.ts`; then it is looked for within the heading. A heading that only
   * ends in a name is taken for it too (“Launch acceptance criteria”), unless the name begins with `=`.
   */
  headings: phrases,
  /** Names of sections that may hold it: what stands there counts where a cue confirms it. */
  related: z.optional(phrases),
  /** Elements in whose sections it is often found. */
  within: z.optional(z.array(id)),
  /** The element whose sections hold it: a sentence that shows it there proves it. */
  partOf: z.optional(id),
  /** True where a few words say all of it (“six weeks”, a name): whatever stands under its name is enough. */
  short: z.optional(z.boolean()),
  /** True where all that stands beneath its name is its content, whatever the subsections are about: the questions of an FAQ. */
  deep: z.optional(z.boolean()),
  /** Phrases by which a sentence shows it under any heading, see `phrases.ts`. */
  cues: z.optional(
    z.strictObject({
      /** One sentence is enough, wherever it stands. */
      proves: z.optional(phrases),
      /** One is enough where the element is expected, several elsewhere. */
      shows: z.optional(phrases),
      /** Confirms what a heading or the other cues say. */
      hints: z.optional(phrases),
      /** A sentence with one of these does not show it, whatever else it says. */
      denies: z.optional(phrases),
    }),
  ),
  /** Words that the phrases of all elements can use by the list's name in capitals. */
  lists: z.optional(z.record(z.string(), z.array(z.string()))),
  /**
   * What a good one consists of, as a noun phrase for messages → the phrases that show each part. `=shows` stands for the
   * cues that show the element, `=content` for any content: of such a part nothing more can be told from words.
   */
  parts: z.optional(z.record(z.string(), phrases)),
})

export const elementsSchema = z.array(elementSchema)

/** How much an element counts in the score, relative to the others. */
const weight = z.number().check(z.gt(0))

/** A checklist: what one document type is held against. */
export const checklistSchema = z.strictObject({
  type: z.enum(documentTypes),
  title: z.string(),
  /** Elements that only documents of this type have. */
  define: z.optional(z.array(elementSchema)),
  elements: z.array(
    z.strictObject({
      id,
      weight,
      /** The severity of not finding it. */
      severity: z.enum(severities),
    }),
  ),
})

/** A team's own checklist, `.pmprep/frameworks/*.yaml`: it adds to that of PMPrep, or stands in its place. */
export const ownChecklistSchema = z.strictObject({
  type: z.enum(documentTypes),
  /** What the document type is called in the editor. */
  title: z.optional(z.string()),
  /** True for a checklist that PMPrep's own is no part of. */
  replace: z._default(z.boolean(), false),
  /** New elements; and more names and phrases for known ones, of which only what is given changes. */
  define: z._default(z.array(z.extend(z.partial(elementSchema), {id})), []),
  /** What is asked for: new, or weighed in another way; `off` for what is not. */
  elements: z._default(
    z.array(
      z.strictObject({
        id,
        weight: z.optional(weight),
        severity: z.optional(z.enum(['off', ...severities])),
      }),
    ),
    [],
  ),
})

export type ElementDefinition = z.infer<typeof elementSchema>
export type Checklist = z.infer<typeof checklistSchema>
export type OwnChecklist = z.infer<typeof ownChecklistSchema>
