import * as z from 'zod/mini'
import {wordsOf} from '../../../frameworks/words.ts'
import {CONSEQUENCE} from '../cues.ts'
import {listed, point, reached, shared} from '../point.ts'
import {namedSchema, spokenOf} from '../terms.ts'
import {type Piece, sharedStems, stemsOf, type Written} from '../written.ts'
import {defineDrill} from './define-drill.ts'

const WANTED = 3
/** An interviewer who is asked more stops listening. */
const MOST = 5
const ASKS =
  /\?|^\W*(?:I(?:['’]ll| will| would|['’]d)? (?:assume|take it)|assuming|my assumption|assumption)\b/i
/** What an answer would change is more than that it would be known. */
const CHANGES = new RegExp(
  String.raw`\b(?:if|when|in that case|depending|decides|rules? (?:it |this |that )?out|changes|yes\b|no\b)|${CONSEQUENCE.source}`,
  'i',
)

interface Asked {
  text: string
  words: Piece['words']
}

export const clarifyingQuestions = defineDrill({
  schema: z.strictObject({
    /** What the prompt leaves open and what an answer hangs on. */
    topics: z.array(namedSchema).check(z.minLength(3, 'expected at least three things that are open')),
    /** What it tells already: asking for it shows that nobody listened. */
    told: z.array(namedSchema),
  }),
  points(written, {check: {topics, told}, situation, product}) {
    const asked = askedIn(written)
    const about = stemsOf(wordsOf(`${product} ${situation}`))
    const found = new Set<string>()
    let others = 0
    for (const it of asked) {
      const [topic] = spokenOf(topics, it).filter(({name}) => !found.has(name))
      if (topic) found.add(topic.name)
      // Somebody may see what we did not: a question in the words of this case, with its consequence.
      else if (CHANGES.test(it.text) && sharedStems(stemsOf(it.words), about) >= 3) others = 1
    }
    const repeated = asked.flatMap(it => spokenOf(told, it).map(({name}) => ({it, name})))
    const changing = asked.filter(it => CHANGES.test(it.text.replace(/^[^?]*\?/, '')))
    const left = topics.filter(({name}) => !found.has(name)).map(({name}) => name)
    return [
      point({
        what: 'Three questions or assumptions',
        weight: 2,
        met: asked.length > MOST ? 'weak' : reached(asked.length, WANTED),
        how:
          asked.length > MOST
            ? `${asked.length} questions: expected the three whose answers matter most.`
            : 'Ask three questions, or state what you assume in their place.',
      }),
      point({
        what: 'About what this case leaves open',
        weight: 4,
        met: reached(found.size + others, WANTED),
        how: `Ask what only this case can answer. Still open: ${listed(left.slice(0, 3))}.`,
        by: asked[0]?.text,
        isGate: true,
      }),
      point({
        what: 'What each answer would change',
        weight: 3,
        met:
          asked.length < 2
            ? reached(changing.length, 3)
            : shared(changing.length, Math.min(WANTED, asked.length)),
        how: 'Behind each question, say what you would do differently: “If it is the drivers, I start with …”.',
        by: changing[0]?.text,
      }),
      point({
        what: 'Nothing that was told',
        weight: 1,
        met: asked.length === 0 ? 'not-found' : repeated.length > 0 ? 'not-found' : 'made',
        how: `The case says it: ${listed(repeated.map(({name}) => name)) || 'read it once more'}.`,
        by: repeated[0]?.it.text,
      }),
    ]
  },
})

/** Each question with what is said behind it, up to the next one. */
function askedIn({sentences}: Written): Asked[] {
  const found: Asked[] = []
  for (const {text, words} of sentences) {
    const last = found.at(-1)
    if (ASKS.test(text)) found.push({text, words})
    else if (last) {
      last.text += ` ${text}`
      last.words = [...last.words, ...words]
    }
  }
  return found
}
