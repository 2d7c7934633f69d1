import {findJoints} from './joints.ts'
import {mainVerb} from './main-verb.ts'
import {type Defect, quoted, type Span, type Story} from './story.ts'
import {tokenize, wordAt} from './tokens.ts'

export interface ManageDefect extends Defect {
  /** The verb, and the operations that it stands for; absent where they can not be put in its place. */
  verb?: Span
  operations?: readonly string[]
}

const umbrella = /^(?:manage|handle|maintain|administer|organi[sz]e)$/
const operations = ['add', 'find', 'change', 'remove']
/** “manage my time”, “handle stress”, “maintain my focus”: nothing that is added and removed. */
const uncountable =
  /^(?:(?:my|our|the|their|his|her|an?)\s+)?(?:(?:own|daily|entire|whole)\s+)?(?:time|stress|workload|focus|expectations?|life|day|week|health|money|budget|complexity|risks?|quality|consistency|compatibility|privacy|control|overview|track|context|contact|access|integrity|performance|load|errors?|it|them|this|that)\b/i
/** A longer object has conditions that do not hold for each operation. */
const longestObject = 6

/** Finds “manage”, “handle” and “maintain”, which stand for several stories. */
export function manageDefect(story: Story): ManageDefect | undefined {
  if (story.form === 'free' || !story.means || story.means.text.length > 500) return undefined
  const tokens = tokenize(story.means)
  const at = mainVerb(tokens, story.wish)
  const verb = tokens[at]
  if (!verb || !umbrella.test(verb.word) || findJoints(tokens, at).length > 0) return undefined
  const object = story.means.text.slice(verb.end - story.means.start).trim()
  if (object === '' || uncountable.test(object)) return undefined
  const isPlain =
    !/[,;:()]|\b(?:and|or|so|when|while|if|by|that|which|it|them)\b/i.test(object) &&
    tokens.length - at - 1 <= longestObject &&
    wordAt(tokens, at + 1) !== 'with' &&
    !story.tail &&
    !/\b(?:it|them|these|those)\b/i.test(story.benefit?.text ?? '')
  return {
    start: verb.start,
    end: verb.end,
    confidence: 'possible',
    message: `${quoted(verb.text)} stands for several stories: expected one operation a story, such as ${operations.join(', ')}`,
    ...(isPlain && {verb: {start: verb.start, end: verb.end, text: verb.text}, operations}),
  }
}
