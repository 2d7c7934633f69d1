import {type Span, trimmed} from './story.ts'

/** One step of a scenario. */
export interface Step {
  /** “And” and “But” count as the keyword before them. */
  keyword: 'given' | 'when' | 'then'
  /** The step opens with “and” or “but”. */
  joined: boolean
  /** The keyword as written. */
  word: Span
  /** What the step says, without its keyword. */
  body: Span
}

/** An acceptance criterion in the form Given … When … Then …; offsets as in the lines it was read from. */
export interface Scenario {
  start: number
  end: number
  steps: Step[]
}

interface Draft {
  steps: Step[]
  titled: boolean
}

const title = /^[^a-zà-ÿ\n]*(?:scenario\b|(?:example|background)\b[^:\n]{0,60}:)/i
const fixture = /^\s*(?:\||"""|```|#|@|<!--|$)/
/** A bullet, a number, a check box or an id before the keyword. */
const opening = /^(?:[^a-zà-ÿ\d\uFFFC]|\d+[.)]|AC[-\s]?\d+)*(given|when|then|and|but)(?=[\s,:])/i
const inner = /(?:([,;.:]\s{0,80}|\s{2,80})|\s)(and\s+)?(when|then)(?=[\s,:])/gi

/**
 * Reads the scenarios in consecutive lines: list items, lines of a paragraph or of a Gherkin block, whole sentences
 * “Given …, when …, then …”. Markup is blanked to spaces. A scenario has an outcome, and an event or a state before it.
 */
export function readScenarios(lines: readonly Span[]): Scenario[] {
  const drafts: Draft[] = []
  let draft: Draft | undefined
  const open = (titled: boolean): Draft => {
    const next = {steps: [], titled}
    drafts.push(next)
    return next
  }
  for (const line of lines) {
    if (title.test(line.text)) {
      draft = open(true)
      continue
    }
    const steps = stepsOf(line, draft?.steps.at(-1)?.keyword)
    if (steps.length === 0) {
      draft = goesOn(line, draft) ? draft : undefined
      continue
    }
    if (!draft || startsAnew(draft, steps)) draft = open(false)
    draft.steps.push(...steps)
  }
  return drafts.filter(isWhole).map(({steps}) => ({
    start: steps[0]?.word.start ?? 0,
    end: steps.at(-1)?.body.end ?? 0,
    steps,
  }))
}

function isWhole({steps}: Draft): boolean {
  const has = (keyword: Step['keyword']) => steps.some(s => s.keyword === keyword)
  return has('then') && (has('when') || has('given'))
}

/**
 * A new Given after an event, and a line that holds a whole scenario, begin the next one. So does a When after a Then
 * in a plain list of When–Then pairs; where a Given or a title came first, it is a second event of the same scenario.
 */
function startsAnew(draft: Draft, steps: Step[]): boolean {
  const [first] = steps
  const {steps: before, titled} = draft
  if (!first || before.length === 0 || first.joined) return false
  if (first.keyword !== 'then' && steps.some(s => s.keyword === 'then')) return true
  const acted = before.some(s => s.keyword !== 'given')
  if (first.keyword === 'given') return acted
  if (first.keyword !== 'when' || titled || before[0]?.keyword === 'given') return false
  return before.some(s => s.keyword === 'then')
}

/** A wrapped line goes on with the step before it; a table, a comment or a tag leaves the scenario open. */
function goesOn(line: Span, draft: Draft | undefined): boolean {
  if (fixture.test(line.text)) return true
  const last = draft?.steps.at(-1)
  if (!last || !/^\s*\p{Ll}/u.test(line.text)) return false
  const body = trimmed(line.text, 0, line.text.length)
  last.body = {start: last.body.start, end: line.start + body.end, text: `${last.body.text}\n${body.text}`}
  return true
}

function stepsOf(line: Span, previous: Step['keyword'] | undefined): Step[] {
  const first = opening.exec(line.text)
  const word = first?.[1]
  if (!first || !word) return []
  const joined = /^(?:and|but)$/i.test(word)
  if (joined && !previous) return []
  const cuts = [
    {keyword: keywordOf(word, previous), joined, start: first[0].length - word.length, end: first[0].length},
  ]
  const seen = new Set(cuts.map(c => c.keyword))
  for (const hit of line.text.slice(first[0].length).matchAll(inner)) {
    const [whole, mark, and, found] = hit
    if (!found) continue
    const keyword = keywordOf(found, previous)
    const marked = mark !== undefined || /^\p{Lu}/u.test(found)
    const end = first[0].length + hit.index + whole.length
    const joined = and !== undefined && marked && keyword === 'when' && cuts.at(-1)?.keyword === 'when'
    if (!joined && ((and && !marked) || !opensStep(seen, keyword, marked))) continue
    cuts.push({keyword, joined, start: end - found.length, end})
    seen.add(keyword)
  }
  return cuts.map(({keyword, joined, start, end}, i) => ({
    keyword,
    joined,
    word: at(line, start, end),
    body: bodyOf(line, end, cuts[i + 1]?.start ?? line.text.length),
  }))
}

/** “when” and “then” are ordinary words too: inside a sentence they open a step only in their order. */
function opensStep(seen: Set<Step['keyword']>, keyword: Step['keyword'], marked: boolean): boolean {
  if (keyword === 'given') return false
  if (keyword === 'when') return marked && (!seen.has('when') || seen.has('then'))
  if (seen.has('then')) return marked
  return seen.has('when') || marked
}

function keywordOf(word: string, previous: Step['keyword'] | undefined): Step['keyword'] {
  const lower = word.toLowerCase()
  return lower === 'given' || lower === 'when' || lower === 'then' ? lower : (previous ?? 'given')
}

function at(line: Span, start: number, end: number): Span {
  return {start: line.start + start, end: line.start + end, text: line.text.slice(start, end)}
}

function bodyOf(line: Span, start: number, end: number): Span {
  const piece = trimmed(line.text, start, end, ',:', ',;')
  const and = /\s(?:and|but)$/i.exec(piece.text.slice(-5))
  const body = and ? trimmed(line.text, piece.start, piece.end - and[0].length, '', ',;') : piece
  return at(line, body.start, body.end)
}
