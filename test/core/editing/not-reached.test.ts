import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {readDocument} from '../../../src/core/document/document.ts'
import {notReached} from '../../../src/core/editing/not-reached.ts'
import {lint} from '../../../src/core/lint.ts'
import {fillTemplate} from '../../../src/core/templates/fill.ts'
import {parseTemplate} from '../../../src/core/templates/template.ts'

describe('what a draft has not reached', () => {
  const source = readFileSync(new URL('../../../templates/prd.md', import.meta.url), 'utf8')
  const template = fillTemplate(parseTemplate('prd', source), {
    title: 'Refunds',
    date: '2027-03-09',
    author: 'Ida',
    file: '',
  })
  const SENTENCE = 'Shop owners wait two days for each refund, because support must trigger it.'

  /** The template with a sentence in place of what stands in some of its sections. */
  function read(...sections: string[]) {
    const text = sections.reduce(
      (whole, title) =>
        whole.replace(new RegExp(`(\\n## ${title}\\n\\n)[\\s\\S]*?(?=\\n## |$)`), `$1${SENTENCE}\n`),
      template,
    )
    const document = readDocument(text)
    const result = lint(document)
    return {result, ahead: [...notReached(document, result)]}
  }

  it('is all that stands below the last sentence of the writer', () => {
    const {result, ahead} = read('Problem')
    for (const id of ['users', 'goals', 'metrics', 'requirements', 'risks']) assert.ok(ahead.includes(id), id)
    assert.ok(!ahead.includes('problem'))
    // The finding is as severe as ever: the command line goes by it.
    assert.equal(result.findings.find(({rule}) => rule === 'element/metrics')?.severity, 'error')
  })

  it('is not what was passed over', () => {
    const {ahead} = read('Problem', 'Goals')
    assert.ok(!ahead.includes('evidence') && !ahead.includes('users'), ahead.join())
    assert.ok(ahead.includes('metrics'))
  })

  it('is nothing once most has been begun, or in a document without guidance', () => {
    assert.deepEqual(read('Problem', 'Non-goals', 'Requirements').ahead, [])
    const document = readDocument(
      `---\npmprep: prd\n---\n\n# Refunds\n\n## Problem\n\n${SENTENCE}\n\n## Risks\n`,
    )
    assert.deepEqual([...notReached(document, lint(document))], [])
  })
})
