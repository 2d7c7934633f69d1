import type {AnswerReview} from './review-types.ts'

/** An answer of `pmprep review --format json`, version 1: the review with lines, which count from 1, for offsets. */
export function toReviewRecord(path: string, review: AnswerReview) {
  const {moves, strength, fix, followUps, answered, notes, time, ...rest} = review
  const line = (place: {line: number} | null) => place?.line ?? null
  return {
    version: 1 as const,
    path,
    ...rest,
    moves: moves.map(({place, ...move}) => ({...move, line: line(place)})),
    strength: strength && {
      move: strength.move,
      quote: strength.quote,
      why: strength.why,
      line: line(strength.place),
    },
    fix: fix && {
      move: fix.move,
      name: fix.name,
      how: fix.how,
      why: fix.why,
      gain: fix.gain,
      line: line(fix.place),
    },
    followUps: followUps.map(({place, ...it}) => ({...it, line: line(place)})),
    answered: answered.map(({place, ...it}) => ({...it, line: line(place)})),
    notes: notes.map(({place, ...it}) => ({...it, line: line(place)})),
    time,
  }
}
