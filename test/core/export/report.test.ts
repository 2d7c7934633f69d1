import assert from 'node:assert/strict'
import type {Nodes} from 'mdast'
import {readDocument} from '../../../src/core/document/document.ts'
import {bodyStart} from '../../../src/core/document/front-matter.ts'
import {parseMarkdown} from '../../../src/core/document/parser.ts'
import {htmlReport} from '../../../src/core/export/html-report.ts'
import {markdownReport} from '../../../src/core/export/markdown-report.ts'
import {makeReport, type Report} from '../../../src/core/export/report.ts'
import {lint} from '../../../src/core/lint.ts'

const BACKLOG = `---
pmprep: backlog
---

- As a librarian, I want to renew a loan.
- As a <script>alert(1)</script>, I want to "see" | fees & \`more\`, etc.
`
const PRD = '---\npmprep: prd\n---\n\n# Bike loans\n\n## Goals\n\n- Launch the new app in May.\n'

function reportOf(...files: [name: string, text: string, href?: string][]): Report {
  return makeReport(
    'Tool library',
    '2027-03-09',
    files.map(([name, text, href]) => ({
      name,
      text,
      result: lint(readDocument(text)),
      ...(href !== undefined && {href}),
    })),
  )
}

const report = reportOf(
  ['backlog.md', BACKLOG, 'docs/backlog.md'],
  ['bike-loans.md', PRD],
  ['shopping.md', '# Shopping\n\n- Milk\n'],
)

describe('a report', () => {
  it('counts what is none of ours, and tells the rest by its elements and findings', () => {
    assert.equal(report.others, 1)
    assert.deepEqual(
      report.documents.map(({name, type}) => [name, type]),
      [
        ['backlog.md', 'Backlog'],
        ['bike-loans.md', 'PRD'],
      ],
    )
    const [backlog, prd] = report.documents
    assert.ok(backlog?.findings.some(it => it.rule === 'story/benefit' && it.line === 5))
    assert.ok(prd?.elements.some(it => it.title === 'Risks' && it.status === 'missing' && it.line === null))
    const goal = prd?.findings.find(it => it.rule === 'goal/output-not-outcome')
    assert.match(goal?.excerpt ?? '', /Launch the new app/)
  })

  it('quotes no more than fits on a line or two', () => {
    const story = `As a librarian, I want to renew a loan ${'and to see the shelf 📚 '.repeat(60)}`
    const [document] = reportOf(['a.md', `---\npmprep: backlog\n---\n\n- ${story}\n`]).documents
    for (const {excerpt} of document?.findings ?? []) {
      assert.ok(excerpt.length <= 142, String(excerpt.length))
      assert.doesNotMatch(excerpt, /[\ud800-\udbff](?![\udc00-\udfff])|[\r\n]/)
    }
  })

  it('says that there is nothing to say', () => {
    assert.match(htmlReport(reportOf()), /0 product documents: no findings/)
    assert.match(markdownReport(reportOf()), /0 product documents: no findings/)
  })
})

describe('a report as HTML', () => {
  const html = htmlReport(report)

  it('escapes what the documents say', () => {
    assert.doesNotMatch(html, /<script/i)
    assert.match(html, /&lt;script&gt;/)
    assert.match(html, /&quot;see&quot;/)
    const hostile = reportOf(['"><img src=x onerror=alert(1)>.md', BACKLOG, 'a%22%3E.md'])
    assert.doesNotMatch(htmlReport(hostile), /<img/)
  })

  it('closes every tag that it opens', () => {
    const open: string[] = []
    for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
      if (name === 'meta') continue
      if (close) assert.equal(open.pop(), name)
      else open.push(name)
    }
    assert.deepEqual(open, [])
  })

  it('needs nothing from elsewhere, and has no script', () => {
    assert.doesNotMatch(html, /https?:|src=|url\(|@import|javascript:| on\w+=/)
    assert.match(html, /default-src 'none'/)
  })

  it('is readable in the dark and on paper', () => {
    assert.match(html, /prefers-color-scheme: dark/)
    assert.match(html, /@media print/)
  })

  it('links findings to their lines where there is a place to link to', () => {
    assert.ok(html.includes('<a href="docs/backlog.md#L5">line 5</a>'))
    assert.doesNotMatch(html, /href="bike-loans/)
    assert.match(html, /: An output|information<\/span> line \d+:|warning<\/span> line \d+:/)
  })
})

describe('a report as Markdown', () => {
  const text = markdownReport(report)
  const nodes = [...walk(parseMarkdown(text.slice(bodyStart(text))))]

  it('is none of ours', () => {
    assert.equal(lint(readDocument(text)).type, null)
  })

  it('says what the documents say, and nothing of it becomes markup', () => {
    assert.deepEqual(
      nodes.filter(({type}) => type === 'html' || type === 'image' || type === 'inlineCode'),
      [],
    )
    const shown = nodes.flatMap(it => (it.type === 'text' ? [it.value] : [])).join('')
    assert.ok(shown.includes('<script>'), shown)
    const columns = nodes.flatMap(it => (it.type === 'tableRow' ? [it.children.length] : []))
    assert.deepEqual([...new Set(columns)], [4])
  })

  it('links findings to their lines', () => {
    const urls = nodes.flatMap(it => (it.type === 'link' ? [it.url] : []))
    assert.ok(urls.includes('docs/backlog.md#L5'), urls.join(' '))
    assert.ok(urls.every(it => it.startsWith('docs/backlog.md')))
  })
})

function* walk(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* walk(child)
}
