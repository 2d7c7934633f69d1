import {type MarkdownDocument, readDocument} from '../../src/core/document/document.ts'
import {lint} from '../../src/core/lint.ts'
import {lintInSlices} from '../../src/core/lint-in-slices.ts'
import {productDocument} from './documents.ts'
import {percentiles, timed} from './measure.ts'
import {ms, printTable, size} from './report.ts'

const EDITS_EACH = 40
/** Edits before the first that is timed: in an editor that is open, all of this has run and been optimised before. */
const WARM_UP = 30

/** Kinds of edits: where they may be made, and what they put there. */
const KINDS: [name: string, place: RegExp, inserted: string][] = [
  ['a letter in a paragraph', /\n\n(?=[A-Z])[^\n]{10}/g, 'x'],
  ['in a list item', /\n- (?=[A-Z])[^\n]{10}/g, 'x'],
  ['in a table', /\n\| (?=[a-z])[^\n]{4}/g, 'x'],
  ['a new heading', /\n\n(?=[A-Z])/g, '## Notes\n\n'],
  ['an opened comment', /\n\n(?=[A-Z])/g, '<!-- '],
  ['a closed one', /\n\n(?=[A-Z])/g, '<!-- x -->\n\n'],
]

/** From an edit to findings that are up to date: read again what it touched, and lint. */
export function benchEdits(): void {
  const rows = [['edit → findings', 'all of these', ...KINDS.map(([name]) => name)]]
  const slices = [['first lint in slices', 'longest', 'p95', 'the last, over all']]
  for (const bytes of [5_000, 20_000, 100_000, 1_000_000]) {
    const text = productDocument(bytes)
    slices.push([size(bytes), ...sliced(text)])
    const document = readDocument(text)
    lint(document)
    const times = KINDS.map(([, place, inserted]) => edited(document, place, inserted))
    rows.push([size(bytes), ...[times.flat(), ...times].map(inWords)])
  }
  printTable('An edit in a document that is open (p50 / p95; goal: 5 / 16 ms)', rows)
  printTable('How long the editor is kept waiting by a document that is opened (goal: 50 ms)', slices)
}

/** What such edits take, each made in the same document, in ms. */
function edited(document: MarkdownDocument, place: RegExp, inserted: string): number[] {
  const {text} = document
  const places = [...text.matchAll(place)].map(({index, 0: lead}) => index + lead.length)
  const step = Math.max(1, Math.floor(places.length / (EDITS_EACH + WARM_UP)))
  const times = places
    .filter((_, index) => index % step === 0)
    .slice(0, EDITS_EACH + WARM_UP)
    .map(at => {
      const after = flat(text.slice(0, at) + inserted + text.slice(at))
      return timed(() => lint(readDocument(after, document)))
    })
  return times.slice(times.length > 2 * WARM_UP ? WARM_UP : 0)
}

function inWords(times: readonly number[]): string {
  const {p50, p95} = percentiles(times)
  return `${ms(p50)} / ${ms(p95)}`
}

/** The same text in one piece, as editors give it: V8 joins texts only when they are read. */
function flat(text: string): string {
  return Buffer.from(text).toString()
}

function sliced(text: string): string[] {
  const times: number[] = []
  const work = lintInSlices(readDocument(text))
  let done = false
  while (!done) {
    times.push(
      timed(() => {
        done = work.next().done === true
      }),
    )
  }
  return [Math.max(...times), percentiles(times).p95, times.at(-1) ?? 0].map(ms)
}
