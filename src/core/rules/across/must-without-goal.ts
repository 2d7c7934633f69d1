import type {Placed} from '../../document/document.ts'
import {idAtStart, idsIn} from '../../metrics/subject.ts'
import {allRequirements, requirementSets} from '../../requirements/read-requirements.ts'
import type {Requirement} from '../../requirements/requirement.ts'
import type {Part} from '../../sections/parts.ts'
import type {Fix, Problem} from '../../types.ts'
import {announcedSection} from '../announced-section.ts'
import {goalLines} from '../goal/goal-lines.ts'
import {comment, intoCell} from '../guidance.ts'
import {type Draft, defineRule} from '../rule.ts'

export const mustWithoutGoal = defineRule({
  id: 'across/must-without-goal',
  severity: 'information',
  what: 'A Must requirement that traces to no goal, where others name theirs.',
  why: 'What serves no goal is the first thing to cut, and as a Must it is the last that anybody looks at.',
  types: ['prd', 'feature-spec'],
  *check(draft) {
    const goals = goalIds(draft)
    if (goals.size === 0) return
    const musts = allRequirements(draft)
      .map((requirement, index, all) => read(draft, requirement, all[index + 1]))
      .filter(it => it.isMust && !it.requirement.guided)
    const tracing = musts.filter(it => it.cited.some(id => goals.has(id)))
    // A document that ties most of its requirements to goals means to tie all of them.
    if (tracing.length === 0 || tracing.length * 2 < musts.length) return
    const heading = announcedSection(draft, 'goals')?.heading
    for (const must of musts) {
      if (must.isGuided || must.cited.some(id => goals.has(id))) continue
      const unknown = must.cited.find(id => sharesStem(id, goals) && must.text.includes(id))
      yield problem(draft.document.text, must, goals, unknown, heading)
    }
  },
})

interface Must {
  requirement: Requirement
  /** All that is written about it, from its own line to the next requirement; it starts at `start`. */
  text: string
  start: number
  cited: readonly string[]
  isMust: boolean
  isGuided: boolean
}

function goalIds(draft: Draft): ReadonlySet<string> {
  return new Set(
    goalLines(draft).flatMap(
      ({item}) => idAtStart(item.kind === 'row' ? (item.cells[0]?.text ?? '') : item.text) ?? [],
    ),
  )
}

/** What is written about one requirement is no longer than this. */
const MOST = 2000
const PRIORITY =
  /(?:^|[\s*_(|[])(?:priority|moscow|prio\.?)[*_]*\s*[:=|–-]?[*_\s]*(?:must|p0)\b|[([](?:must|p0)[)\],;]/i

function read(draft: Draft, requirement: Requirement, next: Requirement | undefined): Must {
  const {form, part} = requirement
  const start = part.offset + part.item.start
  const own = part.offset + part.item.until
  const section = requirementSets(draft).find(
    it => it.section.start <= start && start < it.section.end,
  )?.section
  const end =
    form === 'heading' || (form === 'paragraph' && requirement.id)
      ? Math.min(next ? next.part.offset + next.part.item.start : start + MOST, section?.end ?? start + MOST)
      : own
  const from = form === 'paragraph' ? Math.min(start, requirement.id?.start ?? start) : start
  const text = draft.document.text.slice(from, Math.min(end, from + MOST))
  const cells = form === 'row' ? part.item.cells : []
  const column =
    part.item.header?.cells.findIndex(it => /^(?:priority|prio\.?|moscow)$/i.test(it.text.trim())) ?? -1
  return {
    requirement,
    text,
    start: from,
    cited: idsIn(text),
    isMust: /^\W*(?:must|p0)\b/i.test(cells[column]?.text ?? '') || PRIORITY.test(text),
    isGuided: text.includes('<!--'),
  }
}

function sharesStem(id: string, goals: ReadonlySet<string>): boolean {
  const stem = id.replace(/\d+$/, '')
  return [...goals].some(it => it.replace(/\d+$/, '') === stem)
}

function problem(
  document: string,
  must: Must,
  goals: ReadonlySet<string>,
  unknown: string | undefined,
  heading: {start: number; end: number} | undefined,
): Problem {
  const {requirement} = must
  const {id, start, end} = requirement
  const name = id ? id.text : 'This requirement'
  const list = [...goals].slice(0, 5).join(', ')
  const at = unknown ? must.start + must.text.indexOf(unknown) : -1
  return {
    ...(unknown ? {start: at, end: at + unknown.length} : id ? {start: id.start, end: id.end} : {start, end}),
    message: unknown
      ? `${name} is a Must for ${unknown}, which is no goal of this document: expected one of ${list}`
      : `${name} is a Must and names no goal, as others do: expected one of ${list}`,
    ...(heading && {related: [{start: heading.start, end: heading.end, message: 'the goals'}]}),
    fixes: unknown
      ? [
          {
            title: 'Ask for the goal',
            edits: [{start: at, end: at + unknown.length, text: comment(guidance(list))}],
          },
        ]
      : [askForGoal(document, must, list)],
  }
}

function guidance(list: string): string {
  return `the goal it serves: ${list}`
}

/** Into its cell, on a line of its own beneath the priority, or at the end of the line. */
function askForGoal(document: string, {requirement, text, start}: Must, list: string): Fix {
  const title = 'Ask for the goal'
  const {item, offset} = requirement.part
  const column =
    item.header?.cells.findIndex(it => /^(?:goals?|objectives?|serves|traces to)$/i.test(it.text.trim())) ??
    -1
  const cell = item.cells[column]
  if (cell) {
    const place = {start: offset + cell.start, end: offset + cell.end}
    return {title, edits: [intoCell(document, place, guidance(list))]}
  }
  const line = /^([ \t]*(?:[-*+]\s+)?)(\**)priority\b.*$/im.exec(text)
  if (line) {
    const [whole, lead, bold] = line
    const at = start + line.index + whole.trimEnd().length
    return {
      title,
      edits: [{start: at, end: at, text: `\n${lead}${bold}Goal:${bold} ${comment(guidance(list))}`}],
    }
  }
  const at = lineEnd(requirement.part)
  return {title, edits: [{start: at, end: at, text: ` (goal: ${comment(guidance(list))})`}]}
}

function lineEnd({item, offset}: Placed<Part>): number {
  const last = item.kind === 'row' ? item.cells.findLast(it => it.text !== '') : undefined
  return offset + (last?.end ?? item.end)
}
