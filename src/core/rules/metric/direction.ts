import type {Block} from '../../document/block.ts'
import {mayMatch, sentences} from '../../document/sentences.ts'
import {columnsOf} from '../../metrics/columns.ts'
import {
  type Contradiction,
  contradictionIn,
  nameContradicts,
  opensWithVerb,
  oppositeOf,
} from '../../metrics/direction.ts'
import {valuesOf} from '../../metrics/values.ts'
import {MOST_TEXT, parts} from '../../sections/parts.ts'
import type {Fix, Problem} from '../../types.ts'
import {defineBlockRule} from '../rule.ts'

export const direction = defineBlockRule({
  id: 'metric/direction',
  severity: 'warning',
  what: 'A verb of change whose numbers go the other way: “increase churn from 5% to 3%”.',
  why: 'One of the two is a slip, and a reader cannot tell which: the team may aim at the wrong side.',
  concerns: block => block.text.includes('|') || mayMatch(block, MOVES),
  *checkBlock(block) {
    yield* inSentences(block)
    yield* inRows(block)
  },
})

const MOVES = /\bfrom\b|→|->|=>|⇒|–>/i

function* inSentences(block: Block): Generator<Problem> {
  if (!mayMatch(block, MOVES)) return
  for (const {text, start, prose} of block.fact(sentences)) {
    if (prose.kind === 'quote') continue
    const found = contradictionIn(text.slice(0, MOST_TEXT))
    if (found) yield problem(block.text, start, found)
  }
}

function problem(
  text: string,
  offset: number,
  {change, verb, says, opposite, isDesired}: Contradiction,
): Problem {
  const at = (place: {start: number; end: number}) => ({start: offset + place.start, end: offset + place.end})
  const said = ({start, end}: {start: number; end: number}) => text.slice(offset + start, offset + end)
  const [first, second] =
    change.from.start < change.to.start ? [change.from, change.to] : [change.to, change.from]
  const goes = change.to.value > change.from.value ? 'up' : 'down'
  const numbers = `${said(change.from)} to ${said(change.to)}`
  const swap: Fix = {
    title: 'Swap the two values',
    edits: [
      {...at(first), text: said(second)},
      {...at(second), text: said(first)},
    ],
  }
  const reword: Fix[] = opposite
    ? [{title: `Write “${opposite}”`, edits: [{...at(verb), text: opposite}]}]
    : []
  // An editor offers the first one first.
  const fixes = isDesired ? [swap, ...reword] : [...reword, swap]
  return {
    start: offset + Math.min(verb.start, change.start),
    end: offset + Math.max(verb.end, change.end),
    message:
      says === 'better'
        ? `“${verb.word}”, and the numbers get worse (${numbers}): expected numbers that get better`
        : `“${verb.word}”, and the numbers go ${goes} (${numbers}): expected ${opposite ? `“${opposite.toLowerCase()}”, or ` : ''}numbers that go ${says}`,
    fixes,
  }
}

/** “Reduce churn | 3% | 5%”: the verb in the name against the two cells. */
function* inRows(block: Block): Generator<Problem> {
  if (!block.text.includes('|')) return
  for (const item of block.fact(parts)) {
    const columns = item.header && columnsOf(item.header).columns
    const name = columns && item.cells[columns.name]
    if (!name || !opensWithVerb(name.text)) continue
    const {baseline, target} = valuesOf({form: 'row', part: {item, offset: 0}, columns})
    if (!baseline || !target || baseline.value === target.value || baseline.unit !== target.unit) continue
    const goesUp = target.value > baseline.value
    const verb = nameContradicts(name.text, goesUp)
    if (!verb) continue
    const opposite = oppositeOf(verb.word) as string
    const place = {start: name.start + verb.start, end: name.start + verb.end}
    const text = (it: {start: number; end: number}) => block.text.slice(it.start, it.end)
    yield {
      ...place,
      message: `“${verb.word}”, and the numbers go ${goesUp ? 'up' : 'down'} (${text(baseline)} to ${text(target)}): expected “${opposite.toLowerCase()}”, or the two values swapped`,
      related: [{start: target.start, end: target.end, message: 'the target'}],
      // The name says what is wanted: mostly it is the values that changed places.
      fixes: [
        {
          title: 'Swap the two values',
          edits: [
            {start: baseline.start, end: baseline.end, text: text(target)},
            {start: target.start, end: target.end, text: text(baseline)},
          ].sort((a, b) => a.start - b.start),
        },
        {title: `Write “${opposite}”`, edits: [{...place, text: opposite}]},
      ],
    }
  }
}
