import {timeFrames} from '../../metrics/time-frame.ts'
import {type Entry, entriesOf, fillIn, isBlank} from '../../sections/entries.ts'
import type {OwnSection} from '../../sections/own-section.ts'
import type {Problem} from '../../types.ts'
import {inSections} from '../in-sections.ts'
import {riskTypes} from '../risk/risks.ts'
import {defineRule} from '../rule.ts'

const GUIDANCE = [
  {
    column: /\b(?:needed by|by when|due|deadline|date|when)\b/i,
    label: 'Needed by',
    guidance: 'the date, or the stage that waits for it',
  },
  {column: /\b(?:team|owner|who|on whom|party|contact)\b/i, label: 'Team', guidance: 'who has to deliver it'},
  {column: /\b(?:what|for what|deliverable|need)\b/i, label: 'What', guidance: 'what we need from them'},
  {
    column: /\b(?:fallback|if late|if it (?:is|comes) late|plan b|contingency)\b/i,
    label: 'If it is late',
    guidance: 'what we do without it',
  },
] as const

export const incomplete = defineRule({
  id: 'dependency/incomplete',
  severity: 'information',
  what: 'A dependency without the team, the date or the fallback that others in its list have.',
  why: 'Another team plans what has a name and a date; the rest is found out in the week it was needed.',
  types: riskTypes,
  check: inSections('dependencies', function* (own) {
    const entries = entriesOf(own, own.section).filter(it => /\p{L}{3}/u.test(it.text))
    for (const entry of entries) if (entry.row && !entry.guided) yield* emptyCells(own, entry)
    const listed = entries.filter(it => !it.row)
    const dated = listed.filter(it => timeFrames(it.text.slice(0, 600)).length > 0)
    if (dated.length < 2 || dated.length * 2 < listed.length) return
    for (const entry of listed) {
      if (
        dated.includes(entry) ||
        entry.guided ||
        /\b(?:done|delivered|live|available|already|none)\b/i.test(entry.text)
      )
        continue
      yield problem(own, entry, 'a date, while others here have one', 0)
    }
  }),
})

function* emptyCells(own: OwnSection, entry: Entry): Generator<Problem> {
  const {header, cells} = entry.row!.item
  for (const [index, {column}] of GUIDANCE.entries()) {
    const at = header?.cells.findIndex(it => column.test(it.text)) ?? -1
    const cell = cells[at]
    if (cell && isBlank(cell.text) && !cell.guided && !/none/i.test(cell.text)) {
      yield problem(own, entry, `an entry under “${header?.cells[at]?.text}”`, index)
    }
  }
}

function problem(own: OwnSection, entry: Entry, what: string, index: number): Problem {
  const {column, label, guidance} = GUIDANCE[index] as (typeof GUIDANCE)[number]
  return {
    ...entry.place,
    message: `“${entry.name}” is without ${what}: expected ${guidance}`,
    fixes: [{title: `Make room for it: ${label}`, edits: [fillIn(own, entry, column, label, guidance)]}],
  }
}
