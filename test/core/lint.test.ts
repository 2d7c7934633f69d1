import assert from 'node:assert/strict'
import fc from 'fast-check'
import {type Config, defaultConfig} from '../../src/core/config.ts'
import {readDocument} from '../../src/core/document/document.ts'
import {Lines} from '../../src/core/document/lines.ts'
import {type LintOptions, type LintResult, lint} from '../../src/core/lint.ts'
import {toRecord} from '../../src/core/record.ts'
import {rules} from '../../src/core/rules/index.ts'
import {parseSettings} from '../../src/core/rules/parse-settings.ts'
import {documentTypes, type Finding} from '../../src/core/types.ts'
import {otherFiles} from './detect/other-files.ts'
import {markdownText} from './document/markdown-texts.ts'

const DRAFT = `---
pmprep: prd
title: Refunds without a call
---

# Refunds without a call

## Problem

Shop owners phone us for every refund, because only our support can trigger one.

## Requirements

- The refund must be fast and easy to use.
- As a user, I want to refund an order and print a receipt.
- As a shop owner, I want to see refunds, so that I can see refunds.

| Case | Must |
|---|---|
| Old orders | Show an appropriate message |

## Risks
`

const lintText = (text: string, options?: LintOptions) => lint(readDocument(text), options)
const settings = (value: Record<string, unknown>): Config => parseSettings({rules: value})
const idsOf = (findings: readonly Finding[]) => [...new Set(findings.map(({rule}) => rule))]

