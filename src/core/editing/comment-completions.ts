import {lineEnd} from '../document/lines.ts'
import type {Finding} from '../types.ts'
import type {Completion, Cursor} from './completion.ts'
import {ruleCompletions} from './rule-completions.ts'

const OPENING = /<!--[ \t]*([a-z-]{0,30})$/
const NAMING = /<!--[ \t]*pmprep-(disable-next-line|disable|enable)[ \t]+([^<>]{0,500})$/
/** What an editor may have put in by itself after “<!--”. */
const CLOSING = /^[ \t]*-{0,2}>/

const NEXT_LINE = 'pmprep-disable-next-line'
const directives: readonly [name: string, detail: string][] = [
  [NEXT_LINE, 'Switches rules off for the next line'],
  ['pmprep-disable', 'Switches rules off from here on'],
  ['pmprep-enable', 'Switches rules on again'],
]

/** Inside an HTML comment: our directives, and the ids of rules after one. Undefined where the cursor is in none. */
export function commentCompletions(cursor: Cursor): Completion[] | undefined {
  const {before, after, offset} = cursor
  const naming = NAMING.exec(before)
  if (naming) {
    const [, kind, list = ''] = naming
    const word = /[^\s,]*$/.exec(list)?.[0] ?? ''
    const rest = /^[\w/-]*/.exec(after)?.[0] ?? ''
    const {result, here, below} = surroundings(cursor, naming.index)
    const named = list.slice(0, list.length - word.length).split(/[\s,]+/)
    const range = {start: offset - word.length, end: offset + rest.length}
    return ruleCompletions(result, range, kind === 'disable-next-line' ? here : below, named)
  }
  const opening = OPENING.exec(before)
  if (!opening) return undefined
  const {1: word = '', index} = opening
  const closing = CLOSING.exec(after)?.[0] ?? ''
  const range = {start: offset - word.length, end: offset + closing.length}
  const lead = /[ \t]$/.test(before.slice(0, before.length - word.length)) ? '' : ' '
  const found = surroundings(cursor, index).here.map((rule): Completion => {
    const label = `${NEXT_LINE} ${rule}`
    return {...range, kind: 'directive', label, detail: 'found there', insert: `${lead}${label} -->$0`}
  })
  return [
    ...found,
    ...directives.map(
      ([label, detail]): Completion => ({
        ...range,
        kind: 'directive',
        label,
        detail,
        insert: `${lead}${label} $1 -->$0`,
        goesOn: true,
      }),
    ),
  ]
}

/**
 * What would be said if the comment were not there: one that is open hides the rest of the document, and one that is
 * closed may switch off the very rules that are wanted.
 */
function surroundings({text: now, offset, lineStart, after, checks}: Cursor, index: number) {
  const start = lineStart + index
  const rest = /^[^\n\r]*?-->|^[ \t]*-{0,2}>/.exec(after)?.[0] ?? ''
  const text = now.slice(0, start) + now.slice(offset + rest.length)
  const result = checks.ofText(text)
  const next = lineEnd(text, start).next
  const {end} = lineEnd(text, next)
  const findings = result.findings.filter(it => it.start >= next)
  return {
    result,
    here: unique(findings.filter(it => it.start <= end)),
    below: unique(findings),
  }
}

function unique(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({rule}) => rule))]
}
