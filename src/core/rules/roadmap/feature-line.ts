import {lineAfter} from '../../sections/guidance-line.ts'
import {defineRule} from '../rule.ts'
import {horizonsOf} from './horizons.ts'

export const featureLine = defineRule({
  id: 'roadmap/feature-line',
  severity: 'hint',
  what: 'A line of a roadmap that is a thing to build, and not the problem or outcome that it is for.',
  why: 'A list of features can only be done or late; a problem can be solved in a cheaper way.',
  types: ['roadmap'],
  *check(draft) {
    const {now, next, later} = horizonsOf(draft)
    for (const {name, text, place, row, lines} of [...now, ...next, ...later]) {
      const own = row
        ? (row.item.cells.find(it => /\p{L}{3}/u.test(it.text))?.text ?? '')
        : (text.split('\n', 1)[0] ?? '')
      if (!BUILDS.test(own) || OUTCOME.test(text)) continue
      const {at, lead} = lineAfter(draft.document.text, lines.at(-1)!, true)
      yield {
        ...place,
        message: `“${name}” is a thing to build: expected for whom what changes, from which value to which`,
        fixes: row
          ? []
          : [
              {
                title: 'Add the outcome',
                edits: [
                  {
                    start: at,
                    end: at,
                    text: `${lead}For <!-- which people -->, <!-- what they do, or what results --> goes from <!-- today’s value --> to <!-- the value you want -->`,
                  },
                ],
              },
            ],
      }
    }
  },
})

const BUILDS =
  /^\W*(?:build|add|launch|ship|implement|introduce|create|develop|integrate|integration|migrate|redesign|refactor|rebuild|rewrite|support for|release|new (?:[a-zà-ÿ]+ ){0,3}(?:page|dashboard|app|api|ui|editor|screen|tab|module|integration|portal|settings?))\b/i
/** Somebody does or gets something else, or a number moves. */
const OUTCOME =
  /\d\s?%|\bfrom\b[^.;]{0,40}\d[^.;]{0,40}\bto\b|\bso that\b|\b(?:reduce|increase|cut|raise|halve|double|fewer|less|more|faster|shorter|no longer|without)\b|\b(?:metric|outcome|problem|goal|why)\b|\bbecause\b|\bin order to\b|\bfor [a-zà-ÿ]+(?: [a-zà-ÿ]+){0,3} (?:goes|go)\b/i
