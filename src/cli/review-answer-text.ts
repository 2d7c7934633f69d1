import {categoryContent, levelContent} from '../core/coach/content.ts'
import type {AnswerReview, DimensionReview, FollowUp, MoveReview} from '../core/coach/review-types.ts'
import {block, shortened, wrapped} from './paragraphs.ts'

const MARKS = {made: '+', weak: '~', 'not-found': '-'} as const
const BAR = 40
const NAME = 24
/** So that a line with mark, name, points and place stays within 96. */
const QUOTE = 36

/** The review of an answer as a person reads it in a terminal: the verdict first, then what it is made of. */
export function answerText(path: string, review: AnswerReview): string {
  const {category, level, question, score, uncapped, cap, strength, fix, followUps, moves, dimensions} =
    review
  const kind = `${categoryContent(category).name}, ${levelContent(level).name.toLowerCase()} level`
  return [
    `${path}: ${kind}`,
    ...(question === '' ? [] : [wrapped(`“${question}”`, '  ')]),
    '',
    `  ${bar(score)} ${score} of 100`,
    ...(cap && uncapped > cap.score
      ? [wrapped(`${cap.because} The moves alone give ${uncapped}.`, '  ')]
      : []),
    ...block(
      'Strongest',
      strength
        ? [wrapped(`“${strength.quote}” (line ${strength.place.line})`, '  '), wrapped(strength.why, '  ')]
        : [],
    ),
    ...block(
      'Mend first',
      fix
        ? [
            wrapped(`${fix.why}${fix.gain > 0 ? ` Worth ${fix.gain} points.` : ''}`, '  '),
            wrapped(fix.how, '    ', '  → '),
          ]
        : [],
    ),
    ...followUpLines('An interviewer asks next', followUps),
    ...block('Moves: + made, ~ only touched on, - not found', moves.map(moveLine)),
    ...block('Dimensions, 1 to 4 (a 5 is yours to give)', dimensions.map(dimensionLine)),
    ...block(
      'Replies to follow-ups',
      review.answered.map(({ask, score, why}) =>
        wrapped(`${score}  ${shortened(ask, 50)} ${why}`, '     ', '  '),
      ),
    ),
    ...block('To know', noteLines(review)),
    '',
  ].join('\n')
}

/** Numbered questions, each with its reason. */
export function followUpLines(title: string, followUps: readonly FollowUp[]): string[] {
  return block(
    title,
    followUps.flatMap(({ask, because}, index) => [
      wrapped(ask, '     ', `  ${index + 1}. `),
      wrapped(`(${because})`, '     '),
    ]),
  )
}

/** A score as a bar. */
export function bar(score: number): string {
  const full = Math.round((score / 100) * BAR)
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)}`
}

function moveLine({name, gate, extra, status, points, of, quote, place}: MoveReview): string {
  const title = `${name}${gate ? ' (gate)' : extra ? ' (level)' : ''}`
  const said = quote && place ? `line ${String(place.line).padEnd(4)}“${shortened(quote, QUOTE)}”` : ''
  const sum = `${String(points).padStart(2)} of ${String(of).padEnd(3)}`
  return `  ${MARKS[status]} ${title.padEnd(NAME + 8)}${sum} ${said}`.trimEnd()
}

function dimensionLine({name, score, why}: DimensionReview): string {
  const dots = score === null ? '·   ' : '●'.repeat(score) + '○'.repeat(4 - score)
  const head = `  ${name.padEnd(NAME)}${score ?? ' '} ${dots}  `
  return wrapped(why, ' '.repeat(head.length), head)
}

function noteLines({notes, time}: AnswerReview): string[] {
  const shown = notes.filter(it => it.kind !== 'gate')
  const lines = shown.map(({message, place}) =>
    wrapped(`${message}${place ? ` (line ${place.line})` : ''}`, '    ', '  * '),
  )
  const shares = time
    .filter(it => it.share > 0)
    .map(it => `${it.name.toLowerCase()} ${Math.round(100 * it.share)}%`)
  return shares.length === 0
    ? lines
    : [...lines, wrapped(`Your words went to: ${shares.join(', ')}.`, '    ', '  * ')]
}
