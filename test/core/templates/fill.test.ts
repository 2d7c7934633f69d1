import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readFrontMatter} from '../../../src/core/document/front-matter.ts'
import {fillTemplate} from '../../../src/core/templates/fill.ts'
import {parseTemplate} from '../../../src/core/templates/template.ts'

const values = {title: 'Night bus', date: '2027-03-09', author: 'Ada Berg', file: 'night-bus'}

function fill(frontMatter: string, body: string, variables = values): string {
  const template = parseTemplate('t', `---\npmprep: prd\n${frontMatter}template:\n  name: T\n---\n${body}`)
  return fillTemplate(template, variables)
}

describe('fillTemplate', () => {
  it('fills variables in front matter and text, and leaves guidance as comments', () => {
    assert.equal(
      fill(
        'title: {{title}}\ndate: {{ date }}\nauthor: {{author}}\n',
        '# {{title}} ({{file}})\n\n<!-- Who it is for. -->\n',
      ),
      '---\npmprep: prd\ntitle: Night bus\ndate: 2027-03-09\nauthor: Ada Berg\n---\n# Night bus (night-bus)\n\n<!-- Who it is for. -->\n',
    )
  })

  const quoted: [title: string, line: string][] = [
    ['Refunds: without a call', 'title: "Refunds: without a call"'],
    ['#1 request', 'title: "#1 request"'],
    ['2027', 'title: "2027"'],
    ['No', 'title: "No"'],
    ['[Draft] Refunds', 'title: "[Draft] Refunds"'],
    ['“Quoted” – as it is', 'title: “Quoted” – as it is'],
    ['C:\\temp', 'title: C:\\temp'],
    ['', 'title: ""'],
  ]
  for (const [title, line] of quoted) {
    it(`writes the title ${JSON.stringify(title)} as ${line}`, () => {
      assert.equal(fill('title: {{title}}\n', '', {...values, title}).split('\n')[2], line)
    })
  }

  it('fills variables inside quotes, lists and longer values', () => {
    const title = 'Say "when": now'
    const frontMatter = `name: "PRD – {{title}}"\nkeys: [{{title}}, {{author}}]\nowners:\n  - {{author}}\nabout: PRD {{title}}\n`
    const filled = fill(frontMatter, '', {...values, title})
    assert.deepEqual(readFrontMatter(filled)?.values, {
      pmprep: 'prd',
      name: `PRD – ${title}`,
      keys: [title, 'Ada Berg'],
      owners: ['Ada Berg'],
      about: `PRD ${title}`,
    })
  })

  it('does not fill in what a value happens to hold', () => {
    assert.equal(
      fill('', '# {{title}}', {...values, title: '$& {{author}}'})
        .split('\n')
        .at(-1),
      '# $& {{author}}',
    )
  })

  it('lets no value open a comment', () => {
    assert.equal(
      fill('', '# {{title}}', {...values, title: 'a <!-- b -->'})
        .split('\n')
        .at(-1),
      '# a &lt;!-- b --&gt;',
    )
  })

  it('makes front matter that reads back as the values, whatever they are', () => {
    const word = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.string(),
      fc.constantFrom('yes', '~', '---', '1e3', '{{date}}', 'a\nb: c'),
    )
    fc.assert(
      fc.property(word, word, (title, author) => {
        const filled = fill('title: {{title}}\nauthor: {{author}}\nboth: {{title}} by {{author}}\n', '', {
          ...values,
          title,
          author,
        })
        const line = (text: string) => text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()
        const both = `${line(title)} by ${line(author)}`
        assert.deepEqual(readFrontMatter(filled)?.values, {
          pmprep: 'prd',
          title: line(title),
          author: line(author),
          both,
        })
      }),
      {numRuns: 500},
    )
  })
})
