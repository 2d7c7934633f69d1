import {inSections} from '../in-sections.ts'
import {defineRule} from '../rule.ts'
import {risksIn, riskTypes} from './risks.ts'

/** With more words there is room for what could happen. */
const MOST_WORDS = 4

export const noEvent = defineRule({
  id: 'risk/no-event',
  severity: 'hint',
  what: 'A risk that is a topic: “fraud”, “regulatory complexity”, and not what could happen.',
  why: 'Only a risk with a cause and an effect can be judged, and only its cause can be acted on.',
  types: riskTypes,
  check: inSections('risks', function* (own) {
    for (const {row, lines, text, name, place, guided} of risksIn(own)) {
      const [line] = lines
      if (row || guided || !line || line.item.kind === 'heading' || lines.length > 1) continue
      const words = text.match(/[\p{L}\d’'-]+/gu) ?? []
      if (
        words.length === 0 ||
        words.length > MOST_WORDS ||
        /[\d:?.\uFFFC]|\b(?:the|an?|our|their|we|they)\b/i.test(text) ||
        HAPPENS.test(text)
      )
        continue
      const end = place.end
      yield {
        ...place,
        message: `“${name}” is a topic: expected a cause, what happens, and what it costs`,
        fixes: [
          {
            title: 'Say what could happen',
            edits: [
              {
                start: end,
                end,
                text: ': because <!-- the cause -->, <!-- what happens -->, which costs <!-- the effect -->',
              },
            ],
          },
        ],
      }
    }
  }),
})

/** Words that name something happening. */
const HAPPENS =
  /\b(?:none|fail\w*|delay\w*|loss|lose\w*|leak\w*|breach\w*|outage\w*|drops?|churn\w*|slip\w*|late|low|too|no|not|slow\w*|miss\w*|over-?\w+s?|[a-zà-ÿ]+(?:s|ed) (?:by|with|to|out|up|down|away|too)|is|are|may|might|could|can|cannot|will|won['’]t|don['’]t|lacks?|rejects?|changes?|increases?|exceeds?|breaks?)\b/i
