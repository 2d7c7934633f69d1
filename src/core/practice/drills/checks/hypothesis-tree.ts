import * as z from 'zod/mini'
import {isEmptyTalk} from '../cues.ts'
import {listed, point, reached} from '../point.ts'
import {namedSchema, names, spokenOf, termsSchema} from '../terms.ts'
import {likeness, type Piece} from '../written.ts'
import {defineDrill} from './define-drill.ts'

const TEST =
  /\b(?:check|compare|look (?:at|up|for|whether)|count|ask|call|pull|query|read|split|cut|plot|see (?:if|whether|it)|would (?:show|see|be|fall|drop|rise|have|also|only|not)|should (?:show|see|be|fall|drop|rise|have|also|only|not)|expect|then|if|where|alone|everywhere|others|should|would|only (?:in|at|on|for|those|the)|test|shows? (?:up|in|whether)|listen to|sample|watch|visit|phone|log(?:s|book)?|dead if|holds if|confirmed? (?:by|if)|killed? (?:by|if)|true if|sort|match|against)\b|→|\?/i
const DATA =
  /\b(?:tracking|logg(?:ed|ing)|log|definition|counted|counting|counter|recorded|recording|duplicates?|double|time ?zone|export|dashboard|query|report|sensor|meter|reading|event|data (?:is|are)|number is (?:right|real|true)|measur(?:ed|ement|ing)|second source|reconcile|raw)\b/i
/** From here on two causes are one. */
const SAME = 0.5

export const hypothesisTree = defineDrill({
  schema: z.strictObject({
    /** Causes in the house, each with its words. */
    inside: z.array(namedSchema).check(z.minLength(2, 'expected at least two causes inside')),
    /** Causes outside of it. */
    outside: z.array(namedSchema).check(z.minLength(2, 'expected at least two causes outside')),
    /** What would be wrong if only the number was. */
    data: termsSchema,
  }),
  points({items}, {check: {inside, outside, data}}) {
    const isAbout = (it: Piece, causes: typeof inside) => spokenOf(causes, it)
    const lines = items.filter(it => it.words.length >= 4)
    const measuring = lines.find(
      it =>
        !isEmptyTalk(statement(it)) &&
        (names(data, it) || (DATA.test(it.text) && /\b(?:right|wrong|real|true)\b/i.test(it.text))),
    )
    const causes = lines.filter(
      it => it !== measuring && (isAbout(it, inside).length > 0 || isAbout(it, outside).length > 0),
    )
    const ofInside = new Set(causes.flatMap(it => isAbout(it, inside).map(({name}) => name)))
    const ofOutside = new Set(causes.flatMap(it => isAbout(it, outside).map(({name}) => name)))
    const tested = causes.filter(it => TEST.test(it.text) && it.words.length >= 9)
    const twice = causes.find((it, at) =>
      causes.slice(0, at).some(other => isSame(it, other, [...inside, ...outside])),
    )
    const untested = causes.find(it => !tested.includes(it))
    return [
      point({
        what: 'Is the number right',
        weight: 2,
        met: measuring ? 'made' : 'not-found',
        how: 'Before any cause, say how the number itself could be wrong, and how you would know.',
        by: measuring,
      }),
      point({
        what: 'Causes inside',
        weight: 2.5,
        met: reached(ofInside.size, 2),
        how: `What did the company itself change? Not looked at: ${left(inside, ofInside)}.`,
        by: causes.find(it => isAbout(it, inside).length > 0),
        isGate: true,
      }),
      point({
        what: 'Causes outside',
        weight: 2.5,
        met: reached(ofOutside.size, 2),
        how: `What changed around it? Not looked at: ${left(outside, ofOutside)}.`,
        by: causes.find(it => isAbout(it, outside).length > 0),
        isGate: true,
      }),
      point({
        what: 'A test for each',
        weight: 3,
        met:
          causes.length === 0
            ? 'not-found'
            : tested.length / causes.length >= 0.75
              ? 'made'
              : reached(tested.length, 99),
        how: 'Pair each cause with what you would look at, and what you would see there if it were true.',
        by: untested ?? tested[0],
      }),
      point({
        what: 'No cause twice',
        weight: 1.5,
        met: causes.length < 2 || twice ? 'not-found' : 'made',
        how: twice
          ? 'This one overlaps with another: put the two together, or say what parts them.'
          : 'Write at least two causes that exclude one another.',
        by: twice,
      }),
    ]
  },
})

/** A test may be asked as a question: what counts is the statement. */
function statement(it: Piece): Piece {
  return {...it, text: it.text.replace(/\?\s*$/, '')}
}

function isSame(a: Piece, b: Piece, causes: readonly {name: string; words: readonly string[]}[]): boolean {
  const [one, two] = [spokenOf(causes, a), spokenOf(causes, b)].map(it => it.map(({name}) => name).join())
  return likeness(a, b) >= SAME || (one === two && likeness(a, b) >= SAME / 2)
}

function left(causes: readonly {name: string}[], found: ReadonlySet<string>): string {
  const names = causes.map(({name}) => name).filter(it => !found.has(it))
  return listed(names.slice(0, 2)) || 'nothing that we know of'
}
