import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readDocument} from '../../src/core/document/document.ts'
import {lint} from '../../src/core/lint.ts'
import {toRecord} from '../../src/core/record.ts'
import type {Edit, Range} from '../../src/core/types.ts'
import {cpuTime} from '../cpu-time.ts'

/** Milliseconds. Only a guard against hanging: each of these takes a second or so at most. */
const HANGS = 10_000

function check(text: string, type?: 'prd' | 'backlog'): readonly string[] {
  const result = lint(readDocument(text), type ? {type} : {})
  const isInside = ({start, end}: Range) => 0 <= start && start <= end && end <= text.length
  for (const {rule, fixes, related, ...range} of result.findings) {
    assert.ok(isInside(range), `${rule} stands at ${range.start}–${range.end} of ${text.length}`)
    for (const it of related) assert.ok(isInside(it), `${rule}: the second place of the finding`)
    for (const {title, edits} of fixes) {
      for (const it of edits) assert.ok(isInside(it), `${rule}, “${title}”: an edit`)
      assert.ok(!overlap(edits), `${rule}, “${title}”: edits that overlap`)
    }
  }
  for (const {id, place, confidence} of result.elements) {
    assert.ok(!place || isInside(place), `${id} stands outside`)
    assert.ok(confidence >= 0 && confidence <= 1, `${id} is ${confidence} sure`)
  }
  toRecord('a.md', text, result)
  return result.findings.map(({rule}) => rule)
}

function overlap(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  return sorted.some(({start}, index) => start < (sorted[index - 1]?.end ?? 0))
}

/** Pieces that open, close, name or repeat something, in Markdown or in what we read of it. */
const PIECES = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '\0',
    '\uFEFF',
    '\uD800',
    '\uDC00',
    '\u2028',
    '\u00A0',
    '\u0301',
    '👩‍👧',
  ],
  ...[
    '[',
    ']',
    '[a]',
    '](',
    '![',
    '[^1]',
    '[^1]: ',
    '[a]: b\n',
    '(',
    ')',
    '<',
    '>',
    '<!--',
    '-->',
    '<a b="',
    '</a>',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '```\n',
    '~~~\n',
    '\\',
    '&',
    '&amp;',
    '|',
    '|---|\n',
    '---\n',
    '===\n',
  ],
  ...[
    '# ',
    '## ',
    '- ',
    '* ',
    '1. ',
    '999999999. ',
    '- [ ] ',
    '> ',
    '    ',
    '    - ',
    'http://',
    'www.',
    'a@b.c',
  ],
  ...[
    'pmprep: prd\n',
    '<!-- pmprep-disable ',
    'pmprep-disable-next-line',
    '{{',
    '}}',
    'TBD',
    '...',
    '…',
    '“',
    '”',
    '%',
  ],
  ...[
    'Problem',
    'Goals',
    'Metrics:',
    'Requirements',
    'R1',
    'As a ',
    ', I want ',
    ', so that ',
    'Given ',
    'when ',
    'then ',
  ],
  ...[
    'Metric | Baseline | Target\n',
    '10%',
    '1.5e309',
    '-0',
    '2027-02-31',
    'from 3 to 5 by ',
    'should ',
    'must ',
    'not ',
  ],
]

const nasty = fc
  .subarray(PIECES, {minLength: 1, maxLength: 10})
  .chain(some =>
    fc.array(fc.oneof(fc.constantFrom(...some), fc.string({unit: 'binary', maxLength: 4})), {maxLength: 60}),
  )
  .map(pieces => pieces.join(''))

/** The same piece many times over, between others. */
const repeated = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(1, 2, 7, 350)), {minLength: 1, maxLength: 4})
  .map(runs => runs.map(([piece, times]) => piece.repeat(times)).join(''))

const lines = (count: number, line: (index: number) => string) =>
  Array.from({length: count}, (_, index) => line(index)).join('\n')

