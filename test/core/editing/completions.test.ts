import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {readDocument} from '../../../src/core/document/document.ts'
import type {Completion} from '../../../src/core/editing/completion.ts'
import {completionsAt} from '../../../src/core/editing/completions.ts'
import {firstRequirement, snippets} from '../../../src/core/editing/snippets.ts'
import {lint} from '../../../src/core/lint.ts'

/** The completions at the mark `¦` of a text. */
async function complete(marked: string, isAsked = true): Promise<{text: string; found: Completion[]}> {
  const offset = marked.indexOf('¦')
  const text = marked.replace('¦', '')
  const now = async () => {
    const document = readDocument(text)
    const result = lint(document)
    return result.type === null ? undefined : {document, result}
  }
  return {
    text,
    found: await completionsAt(text, offset, {now, ofText: it => lint(readDocument(it))}, isAsked),
  }
}

async function labels(marked: string): Promise<string[]> {
  return (await complete(marked)).found.map(({label}) => label)
}

/** The text after a completion is accepted, its tab stops left as they are. */
async function accept(marked: string, label: string): Promise<string> {
  const {text, found} = await complete(marked)
  const chosen = found.find(it => it.label === label)
  assert.ok(chosen, `${label} is not among ${found.map(it => it.label).join(', ')}`)
  const plain = chosen.insert.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}|\$\d/g, '$1').replace(/\\([\\$}])/g, '$1')
  return text.slice(0, chosen.start) + plain + text.slice(chosen.end)
}

const HEAD = '---\npmprep: prd\n---\n\n# Seat swaps\n\n'

