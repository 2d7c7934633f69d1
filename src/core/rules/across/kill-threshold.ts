import type {Placed} from '../../document/document.ts'
import {keptWith} from '../../document/kept.ts'
import {type Bound, heldBounds, trippedBounds} from '../../metrics/bounds.ts'
import {readMetrics} from '../../metrics/read-metrics.ts'
import {idOf, idsIn, shared, subjectWords} from '../../metrics/subject.ts'
import type {Part} from '../../sections/parts.ts'
import {flat, sectionOf, sectionsNamed} from '../../sections/section.ts'
import type {Range} from '../../types.ts'
import {type Draft, defineRule} from '../rule.ts'

export const killThreshold = defineRule({
  id: 'across/kill-threshold',
  severity: 'information',
  what: 'A rollout that is stopped only at a value that the guardrail has long ruled out.',
  why: 'Between the two limits everybody knows that the guardrail is broken, and nobody is told to stop.',
  types: ['prd', 'one-pager', 'pr-faq', 'feature-spec', 'experiment'],
  *check(draft) {
    const kills = killLimits(draft)
    if (kills.length === 0) return
    const held = guardrailLimits(draft)
    for (const kill of kills) {
      const guardrail = held.find(it => isSame(it, kill))
      if (!guardrail || !isLooser(kill.bound, guardrail.bound)) continue
      const {text} = draft.document
      const said = text.slice(guardrail.start, guardrail.end)
      yield {
        start: kill.start,
        end: kill.end,
        message: `The rollout stops at ${text.slice(kill.start, kill.end)}, and the guardrail ends at ${said}: expected ${said} or stricter`,
        related: [{start: guardrail.start, end: guardrail.end, message: 'the limit of the guardrail'}],
        fixes: [{title: `Write ${said}`, edits: [{start: kill.start, end: kill.end, text: said}]}],
      }
    }
  },
})

/** A limit with the place of its value in the document. */
interface Limit extends Range {
  bound: Bound
  words: ReadonlySet<string>
  ids: readonly string[]
}

const KILL =
  /\b(?:kill(?:ed|s)?|stop(?:ped|s)?|roll(?:ed|s|ing)?[- ]?back|abort(?:ed)?|pause[ds]?|halt(?:ed)?|turn(?:ed)? (?:it )?off|switch(?:ed)? (?:it )?off|revert(?:ed)?|disable[ds]?|withdraw\w*|pull (?:it|the))\b/i

function killLimits(draft: Draft): Limit[] {
  const own = sectionOf(draft, 'rollout')
  const sections = own ? [own] : sectionsNamed(draft, 'rollout')
  return sections.flatMap(section =>
    flat(section.parts).flatMap(({item, offset}) => readKill(item).limits.map(it => shifted(it, offset))),
  )
}

/** In a row, the header says that a column stops it: “Roll back when”. */
const readKill = keptWith((part: Part): {limits: readonly Limit[]} => {
  if (part.kind !== 'row') {
    return {limits: KILL.test(part.text) ? limitsIn(part.text, part.start, trippedBounds) : []}
  }
  return {
    limits: part.cells.flatMap((cell, index) =>
      KILL.test(part.header?.cells[index]?.text ?? '') || KILL.test(cell.text)
        ? limitsIn(cell.text, cell.start, trippedBounds)
        : [],
    ),
  }
})

function guardrailLimits(draft: Draft): Limit[] {
  const read = readMetrics(draft)
  const found = loneGuardrails(read?.section.parts ?? [])
  for (const metric of read?.metrics ?? []) {
    const {item, offset} = metric.part
    const column = metric.columns?.guardrail
    const cell = column === undefined ? undefined : item.cells[column]
    if (cell) found.push(...limitsIn(cell.text, offset + cell.start, heldBounds))
    if (!metric.isGuardrail) continue
    const id = idOf(metric)
    const named = (it: Limit) => ({
      ...it,
      words: new Set([...it.words, ...subjectWords(metric.name)]),
      ids: id ? [...it.ids, id] : it.ids,
    })
    if (item.kind === 'row') {
      for (const index of metric.columns?.targets ?? []) {
        const target = item.cells[index]
        if (target) found.push(...limitsIn(target.text, offset + target.start, heldBounds).map(named))
      }
    } else found.push(...limitsIn(item.text, offset + item.start, heldBounds).map(named))
  }
  return found
}

/** “Guardrail: no-shows stay below 4%” as a line of its own, beside a table of metrics. */
function loneGuardrails(parts: readonly Placed<Part>[]): Limit[] {
  return flat(parts).flatMap(({item, offset}) =>
    item.kind !== 'row' && /^\W*guard-?rails?\b/i.test(item.text)
      ? limitsIn(item.text, offset + item.start, heldBounds)
      : [],
  )
}

function limitsIn(text: string, offset: number, read: (text: string) => Bound[]): Limit[] {
  return read(text.slice(0, 1000)).map(bound => ({
    bound,
    start: offset + bound.quantity.start,
    end: offset + bound.quantity.end,
    words: subjectWords(bound.subject.replace(NOT_SUBJECT, ' ')),
    ids: idsIn(bound.subject),
  }))
}

/** What is done, beside what is measured. */
const NOT_SUBJECT =
  /\b(?:kill|threshold|stop|roll|back|rollback|abort|pause|halt|turn|off|switch|revert|disable|guardrail|goes|gets|reach\w*|exceed\w*|rise\w*|fall\w*|drop\w*)\b/gi

function shifted(limit: Limit, by: number): Limit {
  return {...limit, start: limit.start + by, end: limit.end + by}
}

/** One measure: the same id, or the same words, of which one side may have one more. */
function isSame(one: Limit, other: Limit): boolean {
  if (one.bound.quantity.unit !== other.bound.quantity.unit) return false
  if (one.bound.isChange !== other.bound.isChange || one.bound.bad !== other.bound.bad) return false
  if (one.ids.length > 0 && one.ids.some(it => other.ids.includes(it))) return true
  const common = shared(one.words, other.words)
  const [fewest = 0, most = 0] = [one.words.size, other.words.size].sort((a, b) => a - b)
  return common > 0 && common === fewest && most - fewest <= 1
}

function isLooser(kill: Bound, guardrail: Bound): boolean {
  return kill.bad === 'above'
    ? kill.quantity.value > guardrail.quantity.value
    : kill.quantity.value < guardrail.quantity.value
}
