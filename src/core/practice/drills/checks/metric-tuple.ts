import * as z from 'zod/mini'
import {quantities} from '../../../arithmetic/numbers.ts'
import {readSlots} from '../../../metrics/slots.ts'
import {datedSpans, durations} from '../../../metrics/time-frame.ts'
import {isEmptyTalk, WINDOW} from '../cues.ts'
import {point} from '../point.ts'
import {speaksOf, termsSchema} from '../terms.ts'
import {valuesIn} from '../values.ts'
import type {Piece} from '../written.ts'
import {defineDrill} from './define-drill.ts'

const RATIO =
  /\b(?:of|per|share|percentage|proportion|among|out of|divided by|over|for each|for every|rate|in ten|in a hundred|median|average|mean|total|sum)\b|[%÷/]/i

export const metricTuple = defineDrill({
  schema: z.strictObject({
    /** What is counted. */
    counted: termsSchema,
    /** Over whom or what. */
    over: termsSchema,
    /** The value of today, as the situation tells it. */
    baseline: z.number(),
    /** What is easy to count and says little. */
    vanity: termsSchema,
  }),
  points({sentences, text}, {check: {counted, over, baseline, vanity}}) {
    const solid = sentences.filter(it => !isEmptyTalk(it))
    const count = solid.find(it => speaksOf(counted, it))
    const ratio = solid.find(it => speaksOf(over, it) && RATIO.test(it.text))
    const whole = solid.map(it => it.text).join(' ')
    const numbers = quantities(whole)
    const window = WINDOW.exec(withoutDates(whole))
    const from = numbers.find(({value}) => Math.abs(value - baseline) < Math.abs(baseline) * 0.005 + 1e-9)
    const slots = readSlots(whole)
    const to = numbers.find(
      ({value, start, end}) =>
        Math.abs(value - baseline) > 1e-9 &&
        isAim(whole.slice(Math.max(0, start - 24), start)) &&
        !/^[\s-]*(?:days?|weeks?|months?|hours?|minutes?)\b/i.test(
          isSameUnit(whole, end, from) ? '' : whole.slice(end, end + 10),
        ),
    )
    const dates = datedSpans(whole)
    const when = dates.length > 0 || durations(whole).length > 1 || BY.test(whole)
    const vain = sentences.find(it => speaksOf(vanity, it))
    return [
      point({
        what: 'What is counted',
        weight: 2,
        met: count ? 'made' : 'not-found',
        how: 'Say what happens once for the measure to count one more: an act that shows that somebody got what they came for.',
        by: count,
        isGate: true,
      }),
      point({
        what: 'Over whom or what',
        weight: 2,
        met: ratio ? 'made' : solid.some(it => speaksOf(over, it)) ? 'weak' : 'not-found',
        how: 'Say what it is divided by: of which people, orders or visits.',
        by: ratio,
      }),
      point({
        what: 'In which window',
        weight: 1.5,
        // Two dates: one of them is what it is counted in, “six times in November”.
        met: window || dates.length > 1 ? 'made' : 'not-found',
        how: 'Say over how long it is counted: within a week of the order, each month, per visit.',
        by: window?.[0],
      }),
      point({
        what: 'From what',
        weight: 1.5,
        met:
          from || valuesIn(whole).includes(baseline)
            ? 'made'
            : slots.baseline === 'given'
              ? 'weak'
              : 'not-found',
        how: 'Say where it stands today: the case tells it.',
        by: pieceWith(sentences, baseline),
      }),
      point({
        what: 'To what',
        weight: 1.5,
        met: to ? 'made' : slots.target === 'given' && numbers.length > 1 ? 'weak' : 'not-found',
        how: 'Say which value would be a success, as a number.',
        by: to && withWordsBefore(whole, to),
      }),
      point({
        what: 'By when',
        weight: 1.5,
        met: when ? 'made' : slots.timeframe === 'given' && !window ? 'made' : 'not-found',
        how: 'Say by which date, or how long after the launch.',
      }),
      point({
        what: 'Nothing that grows by itself',
        weight: 1,
        met: text.trim() === '' || vain ? 'not-found' : 'made',
        how: 'Leave out what rises without anybody being better off.',
        by: vain,
      }),
    ]
  },
})

const BY =
  /\bby (?:the (?:end|start|middle|next|last|autumn|spring|summer|winter)|(?:next|this|mid|early|late)[- ]?\w+|easter|christmas|new year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])\b|\b(?:\d+|two|three|four|five|six|eight|ten|twelve) (?:weeks|months|quarters|seasons|terms) (?:after|from|into|of)\b|\bin (?:two|three|four|six|eight|ten|twelve|\d+) (?:weeks|months|quarters|seasons|terms)\b|\bwithin (?:the |one |two |three |a |\d+ )(?:quarters?|seasons?|months|terms?|half[- ]year)\b/i

/** “to 35%”, “above 35”, “target: 35”. */
function isAim(before: string): boolean {
  return /(?:\b(?:to|at least|at most|above|below|under|over|reach(?:es)?|target(?: is| of)?|goal(?: is| of)?|aim(?: is| of| for)?|hit|become|than|of|is|success at|success is|want|down to|up to|or)|[→>≥<≤:,=])\s*(?:about |around )?[€£$]?\s*$/i.test(
    before,
  )
}

/** A value with the two or three words before it, which make it an aim. */
function withWordsBefore(text: string, {start, end}: {start: number; end: number}): string {
  const from = Math.max(0, start - 20)
  const before = text.slice(from, start)
  const isCut = from > 0 && /\S/.test(text.charAt(from - 1))
  return (isCut ? before.replace(/^\S+/, '') : before) + text.slice(start, end)
}

/** Where the measure is itself a time, so is its aim. */
function isSameUnit(text: string, end: number, from: {end: number} | undefined): boolean {
  const unit = (at: number) => /^[\s-]*(day|week|month|hour|minute)/i.exec(text.slice(at, at + 10))?.[1]
  return from !== undefined && unit(end) !== undefined && unit(from.end) === unit(end)
}

/** What says by when must not be taken for the window too. */
function withoutDates(text: string): string {
  let plain = text
  for (const {start, end} of datedSpans(text))
    plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end)
  const frame = BY.exec(plain)
  return frame ? plain.replace(frame[0], ' '.repeat(frame[0].length)) : plain
}

function pieceWith(sentences: readonly Piece[], value: number): Piece | undefined {
  return sentences.find(({text}) => valuesIn(text).some(it => Math.abs(it - value) < 1e-9))
}