describe('lint', () => {
  let draft: LintResult
  before(() => {
    draft = lintText(DRAFT)
  })

  it('finds something to say about a draft', () => {
    assert.equal(draft.type, 'prd')
    assert.ok(draft.findings.length > 5)
    for (const rule of ['wording/vague', 'element/metrics', 'story/atomic']) {
      assert.ok(idsOf(draft.findings).includes(rule), rule)
    }
    assert.ok(draft.score !== null && draft.score > 0 && draft.score < 60, `${draft.score}`)
  })

  it('has nothing to say about a file that is not ours', () => {
    const nothing = {type: null, framework: null, score: null, elements: [], findings: []}
    for (const text of Object.values(otherFiles)) assert.deepEqual(lintText(text), nothing)
  })

  it('holds any file against the type that is asked for', () => {
    for (const type of documentTypes) {
      assert.equal(lintText(otherFiles['a recipe'] as string, {type}).type, type)
      assert.equal(lintText(DRAFT, {type}).type, type)
    }
  })

  it('says the same of the same text, and of a text read after another', () => {
    assert.deepEqual(lintText(DRAFT), draft)
    const other = readDocument(DRAFT.replace('fast and', 'red and'))
    lint(other)
    assert.deepEqual(lint(readDocument(DRAFT, other)), draft)
  })

  it('says the same whatever the line endings and the byte order mark', () => {
    const seen = (text: string) => {
      const {findings, ...record} = toRecord('a.md', text, lintText(text))
      return {...record, findings: findings.map(({rule, range, message}) => ({rule, range, message}))}
    }
    const expected = seen(DRAFT)
    assert.deepEqual(seen(DRAFT.replaceAll('\n', '\r\n')), expected)
    assert.deepEqual(seen(DRAFT.replaceAll('\n', '\r')), expected)
    // Offsets count the mark, and front matter holds the first line: nothing on it is moved.
    assert.deepEqual(seen(`\uFEFF${DRAFT}`), expected)
  })

  it('orders findings as they stand', () => {
    const places = draft.findings.map(({start, end}) => [start, end])
    assert.deepEqual(
      places,
      [...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d),
    )
  })

  it('puts every finding on words of the document, or on nothing', () => {
    for (const {start, end, rule} of draft.findings) {
      const words = DRAFT.slice(start, end)
      assert.equal(words, words.trim(), `${rule} at “${words}”`)
    }
    const [vague] = draft.findings.filter(({message}) => message.includes('“fast”'))
    assert.deepEqual(new Lines(DRAFT).position(vague?.start ?? 0), {line: 14, column: 22})
  })

  it('gives each finding what its views show', () => {
    for (const finding of draft.findings) {
      const rule = rules.find(it => it.id === finding.rule)
      assert.equal(finding.why, rule?.why)
      assert.ok(finding.href.endsWith(`/src/core/rules/${finding.rule}.md`))
      assert.ok(
        finding.message.length > 10 && !/[\n\r]|\bmissing\b|undefined| {2}/.test(finding.message),
        finding.message,
      )
      for (const {title, edits} of finding.fixes) {
        assert.ok(title.length > 3 && !/[\n\r]/.test(title))
        assert.ok(edits.length > 0)
      }
    }
  })

  it('is pure: a document and its settings are as before', () => {
    const document = readDocument(DRAFT)
    Object.freeze(document)
    const config = Object.freeze(structuredClone(defaultConfig))
    lint(document, {config})
    assert.deepEqual(config, defaultConfig)
  })

  describe('for a text of any kind', () => {
    const words = fc.constantFrom(
      '## Problem',
      '**Goals:** improve it',
      '- As a user, I want to be fast and easy, so that I am fast.',
      '- [ ] Given a, when b, then c',
      '| metric | target |\n|---|---|\n| NPS | from 10 to 20% |',
      '<!-- Who? -->',
      'We need a dashboard.',
      '> As a team, we want **more**',
      '---\npmprep: prd\n---',
      'TBD?',
      '🚀 ~~several~~ [etc.](x)',
      'As a',
      'so that',
    )
    const text = fc
      .array(fc.oneof(words, words, markdownText), {maxLength: 6})
      .map(parts => parts.join('\n\n'))

    it('never throws, and stays within the text', () => {
      fc.assert(
        fc.property(text, fc.constantFrom(...documentTypes), (source, type) => {
          const {findings, elements, score} = lintText(source, {type})
          // An answer that is not submitted has no score, nor has a backlog without a story.
          if (score === null) assert.ok(type === 'answer' || type === 'backlog', type)
          else assert.ok(score >= 0 && score <= 100 && Number.isInteger(score))
          for (const {place} of elements) if (place) assert.ok(0 <= place.start && place.end <= source.length)
          for (const {rule, start, end, fixes} of findings) {
            assert.ok(0 <= start && start <= end && end <= source.length, `${rule}: ${start}–${end}`)
            for (const {edits} of fixes) {
              const sorted = [...edits].sort((a, b) => a.start - b.start)
              for (const [index, edit] of sorted.entries()) {
                assert.ok(0 <= edit.start && edit.start <= edit.end && edit.end <= source.length)
                assert.ok(
                  index === 0 || (sorted[index - 1]?.end ?? 0) <= edit.start,
                  `${rule}: edits overlap`,
                )
              }
            }
          }
        }),
        {numRuns: 400},
      )
    }).timeout(20_000)
  })

  describe('by the settings', () => {
    const only = (rule: string, value: unknown) =>
      lintText(DRAFT, {config: settings({[rule]: value})}).findings.filter(it => it.rule === rule)

    it('leaves out a rule that is off', () => {
      assert.deepEqual(only('wording/vague', 'off'), [])
      assert.deepEqual(
        idsOf(lintText(DRAFT, {config: settings({'wording/vague': 'off'})}).findings),
        idsOf(draft.findings).filter(id => id !== 'wording/vague'),
      )
    })

    it('gives the findings of a rule the severity asked for', () => {
      for (const severity of ['error', 'warning', 'information', 'hint']) {
        assert.deepEqual([...new Set(only('wording/vague', severity).map(it => it.severity))], [severity])
        assert.deepEqual([...new Set(only('element/metrics', {severity}).map(it => it.severity))], [severity])
      }
    })

    it('hands a rule its options, and does not remember others', () => {
      const messages = (value: unknown) =>
        only('wording/vague', value)
          .map(it => it.message)
          .join()
      const document = readDocument(DRAFT)
      const before = lint(document).findings.length
      assert.match(messages({}), /“fast”/)
      assert.doesNotMatch(messages({allow: ['fast']}), /“fast”/)
      assert.match(messages({words: ['receipt']}), /“receipt”/)
      lint(document, {config: settings({'wording/vague': {allow: ['fast']}})})
      assert.equal(lint(document).findings.length, before)
    })

    it('tells the type by the path', () => {
      const config = parseSettings({documents: {'docs/**': 'one-pager'}})
      assert.equal(lintText('# A\n\nText.', {config, path: 'docs/a.md'}).type, 'one-pager')
      assert.equal(lintText('# A\n\nText.', {config, path: 'a.md'}).type, null)
    })
  })

  describe('of a document fresh from its template', () => {
    const fresh =
      '---\npmprep: prd\n---\n\n# <!-- Title -->\n\n## Problem\n\n<!-- Who struggles? -->\n\n## Goals\n'

    it('says only that, at no score', () => {
      const {findings, score} = lintText(fresh)
      assert.deepEqual(idsOf(findings), ['template/not-filled-in'])
      assert.equal(findings.length, 1)
      assert.equal(score, 0)
    })

    it('says everything once a sentence is written', () => {
      const {findings} = lintText(fresh.replace('## Goals\n', '## Goals\n\nOwners refund by themselves.\n'))
      assert.ok(!idsOf(findings).includes('template/not-filled-in'))
      assert.ok(idsOf(findings).includes('element/metrics'))
    })

    it('speaks of a row in a table under a heading', () => {
      const table = '\n| Metric | Target |\n|---|---|\n| <!-- name --> | <!-- from – to --> |\n'
      assert.deepEqual(idsOf(lintText(`${fresh}${table}`).findings), ['template/not-filled-in'])
      assert.deepEqual(idsOf(lintText(`${fresh.trimEnd()}${table}`).findings), ['template/not-filled-in'])
      const written = table.replace('<!-- name -->', 'Calls').replace('<!-- from – to -->', '312 to 60')
      assert.ok(!idsOf(lintText(`${fresh}${written}`).findings).includes('template/not-filled-in'))
    })
  })
})

describe('the record of a lint', () => {
  it('counts lines and columns from 1, in UTF-16 code units', () => {
    const text =
      '---\npmprep: backlog\n---\n\n- 🚀 As a clerk, I want a fast list, so that no order is late.\n'
    const {findings} = toRecord('a.md', text, lintText(text))
    const fast = findings.find(({message}) => message.includes('“fast”'))
    assert.deepEqual(fast?.range, {start: {line: 5, column: 27}, end: {line: 5, column: 31}})
  })

  it('has a line for each element that was found', () => {
    const {elements} = toRecord('a.md', DRAFT, lintText(DRAFT))
    assert.equal(elements.find(({id}) => id === 'problem')?.line, 8)
    assert.equal(elements.find(({id}) => id === 'metrics')?.line, null)
    assert.equal(elements.length, 13)
  })

  it('is empty for a file that is not ours', () => {
    const text = otherFiles['a recipe'] as string
    assert.deepEqual(toRecord('a.md', text, lintText(text)), {
      path: 'a.md',
      type: null,
      score: null,
      elements: [],
      findings: [],
    })
  })
})