describe('completion of headings', () => {
  it('offers the elements not found, those after the last one first', async () => {
    const found = await labels(`${HEAD}## Users\n\nConductors on night trains.\n\n## ¦`)
    assert.ok(!found.includes('## Users'))
    assert.equal(found[0], '## Goals')
    assert.ok(found.includes('## Problem'))
    assert.equal(found.at(-1)?.startsWith('## '), true)
  })

  it('writes the heading with its guidance', async () => {
    const text = await accept(`${HEAD}## ¦`, '## Risks')
    assert.match(text, /# Seat swaps\n\n## Risks\n\n<!-- [^\n]+ -->\n$/)
  })

  it('takes the level of the other sections after a single mark', async () => {
    assert.ok(
      (await labels(`${HEAD}### Problem\n\nConductors walk 14 cars to swap a seat.\n\n#¦`)).includes(
        '### Risks',
      ),
    )
    assert.ok((await labels(`${HEAD}#¦`)).includes('## Risks'))
  })

  it('offers the next requirement where headings number them', async () => {
    const text = await accept(`${HEAD}## Requirements\n\n### R9: Swap\n\nText.\n\n### ¦`, 'R10')
    assert.match(text, /\n### R10: <!-- [^\n]+ -->\n\nWhen <!-- the trigger -->/)
  })

  it('leaves the title of the document to its writer', async () => {
    assert.deepEqual(await labels('---\npmprep: prd\n---\n\n# ¦'), [])
  })

  it('keeps away from code, comments and documents that are none of ours', async () => {
    assert.deepEqual(await labels(`${HEAD}\`\`\`sh\n# ¦\n\`\`\`\n`), [])
    assert.deepEqual(await labels(`${HEAD}\`\`\`sh\nls\n\n# ¦`), [])
    assert.deepEqual(await labels(`${HEAD}<!--\n# ¦\n-->\n`), [])
    assert.deepEqual(await labels('# Shopping\n\n## ¦'), [])
  })
})

describe('completion of lines', () => {
  it('offers snippets at the start of a line, and none within a sentence', async () => {
    assert.ok((await labels(`${HEAD}met¦`)).includes('metrics table'))
    assert.deepEqual(await labels(`${HEAD}The user¦`), [])
  })

  it('puts nothing in the way of who types a list', async () => {
    assert.deepEqual((await complete(`${HEAD}- ¦`, false)).found, [])
    assert.ok((await complete(`${HEAD}## ¦`, false)).found.length > 0)
  })

  it('takes on the list mark that has been typed', async () => {
    assert.match(await accept(`${HEAD}* ¦`, 'risk'), /\n\* \*\*Risk:\*\* <!--/)
    assert.match(await accept(`${HEAD}2. ¦`, 'user story'), /\n2\. As a <!--/)
    assert.ok(!(await labels(`${HEAD}- ¦`)).includes('metrics table'))
  })

  it('numbers on in the document’s own style', async () => {
    const item = `${HEAD}- **FR-09** – When a seat is free, the app shall show it.\n`
    assert.match(await accept(`${item}- ¦`, 'FR-10'), /\n- \*\*FR-10\*\* – When <!-- the trigger -->/)
    const row = `${HEAD}| Goal | By |\n| --- | --- |\n| G1 Swaps without a walk | May |\n`
    assert.match(await accept(`${row}¦`, 'G2'), /\n\| G2 <!-- its name --> \| <!-- … --> \|$/)
    const numbered = `${HEAD}1. R1: When a seat is free, the app shall show it.\n`
    assert.match(await accept(`${numbered}¦`, 'R2'), /\n2\. R2: When <!-- the trigger -->/)
  })

  it('begins with R1 where nothing is numbered', async () => {
    assert.ok((await labels(`${HEAD}req¦`)).includes('R1'))
    assert.ok(!(await labels(`${HEAD}- R1: When it rains, the app shall say so.\n¦`)).includes('R1'))
  })

  it('offers the ids of the document where one is begun', async () => {
    const text = `${HEAD}- R1: When a seat is free, the app shall show it.\n- R2: If none is free, then the app shall say so.\n\nThis waits for R¦`
    const {found} = await complete(text)
    assert.deepEqual(
      found.map(({label}) => label),
      ['R1', 'R2'],
    )
    assert.match(found[1]?.documentation ?? '', /If none is free/)
  })

  it('brings no finding with it', function () {
    this.timeout(20_000)
    const good = readFileSync(new URL('../../../samples/good-prd.md', import.meta.url), 'utf8')
    const document = readDocument(good)
    for (const {name, text} of [...snippets, firstRequirement]) {
      for (const before of [
        '## Requirements\n',
        '## Risks\n',
        '## Metrics\n',
        '## Goals\n',
        '## Open questions\n',
      ]) {
        const at = good.indexOf(before) + before.length
        const changed = `${good.slice(0, at)}\n${text}\n${good.slice(at)}`
        assert.deepEqual(
          lint(readDocument(changed, document)).findings.map(({rule, message}) => `${rule} ${message}`),
          [],
          `${name} under ${before}`,
        )
      }
    }
  })
})

describe('completion of comments', () => {
  const story = '---\npmprep: backlog\n---\n\n'
  const poor = '- As a librarian, I want to renew a loan.\n'

  it('offers the rules found on the next line first', async () => {
    const found = await labels(`${story}<!-- ¦\n${poor}`)
    assert.equal(found[0], 'pmprep-disable-next-line story/benefit')
    assert.ok(found.includes('pmprep-enable'))
  })

  it('closes the comment, once', async () => {
    for (const [before, after] of [
      ['<!--', '>'],
      ['<!-- pm', ''],
      ['<!-- pmprep-', ' -->'],
    ]) {
      const text = await accept(
        `${story}${before}¦${after}\n${poor}`,
        'pmprep-disable-next-line story/benefit',
      )
      assert.ok(text.includes('\n<!-- pmprep-disable-next-line story/benefit -->\n'), text)
    }
  })

  it('offers the ids of rules after a directive, without those named', async () => {
    const found = await labels(`${story}<!-- pmprep-disable story/role, ¦ -->\n${poor}`)
    assert.ok(found.includes('wording/vague'))
    assert.ok(!found.includes('story/role'))
    assert.equal(
      await accept(`${story}<!-- pmprep-disable story/ro¦le -->`, 'story/role'),
      `${story}<!-- pmprep-disable story/role -->`,
    )
  })
})

describe('completion of front matter', () => {
  it('offers the keys that are not there yet', async () => {
    assert.deepEqual(await labels('---\npmprep: prd\ntitle: A\n¦\n---\n'), [
      'pmprep-disable',
      'author',
      'date',
      'status',
    ])
  })

  it('offers the key that makes a document ours in any Markdown, also before the front matter is closed', async () => {
    assert.deepEqual(await labels('---\n¦\n---\n\n# Shopping\n'), ['pmprep'])
    assert.deepEqual(await labels('---\ntags: a\n¦'), ['pmprep'])
    assert.deepEqual(await labels('# Shopping\n\n---\n¦'), [])
  })

  it('offers the document types, and rules to switch off', async () => {
    assert.ok((await labels('---\npmprep: p¦\n---\n')).includes('pr-faq'))
    assert.equal(await accept('---\npmprep:¦\n---\n', 'prd'), '---\npmprep: prd\n---\n')
    assert.equal(
      await accept('---\npmprep: prd\npmprep-disable: [story/role, wor¦]\n---\n', 'wording/vague'),
      '---\npmprep: prd\npmprep-disable: [story/role, wording/vague]\n---\n',
    )
    assert.ok((await labels('---\npmprep: prd\npmprep-disable:\n  - ¦\n---\n')).includes('wording/vague'))
    assert.deepEqual(await labels('---\npmprep: prd\ntitle: ¦\n---\n'), [])
  })

  it('knows how far a practice answer can be', async () => {
    assert.deepEqual(await labels('---\npmprep: answer\nstatus: ¦\n---\n'), ['draft', 'submitted'])
    assert.ok((await labels('---\npmprep: prd\nstatus: ¦\n---\n')).includes('in review'))
  })

  it('ends with the front matter', async () => {
    assert.deepEqual(await labels('---\npmprep: prd\n---¦\n'), [])
    assert.ok((await labels('---\npmprep: prd\n---\n¦')).includes('user story'))
  })
})
