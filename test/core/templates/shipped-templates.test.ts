import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {exampleFileProblems} from '../../../scripts/content/examples.ts'
import {readDocument} from '../../../src/core/document/document.ts'
import {readFrontMatter} from '../../../src/core/document/front-matter.ts'
import {lint} from '../../../src/core/lint.ts'
import {fillTemplate} from '../../../src/core/templates/fill.ts'
import {toSnippet} from '../../../src/core/templates/snippet.ts'
import {parseTemplate} from '../../../src/core/templates/template.ts'
import {documentTypes} from '../../../src/core/types.ts'

const folder = new URL('../../../templates/', import.meta.url)
const files = readdirSync(folder).filter(name => name.endsWith('.md'))
const variables = {title: 'Refunds: “no call”', date: '2027-03-09', author: 'Ada Berg', file: 'refunds'}
const templates = files.map(name =>
  parseTemplate(basename(name, '.md'), readFileSync(new URL(name, folder), 'utf8')),
)

/** Documents that a writer made of the templates by doing what their comments say. */
const filledFolder = new URL('../../../templates/examples/', import.meta.url)
/** Sections with a name of the writer's own, such as the title. */
const MOST_LEFT_OUT = 1

/** The headings that a template gives a name. */
function titlesOf(text: string): string[] {
  return [...text.matchAll(/^##+ ([^<\n]+)$/gm)].map(match => match[1] as string)
}

const COMMENT = /<!--\s*([\s\S]*?)\s*-->/g
const COMMENT_ONCE = new RegExp(COMMENT.source)

describe('shipped templates', () => {
  it('are one for each document type, each with its place in the pick list', () => {
    assert.deepEqual(templates.map(({id}) => id).sort(), [...documentTypes].sort())
    for (const {id, type} of templates) assert.equal(type, id)
    assert.equal(new Set(templates.map(({order}) => order)).size, templates.length)
  })

  for (const template of templates) {
    describe(template.id, () => {
      const text = fillTemplate(template, variables)

      it('keeps what it is about in its front matter', () => {
        const {title, author, date} = variables
        // An answer is known by its question, and has no author but the person who practises.
        const about = template.type === 'answer' ? {question: title, level: 'mid'} : {title, author}
        assert.deepEqual(readFrontMatter(text)?.values, {
          pmprep: template.type,
          ...about,
          date,
          status: 'draft',
        })
      })

      it('covers nothing with the words around its guidance', () => {
        const begun = text.replace(
          COMMENT_ONCE,
          'Members of the tool library bring a drill back nine days late.',
        )
        const {score, elements} = lint(readDocument(begun))
        const covered = elements.filter(({status}) => status === 'covered')
        assert.ok(covered.length <= 1, covered.map(({id}) => id).join())
        assert.ok((score ?? 0) < 30, `${score}`)
      })

      it('raises one finding as long as nothing is filled in', () => {
        const {type, findings} = lint(readDocument(text))
        assert.equal(type, template.type)
        assert.deepEqual(
          findings.map(({rule}) => rule),
          ['template/not-filled-in'],
        )
      })

      it('raises none when it is filled in as its guidance says', () => {
        const filled = readFileSync(new URL(`${template.id}.md`, filledFolder), 'utf8')
        const {type, elements, findings} = lint(readDocument(filled))
        assert.equal(type, template.type)
        assert.deepEqual(
          findings.map(({rule, message}) => `${rule}: ${message}`),
          [],
        )
        assert.deepEqual(
          elements.filter(({status}) => status !== 'covered').map(({id}) => id),
          [],
        )
        // What was written follows the template: its sections, in its order.
        const own = titlesOf(filled)
        const expected = titlesOf(text).filter(title => own.includes(title))
        assert.deepEqual(
          own.filter(title => expected.includes(title)),
          expected,
        )
        assert.ok(
          expected.length >= titlesOf(text).length - MOST_LEFT_OUT,
          `${expected} of ${titlesOf(text)}`,
        )
      })

      it('has an example as long as a real one', () => {
        const text = readFileSync(new URL(`${template.id}.md`, filledFolder), 'utf8')
        assert.deepEqual(exampleFileProblems({path: `${template.id}.md`, text}), [])
      })

      it('makes every place to write one comment on one line, which breaks no table', () => {
        const comments = [...text.matchAll(COMMENT)]
        // In practice there are no hints.
        assert.ok(comments.length >= (template.type === 'answer' ? 1 : 10))
        for (const [comment, guidance] of comments) {
          assert.doesNotMatch(comment, /[\n|]|^<!--\s*pmprep-/)
          assert.ok(guidance, 'an empty comment')
        }
      })

      it('starts no paragraph with a comment that goes on with text: Markdown would take all of it for HTML', () => {
        assert.doesNotMatch(text, /^\s*(?:[-*]\s+)?<!--.*?-->[ \t]*\S/m)
      })

      it('becomes a snippet with a placeholder for each comment, in order', () => {
        const snippet = toSnippet(text)
        const count = [...text.matchAll(COMMENT)].length
        const numbers = [...snippet.matchAll(/\$\{(\d+):<!--/g)].map(match => Number(match[1]))
        assert.deepEqual(
          numbers,
          Array.from({length: count}, (_, index) => index + 1),
        )
      })
    })
  }
})
