import assert from 'node:assert/strict'
import {existsSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {moveLinks, placeOf} from '../../../scripts/build/pages.mjs'
import {deadLinks} from '../../../scripts/content/links.ts'
import {readPages} from '../../../scripts/content/prose.ts'
import {generateGuides} from '../../../scripts/generate/guides.ts'
import {transitions} from '../../../src/core/coach/content.ts'
import {categories, levels} from '../../../src/core/coach/types.ts'
import {shippedFrameworks} from '../../../src/core/frameworks/bundled.ts'
import {documentGuide} from '../../../src/core/guides/document-guide.ts'
import {shippedGuides} from '../../../src/core/guides/shipped.ts'
import {shippedCards} from '../../../src/core/practice/cards/bundled.ts'
import {documentTypes} from '../../../src/core/types.ts'
import {readRulePage, rulesFolder} from '../rules/rule-page.ts'
import {allPages, readGuide, root} from './guide-pages.ts'

const FEWEST_WORDS = 200
/** A sentence of more words than this stands on one page only. */
const SHARED_WORDS = 12

const wordsOf = (text: string) => text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []

describe('the guides', () => {
  it('are there for every type of document, level, way into the job and kind of question', () => {
    const wanted = [
      ...documentTypes.map(type => `documents/${type}`),
      ...levels.map(level => `levels/${level}`),
      ...transitions.map(({id}) => `transitions/${id}`),
      ...categories.map(category => `categories/${category}`),
    ]
    const there = allPages().map(({path}) => path)
    assert.deepEqual(there.filter(path => !path.startsWith('frameworks/')).sort(), wanted.sort())
  })

  it('are there for every framework that a card asks for', () => {
    const frameworks = new Set(shippedCards.flatMap(({framework}) => framework ?? []))
    const without = [...frameworks].filter(it => !existsSync(new URL(`guides/frameworks/${it}.md`, root)))
    assert.deepEqual(without, [])
  })

  it('are listed as they are', async () => {
    const [generated] = [...(await generateGuides(fileURLToPath(root))).values()]
    assert.deepEqual(JSON.parse(generated ?? ''), shippedGuides)
  })

  it('have something to say, under one title', () => {
    for (const {path, text} of allPages()) {
      assert.ok(wordsOf(text).length >= FEWEST_WORDS, `${path}: ${wordsOf(text).length} words`)
      assert.equal(text.match(/^# /gm)?.length, 1, path)
    }
  })

  it('share no sentence', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const {path, text} of allPages()) {
      for (const sentence of new Set(text.split(/[.?!:;][”)*]*\s|\n|\|/))) {
        const words = wordsOf(sentence.toLowerCase())
        const known = seen.get(words.join(' '))
        if (words.length > SHARED_WORDS && known) twice.push(`${known}, ${path}: ${sentence}`)
        seen.set(words.join(' '), path)
      }
    }
    assert.deepEqual(
      twice.filter(it => !/It leaves to you/.test(it)),
      [],
    )
  })

  it('are called in the editor as their titles call them', () => {
    for (const type of documentTypes) {
      const {path, about} = documentGuide(type)
      const title = /^# (.*)$/m.exec(readGuide(path).text)?.[1]
      assert.equal(about.toLowerCase(), title?.toLowerCase())
    }
  })

  it('about documents lead to a filled example', () => {
    for (const type of documentTypes) {
      assert.ok(readGuide(`documents/${type}`).text.includes(`(../../templates/examples/${type}.md)`), type)
    }
  })
})

describe('the links of pages', () => {
  it('lead somewhere', async () => {
    const path = fileURLToPath(root)
    assert.deepEqual(
      (await readPages(path)).flatMap(page => deadLinks(page, path)),
      [],
    )
  })

  it('lead somewhere in the package too, or to the web', async () => {
    const pages = (await readPages(fileURLToPath(root))).filter(({path}) => placeOf(path))
    const places = new Set(pages.map(({path}) => placeOf(path)))
    for (const {path, text} of pages.filter(it => !it.path.startsWith('templates/'))) {
      const place = new URL(`package:/${placeOf(path)}`)
      const moved = moveLinks(text, path).replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1/gm, '')
      for (const [, link = ''] of moved.matchAll(/\]\((?!https:|#)([^)\s#]+)[^)]*\)/g)) {
        assert.ok(places.has(new URL(link, place).pathname.slice(1)), `${path}: ${link}`)
      }
    }
  })

  it('are not touched in code, and lead to the web where the package has no such file', () => {
    const text =
      'See [a](../levels/mid.md#x), [b](../../docs/ci.md) and\n\n```md\n[c](../../docs/ci.md)\n```\n'
    assert.equal(
      moveLinks(text, 'guides/documents/prd.md'),
      'See [a](../levels/mid.md#x), [b](https://github.com/pmprep/pmprep/blob/main/docs/ci.md) and\n\n```md\n[c](../../docs/ci.md)\n```\n',
    )
    assert.equal(
      moveLinks('[PRDs](../../../../guides/documents/prd.md)', 'src/core/rules/element/users.md'),
      '[PRDs](../../guides/documents/prd.md)',
    )
  })

  it('lead from the page of each element to those of the documents that it is asked of', () => {
    for (const file of readdirSync(new URL('element/', rulesFolder)).filter(it => it.endsWith('.md'))) {
      const id = file.slice(0, -'.md'.length)
      const {guides} = readRulePage(`element/${id}`)
      const asking = documentTypes.filter(type =>
        shippedFrameworks[type].checklist.elements.some(it => it.id === id),
      )
      assert.deepEqual(
        asking.filter(type => !guides.includes(`documents/${type}`)),
        [],
        id,
      )
    }
  })
})
