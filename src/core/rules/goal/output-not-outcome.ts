import type {Placed} from '../../document/document.ts'
import {isGuided, lineAfter} from '../../sections/guidance-line.ts'
import type {Part} from '../../sections/parts.ts'
import type {Fix, Problem} from '../../types.ts'
import {defineRule} from '../rule.ts'
import {goalColumn, goalLines} from './goal-lines.ts'
import {findOutput, hasOutcome, type Output} from './outputs.ts'

export const outputNotOutcome = defineRule({
  id: 'goal/output-not-outcome',
  severity: 'warning',
  what: 'A goal that is a thing to be made, not the change it is to bring.',
  why: 'A shipped feature that changes nothing meets such a goal, and a cheaper way to the same change is never looked for.',
  types: ['prd', 'one-pager', 'pitch', 'feature-spec'],
  *check(draft) {
    for (const goal of goalLines(draft)) yield* judge(draft.document.text, goal)
  },
})

function* judge(text: string, goal: Placed<Part>): Generator<Problem> {
  const {item, offset} = goal
  if (isGuided(text, goal)) return
  if (item.kind === 'row') {
    const cell = item.cells[goalColumn(item)]
    const output = cell && findOutput(cell.text)
    if (!output || item.cells.some(it => hasOutcome(it.text))) return
    yield problem(text, offset + cell.start, output, addToCell(offset + cell.end))
    return
  }
  const found = outputIn(item)
  if (!found || hasOutcome(item.text)) return
  if (item.inner.some(it => hasOutcome(it.text) || it.cells.some(cell => hasOutcome(cell.text)))) return
  yield problem(text, offset + found.from, found.output, addBeneath(text, goal))
}

/** The output that a line states, and where the words start that its offsets count from. */
function outputIn({text, start, label}: Part): {output: Output; from: number} | undefined {
  const whole = findOutput(text)
  if (whole) return {output: whole, from: start}
  // “**Sharing:** build a link …”
  if (!label) return undefined
  const body = text.slice(label.end - start)
  const skipped = /^[\s:*_.–—-]*/.exec(body)?.[0].length ?? 0
  const output = findOutput(body.slice(skipped))
  return output && {output, from: label.end + skipped}
}

function problem(text: string, offset: number, output: Output, fix: Fix): Problem {
  const start = offset + output.start
  const end = offset + output.end
  const words = text.slice(start, end).replace(/\s+/g, ' ').split(' ')
  const said = words.length > 7 ? `${words.slice(0, 7).join(' ')} …` : words.join(' ')
  return {
    start,
    end,
    message: `An output (“${said}”): expected the change in behaviour or result that it is for`,
    fixes: [fix],
  }
}

const TITLE = 'Add the outcome it is for'
const OUTCOME =
  'or <!-- which users -->, <!-- what they do, or what results --> goes from <!-- today’s value --> to <!-- the value you want -->'

function addBeneath(text: string, goal: Placed<Part>): Fix {
  const {at, lead} = lineAfter(text, goal, true)
  return {title: TITLE, edits: [{start: at, end: at, text: `${lead}F${OUTCOME}`}]}
}

function addToCell(at: number): Fix {
  return {title: TITLE, edits: [{start: at, end: at, text: `, so that f${OUTCOME}`}]}
}
