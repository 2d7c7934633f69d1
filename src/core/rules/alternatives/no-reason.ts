import type {Placed} from '../../document/document.ts'
import type {Cell, Part} from '../../sections/parts.ts'
import type {Edit, Problem} from '../../types.ts'
import {defineRule} from '../rule.ts'
import {type Option, readChoice, wordsOf} from './options.ts'
import {findVerdict, givesReason, type Verdict} from './verdicts.ts'

export const noReason = defineRule({
  id: 'alternatives/no-reason',
  severity: 'hint',
  what: 'An option that is rejected or chosen without a reason.',
  why: 'Without the reason the same option comes back in the next review, and nobody can tell when to reconsider.',
  types: ['prd', 'one-pager'],
  *check(draft) {
    const choice = readChoice(draft)
    if (!choice) return
    // Reasons may be given for all options at once.
    if (choice.rest.some(it => givesReason(wordsOf(it.item)))) return
    for (const option of choice.options) {
      const found = option.lines[0]?.item.kind === 'row' ? judgeRow(option) : judgeLines(option)
      if (found) yield found
    }
  },
})

function judgeLines({lines, text}: Option): Problem | undefined {
  const line = lines.find(it => findVerdict(it.item.text))
  const verdict = line && findVerdict(line.item.text)
  if (!line || !verdict || isExplained(text, lines, line, verdict)) return undefined
  const {item, offset} = line
  const at = offset + item.start + clauseEnd(item.text, verdict.end)
  return problem({start: offset + item.start, end: offset + item.end}, nameOf(item.text, verdict), verdict, {
    start: at,
    end: at,
    text: `, because ${guidance(verdict)}`,
  })
}

/** Anything that is said beyond what the option is and how it fared may be the reason. */
function isExplained(
  all: string,
  lines: readonly Placed<Part>[],
  {item}: Placed<Part>,
  verdict: Verdict,
): boolean {
  const before = item.text.slice(0, verdict.start)
  const after = item.text.slice(verdict.end)
  const others = [
    ...lines.filter(it => it.item !== item).map(it => wordsOf(it.item)),
    ...item.inner.map(wordsOf),
  ]
  const isHeadless = !/\p{L}{3}/u.test(before)
  // “Rejected: buy a tool”: what follows the verdict is the option itself.
  const said = isHeadless ? after.replace(/^[\s:*_–—-]*[^.;:–—(]*/, '') : after
  if (/\p{L}{2,}\P{L}+\p{L}{2,}/u.test(said)) return true
  if (lines.length > 1 || item.inner.length > 0) {
    const own = lines[0]?.item === item ? others : others.slice(1)
    if (own.some(it => /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(it))) return true
  }
  return givesReason(isHeadless ? said : all.replace(item.text.slice(verdict.start, verdict.end), ''))
}

function judgeRow({lines}: Option): Problem | undefined {
  const [{item, offset}] = lines as [Placed<Part>]
  const cells = item.cells.slice(1)
  const cell = cells.find(
    it =>
      /^\W*(?:rejected|discarded|dismissed|no|not chosen|dropped|no-go|chosen|selected|yes)\W*$/i.test(
        it.text,
      ) || /^[❌✗✘🚫✅✔☑]\uFE0F?$/u.test(it.text),
  )
  if (!cell) return undefined
  const isWin = /chosen|selected|yes|[✅✔☑]/i.test(cell.text) && !/not/i.test(cell.text)
  const rest = cells.filter(it => it !== cell)
  if (rest.some(it => /\p{L}{2,}\P{L}+\p{L}{2,}|\d/u.test(it.text))) return undefined
  const titles = item.header?.cells ?? []
  const column = titles.findIndex(it =>
    /\b(?:why|reason|rationale|because|notes?|comments?|cons|trade-?offs?)\b/i.test(it.text),
  )
  // “Yes” and “no” answer whatever their column asks; only a verdict's column asks for a reason.
  const asked = titles[item.cells.indexOf(cell)]?.text ?? ''
  if (
    /^(?:yes|no)\W*$/i.test(cell.text) &&
    !/\b(?:decision|verdict|chosen|selected|outcome|status)\b/i.test(asked)
  )
    return undefined
  if (!/\b(?:decision|verdict|chosen|selected|outcome|status|result|choice)\b/i.test(asked)) return undefined
  const target: Cell = item.cells[column] ?? cell
  const text = target === cell ? `, because ${guidance({isWin})}` : guidance({isWin})
  const name = item.cells[0] as Cell
  return problem(
    {start: offset + name.start, end: offset + name.end},
    name.text,
    {isWin},
    {start: offset + target.end, end: offset + target.end, text},
  )
}

function problem(
  place: {start: number; end: number},
  name: string,
  {isWin}: {isWin: boolean},
  edit: Edit,
): Problem {
  return {
    ...place,
    message: `“${name}” is ${isWin ? 'chosen' : 'rejected'} and no reason given: expected what ${isWin ? 'makes it better than the others' : 'speaks against it'}`,
    fixes: [{title: 'Add the reason', edits: [edit]}],
  }
}

function guidance({isWin}: {isWin: boolean}): string {
  return isWin
    ? '<!-- what makes it better, and what we give up by it -->'
    : '<!-- what it would cost, or what it can not do -->'
}

function clauseEnd(text: string, from: number): number {
  const end = /[.;)\n\r]|$/.exec(text.slice(from))?.index ?? 0
  const at = from + end
  return from + text.slice(from, at).trimEnd().length
}

function nameOf(text: string, {start, end}: Verdict): string {
  const before = text.slice(0, start)
  const words = /\p{L}{3}/u.test(before) ? before : text.slice(end)
  const name = (/^[^.;:–—(\n\r]*/.exec(words.replace(/^[^\p{L}\d“"]+/u, ''))?.[0] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return name.length <= 50 ? name : `${name.slice(0, 49).replace(/\s+\S*$/, '')} …`
}
