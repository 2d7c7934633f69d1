import {TYPE_KEY} from '../detect/detect-type.ts'
import {bodyStart, readFrontMatter} from '../document/front-matter.ts'
import {shippedFrameworks} from '../frameworks/bundled.ts'
import {SUBMITTED} from '../practice/attempt.ts'
import {documentTypes} from '../types.ts'
import type {Completion, Cursor} from './completion.ts'
import {ruleCompletions} from './rule-completions.ts'

const DISABLE = 'pmprep-disable'
type Choice = readonly [name: string, detail: string]
const keys: readonly Choice[] = [
  [TYPE_KEY, 'What the document is: what it is held against'],
  [DISABLE, 'Rules to switch off in this file'],
  ['title', 'What it is about'],
  ['author', 'Who writes it'],
  ['date', 'The day of writing, as 2027-03-09'],
  ['status', 'How far it is'],
]
const states: readonly Choice[] = ['draft', 'in review', 'approved', 'shipped', 'dropped'].map(it => [it, ''])
const answerStates: readonly Choice[] = [
  ['draft', 'Nothing is checked yet'],
  [SUBMITTED, 'Done: what a reviewer would say is shown'],
]
/** Front matter that is being written has no end yet: so many lines are looked at. */
const MOST_LINES = 30
/** Front matter that goes on for longer is none, in UTF-16 code units: most cursors are further down. */
const MOST_TEXT = 10_000

/** Inside front matter: keys and values. Undefined where the cursor is not in front matter. */
export async function frontMatterCompletions(cursor: Cursor): Promise<Completion[] | undefined> {
  const lines = linesBefore(cursor)
  if (!lines) return undefined
  const {before, offset, after} = cursor
  const result = (await cursor.checks.now())?.result
  const rest = /^[\w/-]*/.exec(after)?.[0] ?? ''
  const range = (word: string) => ({start: offset - word.length, end: offset + rest.length})

  const key = /^[\w-]*$/.exec(before)?.[0]
  if (key !== undefined) {
    const known = new Set(Object.keys(readFrontMatter(cursor.text)?.values ?? {}))
    const hasColon = /^[ \t]*:/.test(after.slice(rest.length))
    return keys
      .filter(([name]) => !known.has(name) && (result || name === TYPE_KEY))
      .map(([label, detail]) => ({
        ...range(key),
        kind: 'key',
        label,
        detail,
        insert: hasColon ? label : label === DISABLE ? `${label}: [$1]` : `${label}: `,
        goesOn: !hasColon && [TYPE_KEY, DISABLE, 'status'].includes(label),
      }))
  }
  const [, name, value = ''] = /^([\w-]+):[ \t]*(.*)$/.exec(before) ?? []
  const values = (of: readonly Choice[]) =>
    of.map(
      ([label, detail]): Completion => ({
        ...range(value),
        kind: 'value',
        label,
        detail,
        insert: /:$/.test(before) ? ` ${label}` : label,
      }),
    )
  if (name === TYPE_KEY) {
    return values([
      ...documentTypes.map(type => [type, shippedFrameworks[type].checklist.title] as Choice),
      ['none', 'PMPrep leaves this file alone'],
    ])
  }
  if (name === 'status') return values(result?.type === 'answer' ? answerStates : states)
  const owner = name ?? lines.findLast(line => /^[\w-]+:/.test(line))?.replace(/:.*/, '')
  const list =
    name === undefined
      ? /^[ \t]*-[ \t]+()([\w/-]*)$/.exec(before)
      : /^(\[?(?:.*,)?[ \t]*)([\w/-]*)$/.exec(value)
  if (owner !== DISABLE || !list) return []
  const first = [...new Set((result?.findings ?? []).map(({rule}) => rule))]
  return ruleCompletions(result, range(list[2] ?? ''), first, (list[1] ?? '').split(/[\s,[]+/))
}

/** The lines of the front matter above the cursor's; undefined where the cursor is not within front matter. */
function linesBefore({text, lineStart, offset}: Cursor): string[] | undefined {
  if (lineStart > MOST_TEXT) return undefined
  const above = text.slice(0, lineStart)
  const lines = above.split(/\r\n?|\n/)
  if (!/^\uFEFF?---[ \t]*$/.test(lines[0] ?? '') || lines.length < 2) return undefined
  const end = readFrontMatter(text)?.range.end
  if (end !== undefined) return offset < end - 3 && offset < bodyStart(text) ? lines.slice(1) : undefined
  const own = lines.slice(1, -1)
  const isOpen = own.length <= MOST_LINES && own.every(line => /^(?:[\w-]+:|[ \t]|#|$)/.test(line))
  return isOpen ? own : undefined
}
