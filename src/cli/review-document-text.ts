import type {DocumentReview} from '../core/coach/review-types.ts'
import {count} from '../core/export/count.ts'
import type {LintRecord} from '../core/record.ts'
import {block, wrapped} from './paragraphs.ts'
import {bar, followUpLines} from './review-answer-text.ts'

const MARKS = {covered: '+', weak: '~', missing: '-'} as const
const MOST_FINDINGS = 12

/** The review of a document as a person reads it in a terminal. */
export function documentText(record: LintRecord, {strength, fix, followUps}: DocumentReview): string {
  const {path, type, score, elements, findings} = record
  const shown = findings.filter(it => !it.rule.startsWith('element/'))
  const more = shown.length - MOST_FINDINGS
  return [
    `${path}: ${type}`,
    '',
    ...(score === null ? [] : [`  ${bar(score)} ${score} of 100`]),
    ...block(
      'Strongest',
      strength
        ? [wrapped(`“${strength.quote}” (line ${strength.place.line})`, '  '), wrapped(strength.why, '  ')]
        : [],
    ),
    ...block('Mend first', fix ? [wrapped(fix.why, '  '), wrapped(fix.how, '    ', '  → ')] : []),
    ...followUpLines('A reviewer asks next', followUps),
    ...block(
      'Elements: + covered, ~ only touched on, - not found',
      elements.map(({id, status, line}) =>
        `  ${MARKS[status]} ${id.padEnd(22)}${line === null ? '' : `line ${line}`}`.trimEnd(),
      ),
    ),
    ...block('Findings', [
      ...shown
        .slice(0, MOST_FINDINGS)
        .map(({range, severity, message, rule}) =>
          wrapped(
            `${range.start.line}:${range.start.column} ${severity}: ${message} [${rule}]`,
            '    ',
            '  ',
          ),
        ),
      ...(more > 0 ? [`  … and ${count(more, 'more finding')}: pmprep lint ${path}`] : []),
    ]),
    '',
  ].join('\n')
}