/** Texts that made parsers of Markdown hang or overflow, or would make a careless rule do so. */
const HARD: [what: string, text: () => string][] = [
  ['100,000 open brackets', () => '['.repeat(100_000)],
  ['50,000 brackets opened, then closed', () => '['.repeat(50_000) + ']'.repeat(50_000)],
  ['27,000 references', () => `${'[a]'.repeat(27_000)}\n\n[a]: b`],
  ['20,000 links begun', () => '[a](b'.repeat(20_000)],
  ['50,000 images begun', () => '!['.repeat(50_000)],
  ['20,000 footnotes', () => `${'[^1]'.repeat(20_000)}\n\n[^1]: x`],
  ['5 MB in one line', () => 'word and more words. '.repeat(250_000)],
  ['5 MB in one word', () => 'x'.repeat(5_000_000)],
  ['5 MB of spaces', () => `a${' '.repeat(5_000_000)}b`],
  ['a list of 1,000 levels', () => lines(1000, level => `${'  '.repeat(level)}- level`)],
  ['10,000 levels in a line', () => `${'- '.repeat(10_000)}x`],
  ['3,000 numbered levels in a line', () => `${'1. '.repeat(3000)}x`],
  ['50,000 levels of quotation', () => `${'> '.repeat(50_000)}x`],
  ['3,000 levels of lists in quotations', () => `${'> - '.repeat(3000)}x`],
  ['a quotation that goes on for 30,000 lines', () => `> ${'a\n'.repeat(30_000)}`],
  ['10,000 headings', () => lines(10_000, index => `# Goals ${index}`)],
  ['a fence that is never closed', () => `\`\`\`\n${'code\n'.repeat(200_000)}`],
  ['a comment that is never closed', () => `<!-- ${'text\n'.repeat(200_000)}`],
  ['front matter that is never closed', () => `---\n${'key: value\n'.repeat(100_000)}`],
  ['front matter of 50,000 keys', () => `---\n${lines(50_000, index => `key${index}: value`)}\n---\n\n# x`],
  ['front matter of 10,000 levels', () => `---\na: ${'['.repeat(10_000)}\n---\n\n# x`],
  ['100,000 stars', () => '*'.repeat(100_000)],
  ['stars that open and close', () => '*a**b'.repeat(20_000)],
  ['5,000 levels of emphasis', () => '**a *b '.repeat(5000) + '* b**'.repeat(5000)],
  ['100,000 backticks', () => '`'.repeat(100_000)],
  ['backticks of all lengths', () => lines(2000, index => `${'`'.repeat(index % 300)}a`)],
  ['a table of 20,000 rows', () => `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(20_000)}`],
  [
    'a table of 3,000 columns',
    () => `${'| a '.repeat(3000)}|\n${'|---'.repeat(3000)}|\n${'| b '.repeat(3000)}|`,
  ],
  ['50,000 tags begun', () => '<a'.repeat(50_000)],
  ['20,000 definitions', () => lines(20_000, index => `[l${index}]: http://shop.example/${index}`)],
  ['10,000 items in one list', () => '- As a clerk, I want to see it, so that I know\n'.repeat(10_000)],
  ['50,000 addresses begun', () => 'http://'.repeat(50_000)],
  ['a story of 20,000 words', () => `As a ${'clerk '.repeat(20_000)}, I want it, so that I know.`],
  ['10,000 steps of a scenario', () => 'Given x when y then z '.repeat(10_000)],
  ['50,000 placeholders', () => 'TBD {{x}} '.repeat(50_000)],
  ['a million line endings', () => '\n'.repeat(1_000_000)],
  ['lone surrogates', () => '\uD800 a \uDC00\n\n'.repeat(2000)],
  ['NUL', () => '\0a\n\n'.repeat(5000)],
  ['byte order marks', () => `${'\uFEFF'.repeat(10_000)}# x`],
  ['lines that end in CR', () => '# Goals\r\rText.\r'.repeat(3000)],
  ['100,000 combining accents', () => `a${'\u0301'.repeat(100_000)}`],
]

describe('whatever the text', () => {
  it('findings stand inside it, and so do the edits of their fixes', () => {
    fc.assert(
      fc.property(
        fc.oneof(nasty, repeated, fc.string({unit: 'binary', maxLength: 300})),
        fc.constantFrom('prd' as const, 'backlog' as const, undefined),
        (text, type) => void check(text, type),
      ),
      {numRuns: 400},
    )
  }).timeout(60_000)

  for (const [what, text] of HARD) {
    it(`there is an answer: ${what}`, () => {
      assert.ok(cpuTime(() => void check(text(), 'prd')) < HANGS)
    }).timeout(60_000)
  }

  it('what is too hard to read is said once, and all else is checked', () => {
    const vague = '\n\nThe page must load as fast as possible.\n\n'
    const rules = check(`# Refunds${vague}${'['.repeat(50_000)}${vague}${'> '.repeat(5000)}${vague}`, 'prd')
    assert.equal(rules.filter(rule => rule === 'document/too-large').length, 1)
    assert.equal(rules.filter(rule => rule === 'wording/vague').length, 3)
  }).timeout(60_000)

  it('long code and long lists are no reason not to check', () => {
    const rules = check(
      `# Log\n\n\`\`\`\n${'[a][b]\n'.repeat(50_000)}\`\`\`\n\n${'- One more\n'.repeat(30_000)}`,
      'prd',
    )
    assert.ok(!rules.includes('document/too-large'))
  }).timeout(60_000)
})
