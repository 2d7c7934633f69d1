import {toJSONSchema} from 'zod'
import type {ZodMiniType} from 'zod/mini'
import {shippedFrameworks} from '../../src/core/frameworks/bundled.ts'
import {ownChecklistSchema} from '../../src/core/frameworks/schema.ts'
import {configSchema} from '../../src/core/parse-config.ts'
import {questionFileSchema} from '../../src/core/practice/questions/schema.ts'
import {headSchema} from '../../src/core/templates/template.ts'
import {moveChoices} from './move-choices.ts'
import {ruleSettings} from './rule-settings.ts'

interface Schema {
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  additionalProperties?: Schema | boolean
  description?: string
  [keyword: string]: unknown
}

/** Property, with those that it is in → what it is for; shown by the editor as one types. */
const texts: Record<string, string> = {
  'config/rules': 'Rules by id: off, a severity, or the rule’s options with an optional severity.',
  'config/documents':
    'Document types by glob, relative to this folder. The first that fits counts; “none” leaves the files alone.',
  'config/author': 'The name that new documents have as their author.',
  'framework/type': 'The document type that this checklist is for.',
  'framework/title': 'What the type is called in the editor.',
  'framework/replace': 'True for a checklist that PMPrep’s own is no part of; otherwise this one adds to it.',
  'framework/define': 'New elements, and more names and phrases for known ones.',
  'framework/define/id': 'The element’s name in “elements” and in rules, such as element/legal-review.',
  'framework/define/title': 'The heading that the fix “insert section” writes.',
  'framework/define/asks': 'What the element needs, one sentence: shown on its heading.',
  'framework/define/why': 'Why a reviewer looks for it, one or two sentences.',
  'framework/define/guidance':
    'What the writer is to put there: a comment under an inserted heading. Without it, “asks”.',
  'framework/define/headings':
    'Names that headings, labels and table columns give it, in lower case without punctuation. A name after “=” must be the whole heading.',
  'framework/define/related': 'Names of sections that may hold it, where a cue confirms it.',
  'framework/define/within': 'Elements in whose sections it is often found.',
  'framework/define/partOf': 'The element whose sections hold it.',
  'framework/define/short': 'True where a few words say all of it, such as “six weeks” or a name.',
  'framework/define/deep':
    'True where all that stands beneath its name is its content, whatever the subsections are about.',
  'framework/define/cues': 'Phrases by which sentences show it under any heading.',
  'framework/define/cues/proves': 'One sentence is enough, wherever it stands.',
  'framework/define/cues/shows': 'One is enough where the element is expected, several elsewhere.',
  'framework/define/cues/hints': 'Confirms what a heading or the other cues say.',
  'framework/define/cues/denies': 'A sentence with one of these does not show it, whatever else it says.',
  'framework/define/lists': 'Words that phrases can use by the list’s name in capitals.',
  'framework/define/parts':
    'What a good one consists of → the phrases that show each part; “=shows” stands for the cues, “=content” for anything.',
  'framework/elements': 'What is asked for: new, or weighed in another way.',
  'framework/elements/id': 'The element.',
  'framework/elements/weight': 'How much it counts in the score, relative to the others.',
  'framework/elements/severity': 'The severity of not finding it; off where it is not asked for.',
  'question/category': 'What kind of question all of this file are.',
  'question/questions': 'The questions.',
  'question/questions/id':
    'What plans and answers know it by: it may never change, and must not be one of ours.',
  'question/questions/ask':
    'The question as an interviewer says it: the product, a number or two, what is wanted.',
  'question/questions/industry': 'Two or three words in lower case, such as “lace making”.',
  'question/questions/level': 'The level that it is asked at.',
  'question/questions/minutes': 'Time for the whole answer.',
  'question/questions/why': 'What the question tells people apart by.',
  'question/questions/strong': 'What a strong answer does, 4 to 7 points, each a move of the category.',
  'question/questions/strong/move': 'The move that the point is an example of.',
  'question/questions/strong/does': 'What a strong answer to this question says there.',
  'question/questions/traps': 'What sounds right and is not, 2 to 4.',
  'question/questions/follow-ups':
    'What is asked next: at least four, each where a move was not found, and at the end one that goes beyond.',
  'question/questions/follow-ups/move': 'Asked where this move was not found in the answer, or was weak.',
  'question/questions/follow-ups/beyond':
    'True for the last one, which is asked of an answer that has it all.',
  'question/questions/follow-ups/ask': 'The follow-up as an interviewer says it.',
  'question/questions/above': 'What an answer does that is above the level.',
  'question/questions/below': 'What an answer does that is below the level.',
  'template/pmprep': 'The type of the documents that the template makes.',
  'template/template': 'How the pick list shows the template; not part of the documents that it makes.',
  'template/template/name': 'What the pick list calls it.',
  'template/template/description': 'One line under the name.',
  'template/template/order': 'Its place in the pick list, lowest first; ours are below 100.',
}

/** schemas/*.json: the schemas of what stands in `.pmprep`, by which editors complete and check it. */
export async function generateSchemas(): Promise<Map<string, string>> {
  const config = described(configSchema, 'config', 'Settings of PMPrep')
  const {properties = {}} = config
  Object.assign(properties.rules ?? {}, ruleSettings())
  const framework = described(ownChecklistSchema, 'framework', 'A checklist of PMPrep')
  const known = [...new Set(Object.values(shippedFrameworks).flatMap(it => it.definitions.map(({id}) => id)))]
  for (const list of ['define', 'elements']) {
    const id = framework.properties?.[list]?.items?.properties?.id
    // One of one's own is as good: the known ones are to be offered.
    if (id) id.anyOf = [{enum: known}, {pattern: id.pattern}]
  }
  const template = described(headSchema, 'template', 'Front matter of a template of PMPrep')
  const question = described(questionFileSchema, 'question', 'Interview questions of PMPrep')
  const asked = question.properties?.questions?.items?.properties
  for (const it of [asked?.strong?.items, ...(asked?.['follow-ups']?.items?.anyOf ?? [])]) {
    Object.assign(it?.properties?.move ?? {}, moveChoices())
  }
  return new Map(
    Object.entries({config, framework, template, question}).map(([name, schema]) => [
      `schemas/${name}.schema.json`,
      `${JSON.stringify(schema, undefined, 1)}\n`,
    ]),
  )
}

/** @throws where a property has no description, or a description no property */
function described(zod: ZodMiniType, name: string, title: string): Schema {
  const schema = toJSONSchema(zod, {io: 'input', target: 'draft-7', reused: 'inline'}) as Schema
  const wanted = new Set(Object.keys(texts).filter(key => key.startsWith(`${name}/`)))
  const describe = (at: Schema, path: string) => {
    for (const [key, property] of Object.entries(at.properties ?? {})) {
      const text = texts[`${path}/${key}`]
      if (!text)
        throw new Error(
          `scripts/generate/schemas.ts has no text for “${path}/${key}”: say there what it is for`,
        )
      wanted.delete(`${path}/${key}`)
      property.description = text
      describe(property, `${path}/${key}`)
      if (property.items) describe(property.items, `${path}/${key}`)
    }
    for (const alternative of at.anyOf ?? []) describe(alternative, path)
  }
  describe(schema, name)
  if (wanted.size > 0) throw new Error(`no such key: ${[...wanted].join(', ')}`)
  return {...schema, title}
}
