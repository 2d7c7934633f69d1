import {type MarkdownDocument, readDocument} from '../../src/core/document/document.ts'
import {lint} from '../../src/core/lint.ts'
import {productDocument} from './documents.ts'
import {percentiles, timed} from './measure.ts'
import {ms, printTable, size} from './report.ts'

const EDITS_EACH = 40

/** Kinds of edits: where they may be made, and what they put there. */
const KINDS: [name: string, place: RegExp, inserted: string][] = [
  ['a letter in a paragraph', /\n\n(?=[A-Z])[^\n]{10}/g, 'x'],
  ['a letter in a list item', /\n- (?=[A-Z])[^\n]{10}/g, 'x'],
  ['a new heading', /\n\n(?=[A-Z])/g, '## Notes\n\n'],
  ['a new list item', /\n(?=- )/g, '- One more\n'],
  ['an opened comment', /\n\n(?=[A-Z])/g, '<!-- '],
]

/** From an edit to findings that are up to date: read again what it touched, and lint. */
export function benchEdits(): void {
  const rows = [['edit → findings', ...KINDS.map(([name]) => name)]]
  for (const bytes of [5_000, 20_000, 100_000, 1_000_000]) {
    const text = productDocument(bytes)
    const document = readDocument(text)
    lint(document)
    rows.push([size(bytes), ...KINDS.map(([, place, inserted]) => edited(document, place, inserted))])
  }
  printTable('An edit in a document that is open (p50 / p95; goal: 5 / 16 ms)', rows)
}

function edited(document: MarkdownDocument, place: RegExp, inserted: string): string {
  const {text} = document
  const places = [...text.matchAll(place)].map(({index, 0: lead}) => index + lead.length)
  const step = Math.max(1, Math.floor(places.length / EDITS_EACH))
  const times = places
    .filter((_, index) => index % step === 0)
    .slice(0, EDITS_EACH)
    .map(at => {
      const after = text.slice(0, at) + inserted + text.slice(at)
      return timed(() => lint(readDocument(after, document)))
    })
  const {p50, p95} = percentiles(times)
  return `${ms(p50)} / ${ms(p95)}`
}
