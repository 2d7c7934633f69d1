import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {readDocument} from '../../../src/core/document/document.ts'
import {formatText} from '../../../src/core/export/text.ts'
import {lint} from '../../../src/core/lint.ts'
import {toRecord} from '../../../src/core/record.ts'

const [matcher] = JSON.parse(readFileSync('package.json', 'utf8')).contributes.problemMatchers

describe('findings as text', () => {
  const text = '---\npmprep: backlog\n---\n\n- As a librarian, I want to renew a loan.\n'
  const record = toRecord('docs/our loans.md', text, lint(readDocument(text)))
  const lines = formatText([record, {...record, path: 'notes.md', type: null, findings: []}]).split('\n')

  it('are a line each, and a summary', () => {
    assert.match(
      lines[0] ?? '',
      /^docs\/our loans\.md:5:3: warning: No benefit found: .* \[story\/benefit\]$/,
    )
    assert.equal(lines.at(-2), '1 product document, 1 finding; 1 other Markdown file left alone')
  })

  it('are read by the problem matcher, and the summary is not', () => {
    const {regexp, ...groups} = matcher.pattern
    const matches = lines.flatMap(line => [...line.matchAll(new RegExp(regexp, 'g'))])
    assert.equal(matches.length, record.findings.length)
    const [match] = matches
    assert.equal(match?.[groups.file], 'docs/our loans.md')
    assert.equal(match?.[groups.line], '5')
    assert.equal(match?.[groups.column], '3')
    assert.equal(match?.[groups.severity], 'warning')
    assert.equal(match?.[groups.code], 'story/benefit')
    assert.equal(match?.[groups.message], record.findings[0]?.message)
  })
})
